<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation>  ملف …</translation>
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation>  مجلد صور أو نصوص …</translation>
  </message>
  <message>
   <source>  Add data …</source>
   <translation>  إضافة بيانات …</translation>
  </message>
  <message>
   <source>  Back up now</source>
   <translation>  إنشاء نسخة احتياطية الآن</translation>
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation>  استعادة العمل المُسلَّم …</translation>
  </message>
  <message>
   <source>  Choose the folder …</source>
   <translation>  اختيار المجلد …</translation>
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation>  التبادل عبر مجلد …</translation>
  </message>
  <message>
   <source>  Export</source>
   <translation>  تصدير</translation>
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation>  توزيع العمل …</translation>
  </message>
  <message>
   <source>  Help</source>
   <translation>  مساعدة</translation>
  </message>
  <message>
   <source>  New project …</source>
   <translation>  مشروع جديد …</translation>
  </message>
  <message>
   <source>  Open a project …</source>
   <translation>  فتح مشروع …</translation>
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation>  فتح حزمة عمل …</translation>
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation>  استرجاع نسخة احتياطية …</translation>
  </message>
  <message>
   <source>  Settings</source>
   <translation>  الإعدادات</translation>
  </message>
  <message>
   <source>  Take this import back</source>
   <translation>  التراجع عن هذا الاستيراد</translation>
  </message>
  <message>
   <source>  and {0} more</source>
   <translation>  و{0} غيرها</translation>
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation>  · {0} غيرها بالكتابة</translation>
  </message>
  <message>
   <source> Enter when done</source>
   <translation> Enter عند الانتهاء</translation>
  </message>
  <message>
   <source> min</source>
   <translation> دقيقة</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> نقطة</translation>
  </message>
  <message>
   <source> · {0:,} selected</source>
   <translation> · المحدد: {0:,}</translation>
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation> · المتخطّى: {0:,}</translation>
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation># كيف نقرّر

- ما الذي ينتمي إلى كل صنف؟
- وماذا عن الحالات الصعبة؟</translation>
  </message>
  <message>
   <source>## Settled examples</source>
   <translation>## أمثلة محسومة</translation>
  </message>
  <message>
   <source>(empty row)</source>
   <translation>(صف فارغ)</translation>
  </message>
  <message>
   <source>(empty text)</source>
   <translation>(نص فارغ)</translation>
  </message>
  <message>
   <source>(not given)</source>
   <translation>(غير مذكور)</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation>(الملحوظ − الصدفة) / (1 − الصدفة)، والصدفة محسوبة من نسب الأصناف لدى كل واسم من الاثنين على حدة.</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation>(الملحوظ − الصدفة) / (1 − الصدفة)، والصدفة محسوبة من نسب الأصناف لدى جميع الواسمين معًا.</translation>
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation>*لم يُكتب شيء بعد. اضغط «تحرير» واشرح كيف يُتّخذ القرار.*</translation>
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation>، أما AC لغويت الذي لا يفعل ذلك فقيمته {0}</translation>
  </message>
  <message>
   <source>, selected</source>
   <translation>، محدد</translation>
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation>، الأكثر تأكدًا: {0}</translation>
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation>، منها {0} أُعطيت منذ ذلك الحين وأُعيدت</translation>
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation>القيمة -1 والقرارات الفارغة ليست إجابات</translation>
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation>الصفر هو الأمثل. يعاقب المقياس على الخطأ وعلى الثقة في غير محلها، فقارن بين الإصدارات لا بين المشاريع.</translation>
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation>القيمة 1 تامة، و0 صدفة، وما دون 0 أسوأ من الصدفة. قارن بغيرها قبل الحكم.</translation>
  </message>
  <message>
   <source>1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it.</source>
   <translation>صورة واحدة من {1:,} ليست بجانب الملف. حدّد المجلد الذي يحويها، أو استورد من دونها.</translation>
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation>1 − الاختلاف الملحوظ / الاختلاف المتوقع على كل الوسوم القابلة للمزاوجة؛ ولا يضر نقص بعض الوسوم.</translation>
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation>1,000 رسالة بريد، مرغوبة أم لا</translation>
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation>1,484 صورة فوتوغرافية؛ الأصفر نادر: 44 منها</translation>
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation>2,400 صورة صغيرة لمنتجات، عشرة أصناف</translation>
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation>من 50 إلى 80%</translation>
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation>683 نبتة صويا، 35 ملاحظة لكل منها، 19 مرضًا</translation>
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation>يقين 80% بأن {0} بالفعل</translation>
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation>يقين 80% بأن {0} عند {1} من الوسوم{2}</translation>
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation>من 80 إلى 95%</translation>
  </message>
  <message>
   <source>95 % and more</source>
   <translation>95% فأكثر</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>مجال 95%</translation>
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation>: {0} من الوسم بالوتيرة الحالية</translation>
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation>؛ تنوب عن {0} من المشابهات</translation>
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation>&lt;Choice value="{0}"/&gt;</translation>
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation>مفتاح الصنف يحسم العيّنة المحددة، و«تراجع» يلغي الحسم، وEnter يفتح العيّنة.</translation>
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation>الصنف الذي له أقل من عشرة وسوم يُقترح ويُقاس على نحو سيئ. ابحث عنه في شاشة «النموذج».</translation>
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation>الهبوط بعد انضمام أشخاص جدد أو تغيّر الإرشادات سبب للتشاور.</translation>
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation>بضع دقائق بعيدًا عن الشاشة تفيد الإجابات التالية.</translation>
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation>ملف وزّعه عليك شخص ما، ينتهي بـ .labelpack  (W)</translation>
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation>التعليم لا يغيّر شيئًا في التدريب أو التصدير؛ إنه للعودة لاحقًا.</translation>
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation>مجلد صور أو نصوص</translation>
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation>مجلد على قرص مشترك، أو مجلد تجري مزامنته</translation>
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation>مجلد على قرص آخر تُحفظ فيه كل الإجابات</translation>
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation>مجلد يراه الجميع</translation>
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation>نُحّي سطر من اليومية لم يكتمل قط.</translation>
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation>القيمة المنخفضة تدل على الصنف الذي يجب أن تشرحه الإرشادات أكثر.</translation>
  </message>
  <message>
   <source>A new image shows</source>
   <translation>عرض الصورة الجديدة</translation>
  </message>
  <message>
   <source>A project folder …</source>
   <translation>مجلد مشروع …</translation>
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation>سطر هادئ، لا نافذة تعترض طريقك.</translation>
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation>العيّنة كأشبه العيّنات الموسومة بها: سهل الفهم، وأضعف مع كثرة السمات.</translation>
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation>طريقة ثانية للإجماع تعطي المتقدّم احتمال {chance}.</translation>
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation>نقرة خافتة لكل إجابة.</translation>
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation>حد مستقيم يُتعلَّم إجابة بعد إجابة: الأسرع بعد كل إجابة، وأقل دقة بقليل.</translation>
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation>شريط رفيع يبيّن ما أُنجز منه.</translation>
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation>ASReview CSV</translation>
  </message>
  <message>
   <source>About labeler</source>
   <translation>حول labeler</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>قبول</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>قبول الاقتراح</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>الدقة</translation>
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation>دقة كل إصدار على إجابات التدقيق مقابل عدد الوسوم، مع مجالات 95%.</translation>
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation>الدقة على أسئلة مسحوبة عشوائيًا لم تخترها الاستراتيجية قط، فلا شيء يجمّلها. الشريط هو مجال 95%؛ والخط المتقطع مع شريطه 80% هو التوقع.</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>الحجم الفعلي</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation>الحجم الفعلي (Ctrl+1)</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>تكيّفية</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>إضافة صنف</translation>
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation>أضف صنفًا ثم Enter</translation>
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation>أضف مجلد صور أو جدولًا، ثم يظهر السؤال الأول هنا.</translation>
  </message>
  <message>
   <source>Add data</source>
   <translation>إضافة بيانات</translation>
  </message>
  <message>
   <source>Add data …</source>
   <translation>إضافة بيانات …</translation>
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation>إضافة الأصناف غير الموجودة هنا: {0}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>أُضيف</translation>
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation>المُضاف والمكرر والمرفوض</translation>
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation>إضافة الأصناف وتسميتها وتلوينها ودمجها.</translation>
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation>تُقاس عليه النصائح.</translation>
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation>بعد {0} من الوسوم: {1}</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>متفق عليه</translation>
  </message>
  <message>
   <source>Agreement figures</source>
   <translation>أرقام التوافق</translation>
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation>توافق الصنف</translation>
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation>توافق الواسمين</translation>
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation>توافق الأصناف</translation>
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation>توافق الأزواج</translation>
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation>التوافق مع الآخرين بترتيب ورود الإجابات</translation>
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation>هبط التوافق مع الآخرين من {0} إلى {1}، ابتداءً من الإجابة {2} تقريبًا.</translation>
  </message>
  <message>
   <source>Agreement: </source>
   <translation>التوافق: </translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation>كل الإجراءات، الأحدث أولًا</translation>
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation>إعادة الكل إلى الافتراضي</translation>
  </message>
  <message>
   <source>All become new classes</source>
   <translation>تصبح كلها أصنافًا جديدة</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>كل المفاتيح</translation>
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation>كل المفاتيح هي الافتراضية.</translation>
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation>إعادة كل المفاتيح إلى الافتراضي</translation>
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation>لكل منها إجابة بالفعل.</translation>
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation>ستظهر هنا كل عيّنات المشروع متى وُجدت.</translation>
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation>كل الإعدادات  (Ctrl+,)</translation>
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation>كل الإعدادات، إعداداتك وإعدادات المشروع.</translation>
  </message>
  <message>
   <source>All that follows in usual shares, or nothing of it.</source>
   <translation>كل ما يلي بنسبه المعتادة، أو لا شيء منه.</translation>
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation>الكل معًا هو الافتراضي والأقوى.</translation>
  </message>
  <message>
   <source>All {1:,} images were found.</source>
   <translation>عُثر على كل الصور: {1:,}.</translation>
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation>على امتداد الاتجاهات الرئيسية (PCA)</translation>
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation>كانت ألفا {0} في البداية وهي الآن {1}.</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>يشمل أيضًا</translation>
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation>تقدير: شريط التوقع يضم ثماني نتائج من كل عشر إذا استمر التعلم كما كان.</translation>
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation>لا يُستبدل ملف موجود أبدًا دون سؤال. ولا يبقى شيء نصف مكتوب. وتُكتب بجانبه ورقة بيانات وبيان محتويات.</translation>
  </message>
  <message>
   <source>An import waits for your answer</source>
   <translation>استيراد ينتظر إجابة</translation>
  </message>
  <message>
   <source>An import waits for your answer on the Data screen</source>
   <translation>استيراد ينتظر إجابة في شاشة «البيانات»</translation>
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation>آنا, بن</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>الواسم</translation>
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation>الواسم في الأعمدة</translation>
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation>الواسم في الصفوف</translation>
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation>الواسم الذي تُعاد إليه</translation>
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation>اختلاف الواسمين</translation>
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation>يخلط الواسمون بين «{0}» و«{1}»{2}، في {3} من العيّنات. اذكر في الإرشادات ما يميز بينهما مع مثال محسوم لكل منهما؛ أو ادمجهما.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>إجابة</translation>
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation>الإجابة «{0}»</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation>الإجابات أو دقائق العمل منذ فتح المشروع، مقابل ما حُدّد في الإعدادات.</translation>
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation>الإجابات الظاهرة كمحفوظة موجودة على القرص. يمكن المتابعة؛ وإن تكرر هذا فأغلق المشروع وافتحه. التقرير أدناه لا يحوي شيئًا من بياناتك.</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>الإجابات المحتسبة</translation>
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation>الإجابة بما يقترحه النموذج.</translation>
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation>أي عدد من الأصناف لكل عيّنة</translation>
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation>Apache License 2.0. لا شيء يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Argilla records</source>
   <translation>سجلات Argilla</translation>
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation>الأسهم للتنقل في المربع، وEnter لسرد عيّنات الخلية.</translation>
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation>مثل كابا فليس، لواسمَين اثنين.</translation>
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation>بصيغة ONNX أو skops، مع بطاقة النموذج</translation>
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation>مثل كابا، لكن الصدفة تُعدّ تخمينًا في العيّنات الصعبة وحدها.</translation>
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation>مثل كابا، والصدفة واحد على عدد الأصناف.</translation>
  </message>
  <message>
   <source>As imported</source>
   <translation>كما استُورد</translation>
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation>كما حُفظ آخر مرّة. تجري مقارنة ما يقوله الجميع الآن …</translation>
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation>منخفضة بقدر ما يشدّها أسوأ الاثنين. وللأصناف النادرة في المتوسط وزن الأصناف الشائعة.</translation>
  </message>
  <message>
   <source>As the image before</source>
   <translation>مثل الصورة السابقة</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>وفق النظام</translation>
  </message>
  <message>
   <source>Ask these next</source>
   <translation>اسأل عن هذه تاليًا</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>يُسأل عنها ثانية</translation>
  </message>
  <message>
   <source>Asked of several</source>
   <translation>يُسأل عنها عدّة أشخاص</translation>
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation>تسأل عن العيّنة الأكثر تمثيلًا في العناقيد التي لا إجابة لها. قوية مع الإجابات القليلة.</translation>
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation>يُسأل عن هذه العيّنة مجددًا في النهاية.</translation>
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation>تسأل عن عيّنات ممثِّلة لمناطق لا إجابة لها. الأقوى في الإجابات الأولى.</translation>
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation>تسأل عن الأقل شبهًا بكل ما أُجيب عنه. متنوعة، لكنها تنجذب إلى الشواذ.</translation>
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation>تسأل عما يُرجّح أنه من صنف واحد، المسمّى وإلا فالأندر. وواحد من كل خمسة يُترك للتكيّفية.</translation>
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation>تسأل عما هو غير مؤكد ومختلف عن كل ما وُسم. متنوعة، لكنها تنجذب إلى الشواذ.</translation>
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation>تسأل عما لا يتأكد منه النموذج حيث تكثر العيّنات. وتتجاوز الشواذ.</translation>
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation>تسأل عما يغيّر النموذج أكثر، في اتجاهات مختلفة. جيدة للدفعات.</translation>
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation>تسأل حيث حتى الصنف الأرجح ضعيف الاحتمال. قد تلاحق عيّنات ميؤوسًا منها.</translation>
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation>تسأل حيث يتوزع الاحتمال على أصناف كثيرة. تجد النادر منها؛ بطيئة في البداية.</translation>
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation>تسأل حيث يتردد النموذج، ولا متشابهتين في دفعة واحدة. قوية في منتصف العمل.</translation>
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation>تسأل حيث يتقارب الصنفان الأرجح أكثر ما يكون. قوية متى صار النموذج مقبولًا.</translation>
  </message>
  <message>
   <source>Audit answers</source>
   <translation>إجابات التدقيق</translation>
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation>إجابات التدقيق مقابل ما اقترحه نموذج لم يتعلم منها.</translation>
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation>إجابات التدقيق في الصفوف، واقتراحات نموذج لم يتعلم منها في الأعمدة.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back to all samples</source>
   <translation>العودة إلى كل العيّنات</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>العودة إلى الافتراضي</translation>
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation>العودة إلى الافتراضي: {0}</translation>
  </message>
  <message>
   <source>Back to the question</source>
   <translation>العودة إلى السؤال</translation>
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation>العودة إلى شاشة البداية.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>إنشاء نسخة احتياطية الآن</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>بداية النص</translation>
  </message>
  <message>
   <source>Below 50 %</source>
   <translation>أقل من 50%</translation>
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation>إظهارها بجانب الإرشادات أو إخفاؤها.</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>برينان–بريديغر</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>درجة براير</translation>
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation>درجة براير {0:.3f} ({1:.3f}–{2:.3f}).</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>السطوع</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>السطوع والتباين</translation>
  </message>
  <message>
   <source>Bring home</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Bring work home</source>
   <translation>استعادة العمل المُسلَّم</translation>
  </message>
  <message>
   <source>Bring work home …</source>
   <translation>استعادة العمل المُسلَّم …</translation>
  </message>
  <message>
   <source>Bringing work home</source>
   <translation>استعادة العمل</translation>
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation>يعيد ما ألغاه «تراجع».</translation>
  </message>
  <message>
   <source>Building the copy</source>
   <translation>بناء النسخة</translation>
  </message>
  <message>
   <source>By annotator</source>
   <translation>حسب الواسم</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>حسب الصنف</translation>
  </message>
  <message>
   <source>By doubt</source>
   <translation>حسب الشك</translation>
  </message>
  <message>
   <source>By label</source>
   <translation>حسب الوسم</translation>
  </message>
  <message>
   <source>By proposal</source>
   <translation>حسب الاقتراح</translation>
  </message>
  <message>
   <source>By {0}</source>
   <translation>حسب {0}</translation>
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation>COCO (أصناف الصور)</translation>
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation>COCO (أصناف الصور الكاملة)</translation>
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation>جدول CSV أو TSV</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>جدول CSV</translation>
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation>CSV أو TSV أو JSON أو JSONL أو مجلد. تُقرأ الملفات في مكانها ولا يُغيَّر فيها شيء.</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>المعايرة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>لا يمكن الجزم</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>التحقق من النسخة</translation>
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation>اختر اسمًا آخر أو استبدله.</translation>
  </message>
  <message>
   <source>Choose another …</source>
   <translation>اختيار غيره …</translation>
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation>اختر الحزم العائدة أو مجلد مشروع شخص آخر. لا يُكتب فوق شيء من عملك: كل إجابة من كل شخص محفوظة.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>اختيار …</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>الصنف</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>صنفًا صنفًا</translation>
  </message>
  <message>
   <source>Class folders</source>
   <translation>مجلدات الأصناف</translation>
  </message>
  <message>
   <source>Class to merge into</source>
   <translation>الصنف المدموج فيه</translation>
  </message>
  <message>
   <source>Class “{0}”</source>
   <translation>الصنف «{0}»</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>الأصناف</translation>
  </message>
  <message>
   <source>Classification change</source>
   <translation>تغير التصنيف</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>مسح المرشحات</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>إغلاق المشروع</translation>
  </message>
  <message>
   <source>Clothes</source>
   <translation>ملابس</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>كابا كوهين</translation>
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation>كابا كوهين لأي عدد من الواسمين، لكل منهم نسبه الخاصة من الأصناف.</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation>كابا كوهين لكل واسمَين</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation>كابا كوهين لكل واسمَين.</translation>
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation>كابا كوهين لواسمَين على العيّنات التي وسماها معًا، وعدد ما اتفقا عليه منها.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>اللون</translation>
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation>اللون {0} من {1}</translation>
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation>الألوان ومواضعها</translation>
  </message>
  <message>
   <source>Colours of the map</source>
   <translation>ألوان الخريطة</translation>
  </message>
  <message>
   <source>Column to split by</source>
   <translation>العمود الذي يُقسَّم حسبه</translation>
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation>الأعمدة المستبعدة</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation>الأعمدة المستبعدة، تفصل بينها الفاصلة (,)</translation>
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation>الأعمدة، بقيم مقيَّسة وترميز one-hot</translation>
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation>يأتي من مشروع أُنشئ بمعزل عن هذا المشروع</translation>
  </message>
  <message>
   <source>Comfort</source>
   <translation>الراحة</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation>تعليق   {0}</translation>
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation>لجنة: أصوات منقسمة (modAL)</translation>
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation>لجنة: أشد مخالفة (modAL)</translation>
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation>لجنة: شك مشترك (modAL)</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>متراص</translation>
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation>المتراص يعرض أكثر دفعة واحدة، والكبير أسهل قراءة.</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>مقارنة بالمستخدَم</translation>
  </message>
  <message>
   <source>Comparing parts</source>
   <translation>مقارنة الأجزاء</translation>
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation>تجري مقارنة ما يقوله الجميع …</translation>
  </message>
  <message>
   <source>Comparing with random</source>
   <translation>المقارنة بالعشوائي</translation>
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation>المقارنة باليومية</translation>
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation>مقارنة {0} مع {1}</translation>
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation>تأكيد الأصناف المختارة</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>مصفوفة الالتباس</translation>
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation>كابا كونغر</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>التباين</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>تم النسخ</translation>
  </message>
  <message>
   <source>Copy all of this</source>
   <translation>نسخ كل هذا</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>نسخ التقرير</translation>
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation>يجري نسخ {0} …</translation>
  </message>
  <message>
   <source>Create and start</source>
   <translation>إنشاء وبدء</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>Data to label</source>
   <translation>بيانات للوسم</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <source>Description of the class</source>
   <translation>وصف الصنف</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation>المحتويات المختلفة في المشروع. المحتوى نفسه من موضعين عيّنة واحدة.</translation>
  </message>
  <message>
   <source>Disagreement first</source>
   <translation>الاختلاف أولًا</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation>تدرجات متنوعة (BADGE)</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>عدم الاستيراد</translation>
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation>لا ينهار حين يندر صنف. وإن زاد كثيرًا عن كابا فمعناه: كل شيء تقريبًا من صنف واحد.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>مسحوبة عشوائيًا</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>المكررات</translation>
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation>تُحسب المكررات مع الاستيرادات لا هنا.</translation>
  </message>
  <message>
   <source>E-mails</source>
   <translation>رسائل بريد</translation>
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation>يتسلم كل شخص ملفًا واحدًا فيه العيّنات والأصناف والإرشادات، ويفتحه في labeler على أي حاسوب، ويعيد ملفًا فيه الوسوم.</translation>
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation>سهلة القراءة، لكنها مرتفعة بالصدفة وحدها حين يشيع صنف واحد.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit classes</source>
   <translation>تحرير الأصناف</translation>
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation>تحرير الأصناف  (F4)</translation>
  </message>
  <message>
   <source>Edit classes …</source>
   <translation>تحرير الأصناف …</translation>
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation>تحرير الإرشادات</translation>
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation>تشفيره بعبارة مرور</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation>Enter يؤكد ما اخترت؛ وSpace يستبدله بالاقتراح</translation>
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation>Enter يحفظ التغيير. والوسوم السابقة تبقى مع صنفها.</translation>
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation>Enter يفتح العيّنة المحددة.</translation>
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation>Enter، وفي النص Ctrl+Enter</translation>
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation>Enter ثم المفتاح الجديد لتغيير مفتاح. وDelete يعيد الافتراضي.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>تقدير</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>الأحداث</translation>
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation>وسم كل واسم، في سطر مستقل</translation>
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation>كل المفاتيح في ورقة واحدة.</translation>
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation>كل وسم قابل للمقارنة من الصنف نفسه، فالتوافق فوق الصدفة غير معرَّف.</translation>
  </message>
  <message>
   <source>Everyone gets</source>
   <translation>يتلقى كل شخص</translation>
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation>كل ما فيه موجود هنا بالفعل.</translation>
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation>كل شيء موسوم</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>كل شيء محفوظ بالفعل.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation>كل شيء يبقى على هذا الحاسوب: لا حساب ولا شبكة ولا سحابة.</translation>
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation>كل ما قلته محفوظ على القرص.</translation>
  </message>
  <message>
   <source>Example of {0}</source>
   <translation>مثال على {0}</translation>
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation>مثال على {0}: {1}</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>أمثلة</translation>
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation>أمثلة على الأصناف</translation>
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation>يتسع Excel لـ {0} من الأعمدة، وفي هذا التصدير {1}: استخدم CSV أو Parquet</translation>
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation>يتسع Excel لـ {0} من الأسطر، وفي هذا التصدير أكثر: استخدم CSV أو Parquet</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>مصنف Excel</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>التبادل</translation>
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation>التبادل عبر مجلد …</translation>
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation>التبادل عبر مجلد</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>استكشاف</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>تصدير إلى</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>تصدير …</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>تم التصدير</translation>
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation>التصدير: ورقة البيانات وبيان المحتويات</translation>
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation>التصدير: {0} من العيّنات</translation>
  </message>
  <message>
   <source>Extra-trees</source>
   <translation>Extra-trees</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Falls</source>
   <translation>هبوط</translation>
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation>الأبعد أولًا (core-set)</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Figures by class</source>
   <translation>الأرقام حسب الصنف</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>File or folder</source>
   <translation>ملف أو مجلد</translation>
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation>رشّح أولًا، ثم احفظ المرشح هنا باسم</translation>
  </message>
  <message>
   <source>Find a class</source>
   <translation>البحث عن صنف</translation>
  </message>
  <message>
   <source>Find a class   /</source>
   <translation>البحث عن صنف   /</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>البحث عن أمر</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>البحث عن المشابه</translation>
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation>يبحث عن كلمات في مجموعة العيّنات كلها.</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>الصفوف الأولى</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>ملاءمة</translation>
  </message>
  <message>
   <source>Fit into the view</source>
   <translation>ملاءمة العرض</translation>
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation>ملاءمة العرض (Ctrl+0)</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation>تصوّت خمسة نماذج مدرَّبة على إجابات معاد سحبها؛ ويُسأل حيث تنقسم أصواتها.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation>خمسة نماذج مدرَّبة على إجابات معاد سحبها؛ ويُسأل حيث يشتد خلاف أحدها.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation>خمسة نماذج مدرَّبة على إجابات معاد سحبها؛ ويُسأل حيث يقل تأكد متوسطها.</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>تعليم</translation>
  </message>
  <message>
   <source>Flag it</source>
   <translation>تعليمها</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>معلَّمة</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>كابا فليس</translation>
  </message>
  <message>
   <source>Focus mode</source>
   <translation>وضع التركيز</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation>مجلد الصور والجداول</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>مجلد الملفات</translation>
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation>مجلد الحزم</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>مجلد صور</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>مجلد نصوص</translation>
  </message>
  <message>
   <source>Folder that holds the images</source>
   <translation>المجلد الذي يحوي الصور</translation>
  </message>
  <message>
   <source>Folder that holds the images, then Enter</source>
   <translation>المجلد الذي يحوي الصور، ثم Enter</translation>
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation>مجلد التبادل</translation>
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation>المجلد الذي يُحفظ فيه المشروع</translation>
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation>اتباع الاقتراح الظاهر</translation>
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation>زيادة اتباع الاقتراح الظاهر على المخفي</translation>
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation>لفريق على قرص مشترك.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation>للاختيار المتعدد: يُسأل حيث يبدو أن أصنافًا كثيرة تنطبق معًا.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation>للاختيار المتعدد: يُسأل حيث يوجد صنف أقل احتمالًا.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation>للاختيار المتعدد: يُسأل حيث تخالف الإجابة الأصناف المؤشَّرة أكثر ما يكون.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation>للاختيار المتعدد: يُسأل حيث تكون الأصناف المؤشَّرة أوثق في المتوسط.</translation>
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation>لتخطيط ما تبقى. الأسرع ليس أفضل: كثيرًا ما يهبط التوافق مع تسارع الوتيرة.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>لمن</translation>
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation>التوقع والنصائح والمعايير</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>نسيان</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From 0.8 on results may be relied on, from 0.667 on for tentative conclusions.</source>
   <translation>من 0.8 فما فوق يمكن الاعتماد على النتائج، ومن 0.667 للاستنتاجات الأولية.</translation>
  </message>
  <message>
   <source>From the map</source>
   <translation>من الخريطة</translation>
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation>من {0:,} من العيّنات</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>ملء الشاشة</translation>
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation>يجري تجهيز العرض التجريبي …</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>البدء</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>انتقال إلى</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>الهدف</translation>
  </message>
  <message>
   <source>Goal in answers</source>
   <translation>الهدف بالإجابات</translation>
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation>الهدف بالدقائق</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation>الهدف: {0} من {1} من الإجابات</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation>الهدف: {0} من {1} من الإجابات، أو {2} من {3} دقيقة</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation>الهدف: {0} من {1} دقيقة</translation>
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation>يرجع إلى الوراء دون فقدان شيء.</translation>
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation>Ground Truth augmented manifest</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>مجموعات الإعدادات</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>الإرشادات</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>معامل AC1 لغويت</translation>
  </message>
  <message>
   <source>Hand out work</source>
   <translation>توزيع العمل</translation>
  </message>
  <message>
   <source>Hand out work …</source>
   <translation>توزيع العمل …</translation>
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation>الوسط التوافقي لاستدعاء الصنف وإحكامه؛ وmacro F1 متوسطه على الأصناف.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Help: {0}</source>
   <translation>مساعدة: {0}</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>إخفاء الأسماء</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation>أعلى من غيره حين تتفاوت الأصناف في شيوعها.</translation>
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation>أعلى إنتروبيا (modAL)</translation>
  </message>
  <message>
   <source>How</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation>كيف يُحسب الرقم وكيف يُقرأ.</translation>
  </message>
  <message>
   <source>How agreement moved</source>
   <translation>كيف تحرّك التوافق</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>كيف تُقرأ البيانات</translation>
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation>كيف يتعلم ويسأل</translation>
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation>كم تزيد موافقة الإجابة لاقتراح النموذج حين يظهر على موافقتها له حين يُخفى.</translation>
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation>كم مرة يقول الآخرون الشيء نفسه.</translation>
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation>كم مرة يقول الآخرون معًا، دون هذا الشخص، الشيء نفسه؛ والصواب من الإجماع.</translation>
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation>تعذر حساب كيفية عمل الأشخاص</translation>
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation>كيف ينبغي للواسم أن يقرّر؟</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>درجة التأكد</translation>
  </message>
  <message>
   <source>How sure they must be</source>
   <translation>درجة التأكد المطلوبة</translation>
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation>طريقة ترتيب الخريطة</translation>
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation>كيف يُختار السؤال التالي.</translation>
  </message>
  <message>
   <source>How this annotator works</source>
   <translation>كيف يعمل هذا الواسم</translation>
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation>كيفية القرار، بصيغة Markdown: معنى كل صنف، والحالات الصعبة.</translation>
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation>ما مدى توافقنا؟</translation>
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation>مجلد صور Hugging Face</translation>
  </message>
  <message>
   <source>Hunt for</source>
   <translation>البحث عن</translation>
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation>البحث عن صنف بعينه</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation>إذا قاله أحدهم، فكم مرة يقوله آخر.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Image files</source>
   <translation>ملفات الصور</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>صور</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation>أعد الاستيراد لرؤية العيّنات: {0}.</translation>
  </message>
  <message>
   <source>Import done</source>
   <translation>تم الاستيراد</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>استيراد …</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>الاستيرادات</translation>
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation>في «استكشاف»: ما حُدّد يصبح الأسئلة التالية.</translation>
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation>في كل ملاءمة للنموذج، مهما قلّت وسومها.</translation>
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation>في الاختيار المتعدد: يجيب.</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>باختصار</translation>
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation>بالترتيب الذي تظهر به هنا. وAlt+1 لمتابعة الوسم.</translation>
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation>كثافة المعلومات (modAL)</translation>
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation>بدل الإجابات أو إلى جانبها.</translation>
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation>المجالات المتداخلة كثيرًا ليست دليلًا على فرق.</translation>
  </message>
  <message>
   <source>Into the folder</source>
   <translation>إلى المجلد</translation>
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation>يمكن الكتابة فيه هنا الآن.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation>تأتي في أول قائمة الواسم مع الملاحظة.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation>تأتي في أول قائمة الواسم مع الملاحظة؛ وتحلّ إجابته الجديدة محلّ القديمة</translation>
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation>ليست لها سمات، فلا يُحتسب النموذج ولا العيّنات الشبيهة.</translation>
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation>تُطلب عند كل فتح للمشروع. ومن ينسها يفقد المشروع: لا أحد يستطيع استعادتها ولا سبيل آخر إلى الدخول. والملفات التي لم تُنسخ إليه تبقى كما هي.</translation>
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation>إنها مشفرة، وتُفتح بعبارة مرور من أنشأها.</translation>
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation>إنها في {0}. أعد وسومها لاحقًا: labeler merge.</translation>
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation>لا يلزم أن تبلغ 100%: شاشة «النموذج» تقول متى يتوقف نفع المزيد من الإجابات.</translation>
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation>تُفتح بعبارة مرور من أنشأها؛ والمشروع الناتج عنها مشفر بالعبارة نفسها.</translation>
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation>صار الآن بجانب الإرشادات.</translation>
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation>تُحتسب وسومه من الآن للصنف الآخر. ويحتفظ السجل بما قيل.</translation>
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation>عبارة مروره تفتحه. ولا أحد يستطيع استعادة عبارة منسية.</translation>
  </message>
  <message>
   <source>JOIN samples s ON s.uid = d.uid</source>
   <translation>JOIN samples s ON s.uid = d.uid</translation>
  </message>
  <message>
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <source>JSON list of objects</source>
   <translation>قائمة كائنات JSON</translation>
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation>كابا الزوج</translation>
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation>حفظ هذا المرشح باسم …</translation>
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation>يحفظ نسخة في مجلد.</translation>
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation>يحفظ {0}. ويترك {1}.</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>المرشحات المحفوظة</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Key of the class</source>
   <translation>مفتاح الصنف</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>المفاتيح (*.json)</translation>
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation>المفاتيح معطلة أثناء الكتابة في حقل.</translation>
  </message>
  <message>
   <source>Keys to take over</source>
   <translation>المفاتيح المراد اعتمادها</translation>
  </message>
  <message>
   <source>Keys: </source>
   <translation>المفاتيح: </translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>ألفا كريبندورف</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation>معامل ألفا لكريبندورف {0} ({1} إلى {2}) على {3} من العيّنات التي وسمها اثنان أو أكثر.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation>معامل ألفا لكريبندورف {0} على {1} من العيّنات؛ ولا يمكن تحديد مدى الثقة فيه: {2}.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation>ألفا كريبندورف مع مجالها في كل مرة حُفظت فيها الأرقام، حسب الموضع في السجل.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation>ألفا كريبندورف مع مجالها.</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation>Label Studio JSON</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>وسم بـ</translation>
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation>الوسم إن وُجد</translation>
  </message>
  <message>
   <source>Labeled</source>
   <translation>موسومة</translation>
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation>العيّنات الموسومة أيضًا، لرأي ثانٍ</translation>
  </message>
  <message>
   <source>Labeling</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation>يستمر الوسم وتُحفظ كل إجابة كما من قبل. {0}</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>Labels by class</source>
   <translation>الوسوم حسب الصنف</translation>
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation>الوسوم التي تعلم منها كل نموذج، وثواني ملاءمته، ودقته على إجابات التدقيق المعروفة حينها.</translation>
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation>وسوم تقول «{0}»، وليس هنا صنف بهذا الاسم</translation>
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation>الوسوم التي أعطتها الآلة</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>كبير</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>آخر الإجابات</translation>
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation>يجري ترتيب العيّنات …</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>التخطيط</translation>
  </message>
  <message>
   <source>Learn on</source>
   <translation>متابعة التعلم</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>منحنى التعلم</translation>
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation>التعلم من إجاباتك</translation>
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation>أقل ثقة (modAL)</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>أدنى احتمال</translation>
  </message>
  <message>
   <source>Leave all of them out</source>
   <translation>تركها كلها</translation>
  </message>
  <message>
   <source>Leave it out: the samples come without it</source>
   <translation>تركه: تأتي العيّنات من دونه</translation>
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation>ترك ما قيل منذ ذلك الحين</translation>
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation>يترك الماضي ويسأل السؤال التالي.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>الترخيص</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation>فاتح، داكن، تباين عالٍ، وفق النظام.</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation>فاتح أو داكن أو تباين عالٍ أو وفق النظام.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation>خطي، يتعلم أولًا بأول (SGD)</translation>
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation>تعذر استخدام أسطر من اليومية: {0}{1}.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>سجل البرنامج</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>الانحدار اللوجستي</translation>
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation>جدول طويل (item, annotator, label)</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>العرض</translation>
  </message>
  <message>
   <source>Look back</source>
   <translation>الإجابة السابقة</translation>
  </message>
  <message>
   <source>Look forward</source>
   <translation>الإجابة التالية</translation>
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation>فحص السمات والنماذج</translation>
  </message>
  <message>
   <source>Looking at it …</source>
   <translation>يجري الفحص …</translation>
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation>فحص النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation>فحص عمل الآخرين</translation>
  </message>
  <message>
   <source>Looking at your labels …</source>
   <translation>جارٍ النظر في الوسوم …</translation>
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation>يجري فحص {0} …</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>يجري البحث عن النسخ الاحتياطية …</translation>
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation>البحث عن أخطاء الوسوم</translation>
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation>البحث عن شبه المكررات</translation>
  </message>
  <message>
   <source>Looking for the images …</source>
   <translation>يجري البحث عن الصور …</translation>
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation>البحث عن ملفات العيّنات</translation>
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation>يجري تصفح كل العيّنات …</translation>
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation>تقريب نحو الوسط.</translation>
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation>تبعيد المنظر.</translation>
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation>إحكام منخفض: النموذج يقول بالصنف بسهولة زائدة.</translation>
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation>استدعاء منخفض: النموذج يغفل عن الصنف.</translation>
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation>القيمة المنخفضة بمجال ضيق تستحق نظرة إلى العيّنات، لا حكمًا.</translation>
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation>الأدنى احتمالًا أولًا</translation>
  </message>
  <message>
   <source>Making {0} again</source>
   <translation>إنشاء {0} من جديد</translation>
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation>أشجار عشوائية كثيرة تصوّت: تجد قواعد تجمع بين الأعمدة، جيدة للجداول؛ أبطأ مع مجموعات العيّنات الكبيرة.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>الخريطة</translation>
  </message>
  <message>
   <source>Map of the samples</source>
   <translation>خريطة العيّنات</translation>
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation>هوامش مخففة بطريقة k-means (Zhdanov)</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>تمييز</translation>
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation>تمييزها بأن لا يمكن الجزم</translation>
  </message>
  <message>
   <source>Mark as sure</source>
   <translation>تمييزها مؤكدة</translation>
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation>تمييزها غير مؤكدة</translation>
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation>يعلّم العيّنة للعودة إليها.</translation>
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation>أقصى تغطية (MaxHerding)</translation>
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation>يمكن تركها فارغة. تُقرأ بجانب كل عيّنة (F2) ويمكن تغييرها في أي وقت. بصيغة Markdown.</translation>
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation>متوسط مربع المسافة بين احتمالات كل الأصناف وما أُجيب به.</translation>
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation>المعنى (تضمينات potion)</translation>
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation>معنى الجمل (MiniLM)</translation>
  </message>
  <message>
   <source>Measure the team</source>
   <translation>قياس الفريق</translation>
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation>قياس الدقة</translation>
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation>الوسيط والوتيرة لآخر إجاباتك، وعددها {0}</translation>
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation>وسيط زمن العرض لآخر 20 إجابة؛ وعدد ما ورد في الدقيقة، مع حذف التوقفات فوق 5 دقائق.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>القائمة</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>دمج</translation>
  </message>
  <message>
   <source>Merge into another class</source>
   <translation>دمج في صنف آخر</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>البيانات الوصفية</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Model versions</source>
   <translation>إصدارات النموذج</translation>
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation>النموذج {0} من {1:,} من الوسوم · {2}</translation>
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation>النموذج {0}، مثبَّت في الاستخدام، من {1:,} من الوسوم · {2}</translation>
  </message>
  <message>
   <source>Model: {0}</source>
   <translation>النموذج: {0}</translation>
  </message>
  <message>
   <source>Models learn</source>
   <translation>ما تتعلّمه النماذج</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>المزيد عن {0}</translation>
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation>المزيد من صنف واحد: تأتي أرجح عيّناته أولًا، وسؤال من كل خمسة يُترك للاستراتيجية.</translation>
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation>الأكثر شكًا أولًا</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>التنقّل</translation>
  </message>
  <message>
   <source>Multiple choice</source>
   <translation>اختيار متعدد</translation>
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation>اختيار متعدد: يُسأل حيث يكلّف الخطأ في الأصناف المؤشَّرة أكثر في المتوسط.</translation>
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation>اختيار متعدد: يُسأل حيث يبدو صنف واحد أوثق ما يكون، لتأكيده أو دحضه.</translation>
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation>اختيار متعدد: متوسط الثقة (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation>اختيار متعدد: متوسط الدرجة (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation>اختيار متعدد: أكبر خسارة (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation>اختيار متعدد: أكبر درجة (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation>اختيار متعدد: أقل ثقة (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation>اختيار متعدد: متوسط الخسارة (modAL)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>اسم الصنف</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>اسم المشروع</translation>
  </message>
  <message>
   <source>Name of this filter</source>
   <translation>اسم هذا المرشح</translation>
  </message>
  <message>
   <source>Names of the team</source>
   <translation>أسماء الفريق</translation>
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation>القرب من 0 حكم حر. وما زاد عنه كثيرًا فالاقتراحات هي التي تصنع الوسوم.</translation>
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation>أقرب الجيران</translation>
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation>لازمة: المشروع مشفر</translation>
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation>الإصدارات المتجاورة ذات المجالات المتداخلة لا تختلف بقدر ما يُعرف.</translation>
  </message>
  <message>
   <source>New class “{0}”</source>
   <translation>صنف جديد «{0}»</translation>
  </message>
  <message>
   <source>New classes of these names</source>
   <translation>أصناف جديدة بهذه الأسماء</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>مشروع جديد</translation>
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation>العيّنات الجديدة؛ والمحتويات الموجودة من قبل؛ والملفات أو الأسطر التي تعذرت قراءتها.</translation>
  </message>
  <message>
   <source>Newest answers first</source>
   <translation>أحدث الإجابات أولًا</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>نسق الألوان التالي</translation>
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud أو ownCloud</translation>
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation>تعذر إنشاء نسخة احتياطية</translation>
  </message>
  <message>
   <source>No backup was taken</source>
   <translation>لم تُنشأ نسخة احتياطية</translation>
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation>لا نسخة احتياطية بعد. تُنشأ واحدة عند كل فتح، وكل نصف ساعة من العمل، وبعد الاستيراد.</translation>
  </message>
  <message>
   <source>No longer an example</source>
   <translation>لم تعد مثالًا</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>لا نموذج بعد</translation>
  </message>
  <message>
   <source>No model yet.</source>
   <translation>لا نموذج بعد.</translation>
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation>لا نموذج بعد: {0}</translation>
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation>لا صفحة تتحدث عن هذا.</translation>
  </message>
  <message>
   <source>No proposal yet</source>
   <translation>لا اقتراح بعد</translation>
  </message>
  <message>
   <source>No target</source>
   <translation>بلا هدف</translation>
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation>لا أحد يتوافق مع غيره أكثر من توافقه مع نفسه: هذا هو السقف.</translation>
  </message>
  <message>
   <source>Nobody sees which questions measure the team. A person working alone leaves all of it off.</source>
   <translation>لا يرى أحد أيّ الأسئلة تقيس الفريق. ومن يعمل وحده يترك كل ذلك متوقفًا.</translation>
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation>لا وسم قائمًا لأحد.</translation>
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation>بلا: يقرؤه كل من يحصل على الملف</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>عادي</translation>
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation>دون مواضع الملفات على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation>ملاحظة للإرشادات</translation>
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation>لا شيء سوى labeler.</translation>
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation>لم يُختر شيء بعد. يمكن أيضًا إفلات ملفات أو مجلد هنا.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>لم يُعثر على شيء</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>لا شيء بعينه</translation>
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation>لم يُختر شيء بعد.</translation>
  </message>
  <message>
   <source>Nothing is final</source>
   <translation>لا شيء نهائي</translation>
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation>لا توقع قبل قياس الإصدارات.</translation>
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation>لا شيء معروف بعد</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>لم يُفقد شيء</translation>
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation>لا شيء من {0:,} من العيّنات على هذا النحو. خفف أحد المرشحات أو امسحها كلها.</translation>
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation>لا شيء للسؤال</translation>
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation>لا شيء للمقارنة بعد: يلزم وجود إجابات تدقيق ونموذج، للاختيار المفرد.</translation>
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation>لا شيء للحسم: لا يختلف واسمان على عيّنة لم تُحسم بعد.</translation>
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation>لم يُنسخ شيء</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>لم يُصدَّر شيء</translation>
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation>لم يُسترجع شيء؛ المشروع كما كان</translation>
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation>لم يُحفظ شيء في مكان آخر</translation>
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation>مصفوفات NumPy لمكتبة scikit-learn</translation>
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation>يحتاج ONNX إلى مكتبة: ثبّت labeler مع الإضافة «onnx»</translation>
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation>ONNX، لأي برنامج (*.onnx);;skops، للغة Python (*.skops)</translation>
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation>للتوافق: جاكنايف بحذف عيّنة في كل مرة، على مقياس لوغاريتمي؛ ولا مجال حيث لا يكون صادقًا.</translation>
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation>من كل الاقتراحات ذات 80% يصح نحو 80%، متى توفرت إجابات كافية للمعايرة.</translation>
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation>من العيّنات التي وسمها عدّة أشخاص.</translation>
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation>من إجابات التدقيق التي هي هذا الصنف، النسبة التي اقترحها النموذج كذلك.</translation>
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation>من إجابات التدقيق التي اقترحها النموذج لهذا الصنف، النسبة التي هي منه فعلًا.</translation>
  </message>
  <message>
   <source>Of the samples</source>
   <translation>من العيّنات</translation>
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation>للعيّنات التي تقرؤها.</translation>
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation>للنافذة. يسري عند التشغيل التالي.</translation>
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation>خارج القطر يختلفان؛ وEnter يسرد عيّنات الخلية.</translation>
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation>على القطر، 80% تعني 80%. وتحته يَعِد النموذج بأكثر مما يفي. والصدفة تحركه أيضًا.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>مرة أخرى</translation>
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation>واحد في كل سطر. الأصناف التسعة الأولى تأخذ المفاتيح 1–9؛ و«name:k» يعطي الصنف مفتاحًا خاصًا به.</translation>
  </message>
  <message>
   <source>One class for each sample</source>
   <translation>صنف واحد لكل عيّنة</translation>
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation>لأمر واحد مفتاح اخترته.</translation>
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation>مجلد واحد يضم كل شيء. ويُكتب اسمك بجانب كل إجابة من إجاباتك.</translation>
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation>بكسل الصورة ببكسل الشاشة.</translation>
  </message>
  <message>
   <source>One key is an answer</source>
   <translation>مفتاح واحد إجابة</translation>
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation>وسم واحد لكل عيّنة: إجماع، {0}</translation>
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation>وسم واحد لكل عيّنة: بالحسم أو بالأغلبية</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>لحظة واحدة</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>لحظة واحدة …</translation>
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation>انخفاض شخص مع الجميع يشير إليه؛ وانخفاض زوج واحد يشير إلى هذين وحدهما.</translation>
  </message>
  <message>
   <source>One question at a time.</source>
   <translation>سؤال واحد في كل مرة.</translation>
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation>واحدة حتى الآن: {1}، {2}.</translation>
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation>حد مستقيم واحد بين الأصناف: قوي مع السمات الجيدة، سريع، واحتمالاته مصححة. الافتراضي.</translation>
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation>عيّنات الشخص نفسه تُعرض ثانية، بعد نصف ساعة أو أكثر، كأنها جديدة.</translation>
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation>العيّنة والأصناف والاقتراح فقط؛ وEsc للخروج.</translation>
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation>ما يقوله {0} فقط</translation>
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation>فقط بهذا الاحتمال على الأقل</translation>
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation>لا يراه سواك. وهو ليس هدفًا؛ ويمكن تحديد هدف في الإعدادات.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation>فتح مشروع (مجلد ينتهي بـ .labeler)</translation>
  </message>
  <message>
   <source>Open a work packet</source>
   <translation>فتح حزمة عمل</translation>
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation>فتح العيّنة المحسومة {sample}</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>يجري فتح {0} …</translation>
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation>يفتح الإرشادات بجانب العيّنة أو يغلقها.</translation>
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation>أو اضغط مفتاح صنف</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation>يسم الآخرون على حواسيبهم. يخرج العمل ويعود ملفاتٍ؛ ولا حاجة إلى خادم.</translation>
  </message>
  <message>
   <source>Others say the same</source>
   <translation>الآخرون يقولون الشيء نفسه</translation>
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation>الآخرون يقولون الشيء نفسه، والصواب</translation>
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation>عدم اليقين الكلي</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>الوتيرة</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>الحزمة البرمجية</translation>
  </message>
  <message>
   <source>Packets that came back</source>
   <translation>الحزم العائدة</translation>
  </message>
  <message>
   <source>Packets …</source>
   <translation>الحزم …</translation>
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation>يحزم عيّنات لشخص آخر.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>الزوج</translation>
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation>Parquet (Hugging Face)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation>يحتاج Parquet إلى pyarrow وهي غير مثبتة: pip install 'labeler[parquet]'</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>جزء</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>الأجزاء</translation>
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation>الأجزاء ونسبها</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation>عبارة مرور {0}</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>عبارة المرور مرة أخرى</translation>
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation>الناس يختلفون. التغير لدى شخص واحد أبلغ من الفرق بين اثنين.</translation>
  </message>
  <message>
   <source>People for each</source>
   <translation>عدد الأشخاص لكل عيّنة</translation>
  </message>
  <message>
   <source>Percent agreement</source>
   <translation>نسبة التوافق</translation>
  </message>
  <message>
   <source>Person by person</source>
   <translation>شخصًا شخصًا</translation>
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation>تثبيتها مثالًا على صنفها</translation>
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation>ثُبّتت مثالًا على {0}</translation>
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation>يجري وضع العيّنات في أماكنها …</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>الإحكام</translation>
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation>اضغط {0}، أو المفتاح المجاور لصنف. و{1} يجد الصنف باسمه.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>الاحتمال</translation>
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation>احتمال الاقتراح</translation>
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation>Prodigy JSONL</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>المشروع</translation>
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation>تظهر هنا المشاريع التي تفتحها.
كل منها مجلد واحد، لك نقله ونسخه.</translation>
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation>الموعود ناقص المتحقق: {0:+.1%} (من {1:+.1%} إلى {2:+.1%}).</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>الاقتراح</translation>
  </message>
  <message>
   <source>Proposal model</source>
   <translation>نموذج الاقتراح</translation>
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation>الاقتراحات مجمّعة حسب احتمالها، مقابل نسبة الصحيح منها في كل مجموعة.</translation>
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation>أسماء مستعارة بدل أسماء الواسمين</translation>
  </message>
  <message>
   <source>Query strategy</source>
   <translation>استراتيجية الاختيار</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>RIS references</source>
   <translation>مراجع RIS</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>عشوائية</translation>
  </message>
  <message>
   <source>Random share</source>
   <translation>الحصة العشوائية</translation>
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation>دفعة مرتبة (modAL)</translation>
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation>للأصناف النادرة الوزن نفسه</translation>
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation>للأصناف النادرة وزن غيرها</translation>
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation>قراءة العيّنات: {0} من {1}</translation>
  </message>
  <message>
   <source>Reading the database</source>
   <translation>قراءة قاعدة البيانات</translation>
  </message>
  <message>
   <source>Reading the image …</source>
   <translation>تجري قراءة الصورة …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>تجري قراءة السجل …</translation>
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation>قراءة العيّنات الجديدة</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>قراءة العيّنات</translation>
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation>قراءة ما يمكن قراءته</translation>
  </message>
  <message>
   <source>Reading your samples</source>
   <translation>قراءة عيّناتك</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>الاستدعاء</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>المشاريع الأخيرة</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation>يُسرد المرفوض مع الملف والسطر والسبب. ولا يُستبعد شيء في صمت.</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>مرفوض: {0}</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>استبداله</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>التقرير…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>استرجاع</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>استرجاع نسخة احتياطية</translation>
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation>استرجاع نسخة احتياطية من {0}</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>استرجاع نسخة احتياطية …</translation>
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation>استرجاع نسخة احتياطية، إزالة من القائمة</translation>
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation>يجري استرجاع {0} …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>صحيح</translation>
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation>الصفوف ما أُجيب به، والأعمدة ما اقترحه النموذج. انقر خلية لعرض عيّناتها.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>العيّنة</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>العيّنات</translation>
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation>العيّنات التي وسماها معًا: الصفوف ما قاله أحدهما، والأعمدة ما قاله الآخر.</translation>
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation>تأتي العيّنات بترتيب عشوائي حاليًا</translation>
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation>عيّنات بترتيب عشوائي. الأبطأ تعلمًا ولا تحابي شيئًا: جيدة للمقارنة.</translation>
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation>عيّنات الخلية</translation>
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation>عيّنات هذه الخلية</translation>
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation>العيّنات التي يختلفان عليها</translation>
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation>عيّنات ليست في هذا المشروع؛ عند استيرادها تُحتسب وسومها</translation>
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation>العيّنات التي عليها الآن علامة من أي شخص.</translation>
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation>العيّنات التي لها هذا الصنف وسمًا قائمًا لأحدهم أو قرارًا من المسؤول.</translation>
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation>العيّنات التي أجّلتها ولم تجب عنها بعد.</translation>
  </message>
  <message>
   <source>Samples to settle</source>
   <translation>العيّنات المنتظرة للحسم</translation>
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation>العيّنات التي لها وسم واحد على الأقل من أي شخص، من أصل كل العيّنات. والمتخطّاة لا تُحتسب.</translation>
  </message>
  <message>
   <source>Samples without a label</source>
   <translation>العيّنات بلا وسم</translation>
  </message>
  <message>
   <source>Save a model version</source>
   <translation>حفظ إصدار من النموذج</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>الحفظ مجددًا</translation>
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation>الحفظ مجددًا  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save as a file …</source>
   <translation>حفظ كملف …</translation>
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation>الحفظ في مكان آخر …</translation>
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation>الحفظ في مكان آخر …  (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation>حفظ الصور والجداول …</translation>
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation>حُفظ في مكان آخر</translation>
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation>«محفوظ» تعني على القرص. {0} يعرض كل المفاتيح، و{1} المساعدة؛ وهذه الجولة هناك أيضًا.</translation>
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation>يقول الشيء نفسه إذا سُئل مجددًا</translation>
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation>يقول ما يقوله الآخرون دونه</translation>
  </message>
  <message>
   <source>Scott's pi</source>
   <translation>باي سكوت</translation>
  </message>
  <message>
   <source>Search all samples</source>
   <translation>البحث في كل العيّنات</translation>
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation>البحث في كل العيّنات: كلمات، أو «عبارة»</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>البحث في المساعدة</translation>
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation>آراء ثانية واقتراحات مخفية وعيّنات يُعاد السؤال عنها: هكذا يقيس الفريق نفسه.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>الثواني</translation>
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation>ثوانٍ لكل إجابة</translation>
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation>ثوانٍ لكل إجابة، وإجابات في الدقيقة</translation>
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation>ثوانٍ لكل إجابة، والتباطؤ بالساعة</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>البذرة</translation>
  </message>
  <message>
   <source>Seed of the split</source>
   <translation>بذرة التقسيم</translation>
  </message>
  <message>
   <source>Selected sample</source>
   <translation>العيّنة المحددة</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>إعادة إلى الواسم</translation>
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation>أُعيدت إلى {0}</translation>
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation>أُعيدت إلى {name}، ولم يُجب عنها بعد</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation>تسري الإعدادات حتى الإنهاء، ولا يمكن حفظها: {0}</translation>
  </message>
  <message>
   <source>Settings …</source>
   <translation>الإعدادات …</translation>
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation>ابدأ الحسم من الأعلى: هناك يغيّر القرار أكثر.</translation>
  </message>
  <message>
   <source>Settled already</source>
   <translation>محسومة من قبل</translation>
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation>حسمها المسؤول: {0}</translation>
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation>عيّنات محسومة شبيهة بهذه</translation>
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation>حسمها يحرّك النموذج بمقدار {share} من أقصى ما يحرّكه وسم واحد.</translation>
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation>الأشكال والحواف (HOG)</translation>
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation>نسبة إجابات التدقيق، المسحوبة عشوائيًا، التي اقترحها النموذج صحيحةً دون أن يراها.</translation>
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation>عرض الكل في «استكشاف»</translation>
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation>عرض المفاتيح وتغييرها …</translation>
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation>عرض زمن إجاباتك الأخيرة.</translation>
  </message>
  <message>
   <source>Show the tour</source>
   <translation>عرض الجولة</translation>
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation>عرضها بجانب العيّنة.</translation>
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation>يعرض الإجابة السابقة للنظر فيها أو تغييرها.</translation>
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation>يعرض العيّنات الأشبه بهذه.</translation>
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation>يعرض العيّنة كاملة.</translation>
  </message>
  <message>
   <source>Sick plants</source>
   <translation>نباتات مريضة</translation>
  </message>
  <message>
   <source>Similar to one</source>
   <translation>مشابهة لواحدة</translation>
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation>مشابهة لـ {0}</translation>
  </message>
  <message>
   <source>Single choice</source>
   <translation>اختيار مفرد</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>حجم النصوص</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>تخطّي</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>تخطّيها</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>تخطّي الجولة</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>متخطّاة</translation>
  </message>
  <message>
   <source>Skipped samples</source>
   <translation>العيّنات المتخطّاة</translation>
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation>التباطؤ مع كل ساعة من الجلسة</translation>
  </message>
  <message>
   <source>Small pixels</source>
   <translation>بكسلات صغيرة</translation>
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation>أصغر هامش (modAL)</translation>
  </message>
  <message>
   <source>So many are asked about each of these samples.</source>
   <translation>هذا عدد من يُسأل عن كل عيّنة من هذه العيّنات.</translation>
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation>وسوم لينة (احتمالات)</translation>
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation>مجلد مشروع شخص آخر</translation>
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation>حدث خطأ ما في labeler</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation>مدونة SpamAssassin العامة، PDDL 1.0 / CC0</translation>
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation>التوافق النوعي: إذا قال واسم بالصنف، فكم مرة يقول به آخر أيضًا.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>التقسيم</translation>
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation>المربعات: ما يعطيه السحب العشوائي، من نماذج تعلمت من إجابات التدقيق وحدها: {0:.0%} مع {1:,} من الوسوم.</translation>
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation>استقرار التنبؤات</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>البداية</translation>
  </message>
  <message>
   <source>Start labeling</source>
   <translation>بدء الوسم</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>الخطوة {0} من {1}: {2}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop this</source>
   <translation>إيقاف هذا</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>إيقاف ما يجري</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation>أُوقف؛ ولم يتغير شيء</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>الاستراتيجية</translation>
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation>أسماء المجلدات الفرعية وسوم</translation>
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation>اقتراح استراحة بعد</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>مؤكد</translation>
  </message>
  <message>
   <source>Surest first</source>
   <translation>الأكثر تأكدًا أولًا</translation>
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation>الأكثر تأكدًا في {0} ({1})، والأقل في {2} ({3}).</translation>
  </message>
  <message>
   <source>TSV table</source>
   <translation>جدول TSV</translation>
  </message>
  <message>
   <source>Table row</source>
   <translation>صف جدول</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>صفوف جدول</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>إزالة من هذه القائمة</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>تولّي المشروع</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>وقت الإنشاء</translation>
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation>يأخذ نسخة متحققًا منها من ملف المشروع.</translation>
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation>يستقبل وسوم الآخرين.</translation>
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation>يُخرج الوسوم للناس والبرامج. ويبقى المشروع كما هو.</translation>
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation>يُخرج الوسوم.</translation>
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation>يتراجع عن آخر إجراء، حتى بعد إعادة التشغيل.</translation>
  </message>
  <message>
   <source>Taking a backup</source>
   <translation>إنشاء نسخة احتياطية</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>التراجع عن الاستيراد</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>الهدف</translation>
  </message>
  <message>
   <source>Target value</source>
   <translation>قيمة الهدف</translation>
  </message>
  <message>
   <source>Target: </source>
   <translation>الهدف: </translation>
  </message>
  <message>
   <source>Target: {0}</source>
   <translation>الهدف: {0}</translation>
  </message>
  <message>
   <source>Task and classes</source>
   <translation>المهمة والأصناف</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>الفريق</translation>
  </message>
  <message>
   <source>Team measures</source>
   <translation>قياسات الفريق</translation>
  </message>
  <message>
   <source>Team measures …</source>
   <translation>قياسات الفريق …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>نصوص</translation>
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation>وهذا أيضًا ليس مكانًا آمنًا</translation>
  </message>
  <message>
   <source>That was our mistake</source>
   <translation>كان هذا خطأً منا</translation>
  </message>
  <message>
   <source>The backup is restored</source>
   <translation>استُرجعت النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation>أُنشئت النسخة الاحتياطية وجرى التحقق منها</translation>
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation>تحل النسخة الاحتياطية محل ملف المشروع، ويُحفظ هذا في المجلد quarantine. وتعود الإجابات والأصناف والإعدادات اللاحقة لها من اليومية.</translation>
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation>الملفات المعطوبة محفوظة في {0}.</translation>
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation>كلما تقارب الاثنان ازداد ما تعلّمه الإجابة. أما العيّنات المسحوبة عشوائيًا فتقيس النموذج.</translation>
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation>يُمدّ المنحنى من الإصدارات المقيسة حتى الآن؛ ولكل معيار توقف عتبته.</translation>
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation>تعذر إنشاء العرض التجريبي</translation>
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation>القرص لا يستجيب؛ وآخر ما فعلته ليس محفوظًا بأمان بعد</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>القرص ممتلئ</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>القرص ممتلئ تقريبًا</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>الأرقام</translation>
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation>تعذر حساب الأرقام: {0}</translation>
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation>أول {0:,} مما يختلف:</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>جرى التراجع عن الاستيراد</translation>
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation>المجال هو مجال ويلسون، عند 95%: واتساعه يعني أن إجابات التدقيق أقل من أن تكفي للمعرفة.</translation>
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation>نُحّيت اليومية أيضًا؛ وكلاهما محفوظ في المجلد quarantine</translation>
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation>كان ملف المفتاح مفقودًا؛ وحلت محله نسخته من المجلد {0}.</translation>
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation>مفاتيح الأصناف في محرر الأصناف، F4.</translation>
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation>الوسوم إجابات مُعطاة من قبل: احتفظ بها</translation>
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation>الوسوم غير محفوظة</translation>
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation>الوسوم تسمّي الأصناف فقط: الوسم من جديد دون رؤيتها</translation>
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation>تتغير اللغة عند تشغيل labeler من جديد.</translation>
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation>تراخيص الحزم البرمجية غير معروفة لهذا التثبيت.</translation>
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation>الوسم الأرجح بالنظر إلى استخدام كل شخص للأصناف؛ والشك هو 1 ناقص تقدمه على التالي.</translation>
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation>الآلة تختار ما يُسأل عنه. والإجابة بمفتاح واحد.</translation>
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation>تحتاج الخريطة إلى سمات العيّنات، وهي لم تُحسب بعد.</translation>
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation>متوسط نسبة أزواج الواسمين المتفقين، على العيّنات.</translation>
  </message>
  <message>
   <source>The model proposes</source>
   <translation>النموذج يقترح</translation>
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation>يقترح النموذج {names} ({probability}).</translation>
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation>الأحدث من {0:,}: {1}، {2}.</translation>
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation>يعود أحدث إصدار إلى الاقتراح، ويتعلم من كل إجابة</translation>
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation>الإجابة التالية تُحتسب كاملة.</translation>
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation>الإجابة التالية تُحتسب، لكن بوزن أقل.</translation>
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation>الإجابة التالية تقول إن لا أحد يستطيع الجزم.</translation>
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation>تأتي أولًا العيّنة التي تعلّم إجابتُها النموذج أكثر، وهنا يُذكر السبب.</translation>
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation>الاتجاه الآخر، عودةً إلى السؤال.</translation>
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation>أغلقت النافذة الأخرى هذا المشروع</translation>
  </message>
  <message>
   <source>The packets are written</source>
   <translation>كُتبت الحزم</translation>
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation>الصفحات التي تشرح كل شيء  (F1)</translation>
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation>الصفحات التي تشرح كل شيء.</translation>
  </message>
  <message>
   <source>The part of the questions that a lead has decided: how often people are right.</source>
   <translation>جزء الأسئلة الذي حسمه قائد الفريق: كم مرّة تكون الإجابات صحيحة.</translation>
  </message>
  <message>
   <source>The part of the questions that are a person's own earlier samples: how steady the answers are.</source>
   <translation>جزء الأسئلة المأخوذ من عيّنات سابقة للشخص نفسه: مدى ثبات الإجابات.</translation>
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation>الجزء من الأسئلة الذي يقيس النموذج بصدق.</translation>
  </message>
  <message>
   <source>The part of the questions where it is hidden: how far people follow the machine.</source>
   <translation>جزء الأسئلة الذي يُخفى فيه الاقتراح: إلى أي حدّ تُتَّبع الآلة.</translation>
  </message>
  <message>
   <source>The part of the samples that several people answer: how well they agree.</source>
   <translation>جزء العيّنات الذي يجيب عنه عدّة أشخاص: مدى توافقهم.</translation>
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation>تحيد الاحتمالات بمقدار {0:.1%} في المتوسط، أكثر مما تُظهره الصدفة ({1:.1%}).</translation>
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation>تعذر فتح المشروع</translation>
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation>المشروع مشفر؛ أعط حزمه عبارة مرور أيضًا</translation>
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation>واجهت استراتيجية الاختيار أو النموذج مشكلة</translation>
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation>سبب استراتيجية الاختيار لهذه العيّنة، مع الصنفين الأرجح إن تقاربا.</translation>
  </message>
  <message>
   <source>The report is written</source>
   <translation>كُتب التقرير</translation>
  </message>
  <message>
   <source>The report was not written</source>
   <translation>لم يُكتب التقرير</translation>
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation>لا يكون المحتوى نفسه في جزأين أبدًا.</translation>
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation>العيّنات نقاطًا: المتشابه متجاور</translation>
  </message>
  <message>
   <source>The task has no room for {0:,} of the new classes; leave some labels out.</source>
   <translation>لا تتسع المهمة لعدد {0:,} من الأصناف الجديدة؛ اترك بعض الوسوم.</translation>
  </message>
  <message>
   <source>The whole image</source>
   <translation>الصورة كاملة</translation>
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation>مجموعة العيّنات كلها في شبكة.</translation>
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation>النافذة في خمس جمل.</translation>
  </message>
  <message>
   <source>The work is home</source>
   <translation>عاد العمل</translation>
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation>عاد العمل، ولم يمكن استخدامه كله</translation>
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation>أسماؤهم لأصناف عندك تُحتسب: {0}</translation>
  </message>
  <message>
   <source>Their passphrase</source>
   <translation>عبارة مرورهم</translation>
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation>عبارة مرورهم ثم Enter</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>نسق الألوان</translation>
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation>نسق الألوان: وفق النظام</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>نسق الألوان: داكن</translation>
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation>نسق الألوان: تباين عالٍ</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>نسق الألوان: فاتح</translation>
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation>لا نسخ احتياطية بعد. تُنشأ واحدة عند كل فتح وكل نصف ساعة من العمل.</translation>
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation>لا نموذج بعد، فلا يُحتسب الأثر فيه.</translation>
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation>لا شيء هنا بعد</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation>لا شيء للمقارنة بعد: لم يسم واسمان عيّنة واحدة معًا.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation>لا شيء للمقارنة بعد: لم يسم سوى واسم واحد.</translation>
  </message>
  <message>
   <source>These labels are no classes of this task. What becomes of each?</source>
   <translation>هذه الوسوم ليست أصنافًا في هذه المهمة. ما مصير كل منها؟</translation>
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation>تعود بعد كل ما سواها. وكثرتها قد تعني أن صنفًا ناقص أو غير واضح.</translation>
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation>تعذرت استعادة هذا.</translation>
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation>تعذر عرض هذا</translation>
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation>ينسخ {0} هذا المجلد. وقد ينسخ برنامج المزامنة ملف المشروع أثناء كتابته، وقد يكتبه حاسوب ثانٍ في الوقت نفسه.</translation>
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation>هذا المجلد على مشاركة شبكية ({0}). ولا يوثق بأقفالها، فقد يكتب حاسوبان ملف المشروع في الوقت نفسه.</translation>
  </message>
  <message>
   <source>This label is no class of this task. What becomes of it?</source>
   <translation>هذا الوسم ليس صنفًا في هذه المهمة. ما مصيره؟</translation>
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation>هذا الجزء من الأسئلة مسحوب عشوائيًا: إنه ثمن التقدير الصادق.</translation>
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation>لا عيّنات في هذا المشروع بعد</translation>
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation>هذا المشروع مفتوح للقراءة فقط</translation>
  </message>
  <message>
   <source>This project is open for reading only; nothing can be changed here.</source>
   <translation>هذا المشروع مفتوح للقراءة فقط؛ لا يمكن تغيير شيء هنا.</translation>
  </message>
  <message>
   <source>This project was repaired</source>
   <translation>أُصلح هذا المشروع</translation>
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation>تعذر عرض هذه العيّنة</translation>
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation>تعب، أو عيّنات أخرى، أو تغيّر في فهم صنف. والخط يبيّن متى.</translation>
  </message>
  <message>
   <source>To reach</source>
   <translation>المطلوب بلوغه</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>للحسم</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>معًا</translation>
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation>معًا، والشك</translation>
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation>إجابات التدقيق قليلة جدًا: {0} من {1}.</translation>
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation>قصاصات إشارات مرور، CC BY-SA 4.0 (MIT self-driving-car course)</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>إشارات مرور</translation>
  </message>
  <message>
   <source>Try it on real data</source>
   <translation>جرّبه على بيانات حقيقية</translation>
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation>اكتب جزءًا من اسمه، وEnter يجيب.</translation>
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation>اكتب ما تريد فعله.</translation>
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation>ممثِّلة للعناقيد (TypiClust)</translation>
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation>العيّنات الممثِّلة أولًا، ثم ما لا يتأكد منه النموذج، وكل منها ينوب عن كثير غيره. جيدة من الإجابة الأولى إلى الأخيرة.</translation>
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation>زمن العرض المعتاد؛ والاتجاه داخل الجلسات مع مجاله.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation>يجري فك {0} …</translation>
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation>عيّنات غير محسومة بقربها: {count}.</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>غير مؤكد</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>استخدام هذا الإصدار</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation>الإصدار {0} من {1:,} من الوسوم: {2}</translation>
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation>الإصدار {0}، تعلّم من {1:,} من الوسوم: {2}.</translation>
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation>الإصدار والتراخيص وموضع السجل.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>الإصدارات</translation>
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>صفحة ويب (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation>معايرة جيدة بقدر ما يُعرف: حيود {0:.1%}؛ والصدفة وحدها تُظهر حتى {1:.1%}.</translation>
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation>رُتّب ما خلّفه انهيار البرنامج</translation>
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation>الدقة المطلوب الوسم لبلوغها</translation>
  </message>
  <message>
   <source>What becomes of this label: {0}</source>
   <translation>مصير هذا الوسم: {0}</translation>
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation>ما ينتمي إلى هنا وما لا ينتمي</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>ماذا تريد أن تفعل؟</translation>
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation>ماذا تريد أن تسم؟</translation>
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation>المتشابه معًا (t-SNE)</translation>
  </message>
  <message>
   <source>What is asked?</source>
   <translation>ما السؤال؟</translation>
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation>ما في المشروع؛ وإضافة المزيد.</translation>
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation>ما في هذا المشروع، ومن أين جاء، وإلى أي حد وُسم.</translation>
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation>ما هو خارج القطر مختلط. ونسب الإجابات القليلة لا تقول الكثير: العدد مكتوب بجانبها.</translation>
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation>ما يظهر في الصورة (EfficientNet-Lite0)</translation>
  </message>
  <message>
   <source>What it does not tell</source>
   <translation>ما لا يُكشف عنه</translation>
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation>مم يتكون labeler</translation>
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation>ما يتعلم من الإجابات ويقترح.</translation>
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation>ما كان سيعطيه السحب العشوائي لم يُرسم بعد: يلزم 20 من إجابات التدقيق.</translation>
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation>القائم — {0}</translation>
  </message>
  <message>
   <source>What the labels found are</source>
   <translation>ما هي الوسوم الموجودة</translation>
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation>ما تعلمه النموذج، وكيف يسأل.</translation>
  </message>
  <message>
   <source>What the model looks at</source>
   <translation>ما ينظر إليه النموذج</translation>
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation>ما يعطيه أحدث نموذج للصنف، بمعايرة على إجابات لم يتعلم منها.</translation>
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation>ما تُبقيه الأجزاء معًا</translation>
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation>ما يقوله اثنان عن العيّنات نفسها</translation>
  </message>
  <message>
   <source>What two take for each other</source>
   <translation>ما يخلط اثنان بينه</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>ما قيل عنها</translation>
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation>ما قيل عن هذه العيّنة</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>ما الذي سيتغير</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>ما تغيّره يسري فورًا.</translation>
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation>ما تتراجع عنه لا يُحتسب، ولا التوقفات.</translation>
  </message>
  <message>
   <source>What's this number?</source>
   <translation>ما هذا الرقم؟</translation>
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation>ما هذا الرقم؟  (Shift+F1)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation>أين هبط التوافق مع الآخرين وبقي منخفضًا؛ إنذار كاذب واحد في كل 2,000 إجابة.</translation>
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation>حيث يختلف الواسمون.</translation>
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation>حيث يستوي المنحنى ضمن شريطه، لا يغيّر المزيد من الوسوم من النوع نفسه إلا القليل.</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>الوضع الحالي</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>الوجهة</translation>
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation>أين يُحفظ، ومن يسم</translation>
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation>أين تُحفظ مفاتيحك</translation>
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation>أين توضع النسخة</translation>
  </message>
  <message>
   <source>Which apply?</source>
   <translation>أيها ينطبق؟</translation>
  </message>
  <message>
   <source>Which labels</source>
   <translation>أي وسوم</translation>
  </message>
  <message>
   <source>Which one?</source>
   <translation>أيها؟</translation>
  </message>
  <message>
   <source>Who labels?</source>
   <translation>من يسم؟</translation>
  </message>
  <message>
   <source>Who said what</source>
   <translation>من قال ماذا</translation>
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation>من قال ماذا ومتى، وأي اقتراح رأى.</translation>
  </message>
  <message>
   <source>Who with whom</source>
   <translation>من مع من</translation>
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation>كاملة، أو بكسلًا ببكسل، أو بتقريب الصورة السابقة.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>وسوم من</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation>لماذا هذه: {0}</translation>
  </message>
  <message>
   <source>Why this sample</source>
   <translation>لماذا هذه العيّنة</translation>
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation>لماذا؟ تدخل الملاحظة في الإرشادات مثالًا (اختياري)</translation>
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation>جدول عريض (عمود لكل واسم)</translation>
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation>مع مجالات 95%.</translation>
  </message>
  <message>
   <source>With a label</source>
   <translation>لها وسم</translation>
  </message>
  <message>
   <source>With commas; every two come to share about as many samples. Empty: all who labeled so far.</source>
   <translation>تفصل بينها الفاصلة (,)؛ كل اثنين يتشاركان عددًا متقاربًا من العيّنات. فارغ: كل من وسم حتى الآن.</translation>
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation>مع ملفات الصور، لمن ليست لديه نسخة منها</translation>
  </message>
  <message>
   <source>Without a label</source>
   <translation>بلا وسم</translation>
  </message>
  <message>
   <source>Without a proposal</source>
   <translation>بلا اقتراح</translation>
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation>دون الوسوم المعطاة حتى الآن</translation>
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation>الكلمات وأجزاؤها (TF-IDF)</translation>
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation>العمل على نسخة محلية …</translation>
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation>اعمل على نسخة محلية، وأعد الوسوم لاحقًا.</translation>
  </message>
  <message>
   <source>Work packet</source>
   <translation>حزمة عمل</translation>
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation>حزم عمل (*.labelpack)</translation>
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation>حزم عمل (*{0})</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>Write the packets</source>
   <translation>كتابة الحزم</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>كتابة التقرير</translation>
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation>يكتب ملاحظة على هذه العيّنة؛ وEnter يحفظها.</translation>
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation>يكتب مجددًا ما تعذر حفظه.</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>كتابة {0}</translation>
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation>يُكتب بجانب كل إجابة من إجاباتك، ابتداءً من المشروع التالي الذي تفتحه.</translation>
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation>مجلدات تصنيف YOLO</translation>
  </message>
  <message>
   <source>You are</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation>عدت إلى هذه؛ والإجابة الجديدة تحل محل القديمة. وEsc للمتابعة.</translation>
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation>يمكن النظر إلى كل عيّنة والتصدير؛ ولا تُقبل إجابات.</translation>
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation>أنت تعمل الآن على نسخة محلية</translation>
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation>بلغت هدفك الحالي</translation>
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation>مفاتيحك في {0}</translation>
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation>تذهب وسومك إلى المجلد وتخرج منه وسوم الآخرين. ويبقى المشروع نفسه على هذا الحاسوب حيث لا يتدخل شيء بين ملفاته؛ وما يوضع في المجلد لا يُغيَّر بعدها أبدًا.</translation>
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation>إجابتك الأخيرة غير محفوظة</translation>
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation>إجاباتك الأخيرة غير محفوظة</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation>يُكتب اسمك بجانب كل إجابة من إجاباتك، لتمكن المقارنة بين عدة أشخاص لاحقًا.</translation>
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation>إجاباتك منذ منتصف الليل، ومنها إجابات النوافذ الأخرى لهذا المشروع.</translation>
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation>شبكة الصور الخاصة بك (.onnx)</translation>
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation>متجهاتك الخاصة (.npy أو Parquet)</translation>
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation>أُصلحت إعداداتك</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation>ملف .npy ومعه NAME.ids.txt، أو ملف Parquet فيه عمود id</translation>
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation>تُنشأ نسخة احتياطية الآن؛ انتظر حتى تنتهي</translation>
  </message>
  <message>
   <source>a class needs a name</source>
   <translation>يلزم الصنف اسم</translation>
  </message>
  <message>
   <source>a content hash is none</source>
   <translation>بصمة محتوى غير صالحة</translation>
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation>تكلفة لكل عيّنة لا تتجاوز {0}</translation>
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation>يخلّف الانهيار سطرًا كهذا؛ ولم يكن محفوظًا قط</translation>
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation>ملف من ملفات المشروع ليس حيث كان؛ أعد مجلده إلى مكانه ثم افتح المشروع مجددًا</translation>
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation>ملف بالاسم نفسه يعترض الطريق؛ افتح المشروع مجددًا ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation>مكانه مجلد</translation>
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation>مكان ملف المشروع مجلد؛ انقله ثم افتح المشروع مجددًا</translation>
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation>يحتاج التوقع إلى منحنى من {0} حتى {1} من الوسوم على الأقل</translation>
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation>يحتاج التوقع إلى {0} من الإصدارات المقيسة؛ والموجود {1}</translation>
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation>أعلنت عملية مساعدة عن {0} من البايتات، وهذا غير ممكن</translation>
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation>انتهت عملية مساعدة في منتصف رسالة</translation>
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation>أرسلت عملية مساعدة ما ليس رسالة</translation>
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation>المفتاح محرف واحد، لا «{0}»</translation>
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation>سطر لم يكتمل قط: {0}</translation>
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation>نظرة في مكان آخر: ‹{0}› مطلوب، وقد يوجد حيث لا يعلم النموذج عنه شيئًا</translation>
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation>الحد الأدنى للاحتمال خاص بالإجماع؛ ومع الواسمين فرادى اطلب درجة تأكد</translation>
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation>يحتاج النموذج إلى إجابات من صنفين على الأقل؛ وحتى الآن {0}، واصل الوسم</translation>
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation>يحتاج النموذج إلى إجابة واحدة على الأقل؛ واصل الوسم</translation>
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation>لا يمكن كتابة نموذج من هذا النوع بصيغة ONNX؛ اكتبه بصيغة skops</translation>
  </message>
  <message>
   <source>a model version</source>
   <translation>إصدار نموذج</translation>
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation>إجابة الاختيار المتعدد تكون مثل {"classes": ["…"]}، لا {0}</translation>
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation>إجابة أحدث تنتظر</translation>
  </message>
  <message>
   <source>a passphrase cannot be empty; choose a long one that you will not forget</source>
   <translation>لا يمكن أن تكون عبارة المرور فارغة؛ اختر عبارة طويلة لا تُنسى</translation>
  </message>
  <message>
   <source>a passphrase has {0} characters at most; choose a shorter one</source>
   <translation>لعبارة المرور {0} حرفًا على الأكثر؛ اختر أقصر منها</translation>
  </message>
  <message>
   <source>a passphrase needs {0} MB of memory; close other programs, then try again</source>
   <translation>تحتاج عبارة المرور إلى {0} MB من الذاكرة؛ أغلق برامج أخرى ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation>يقع الاحتمال بين 0 و1، لا عند {0}</translation>
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation>لا يُسمح بهذا لعملية تقرأ ملفات أشخاص آخرين: {0}</translation>
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation>علامة اقتباس في هذا الصف لم تُغلق: ضاعت معها {0} من الأسطر</translation>
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation>الصنف المرفوض ليس إجابة بذاته: إنما يقول ما ليست عليه العيّنة</translation>
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation>انقطع استرجاع {0} ولا يمكن إتمامه: تعذر نقل {1} ({2})؛ تحقق من أذونات المجلد ومن القرص ثم افتح المشروع مجددًا</translation>
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation>طريقة ثانية للإجماع تعطي المتقدّم احتمال {0}</translation>
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation>إجابة الاختيار المفرد تكون مثل {"class": "…"}، لا {0}</translation>
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation>مصدر للعيّنة رقم {0}</translation>
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation>يكون التقسيم stratified أو group:COLUMN أو time:COLUMN، لا «{0}»</translation>
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation>يكون التقسيم مثل train=0.8,test=0.2، لا «{0}»</translation>
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation>الهدف للتكلفة لكل عيّنة أكبر من 0</translation>
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation>الهدف لـ {0} بين 0 و1، مثل 0.95 أو 95%، لا {1}</translation>
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation>تحتاج المهمة إلى صنف واحد على الأقل</translation>
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation>الفريق شخصان على الأقل، لا {0} وحده</translation>
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation>نص ليس بترميز UTF-8</translation>
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation>في السطر {0} نص طوله بالمحارف {1}؛ وسعة Excel هي {2}: استخدم CSV أو JSONL</translation>
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation>لا يستطيع عامل قراءة {0}، وهذا الحاسوب يستطيع؛ أعط العمال الملفات نفسها بالمسار نفسه (مجلد مشترك)</translation>
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation>نحو {0:,} من العيّنات</translation>
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation>نحو {0:,} {1}</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>نحو {0}</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>نحو {0} من الساعات</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>نحو {0} من الدقائق</translation>
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation>نحو {0} من الوسوم الإضافية مقابل +1 نقطة من {1}</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>الدقة</translation>
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation>الدقة غير معروفة بعد</translation>
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation>الدقة غير معروفة بعد: {0} من {1} من إجابات التدقيق</translation>
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation>الدقة {0} ({1}–{2}، إجابات التدقيق: {3})</translation>
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation>accuracy=0.95 أو macro_f1=0.9 أو cost=0.2؛ ويمكن تركه فارغًا</translation>
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation>أضف عيّنات أولًا: labeler import PROJECT SOURCE</translation>
  </message>
  <message>
   <source>after an import</source>
   <translation>بعد استيراد</translation>
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation>مجموع again وgold أكثر من نصف الأسئلة؛ فلا يُسأل إذن عن شيء جديد</translation>
  </message>
  <message>
   <source>against</source>
   <translation>مقابل</translation>
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation>كل الإجابات من صنف واحد</translation>
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation>أُعطيت كل الإجابات دفعة واحدة</translation>
  </message>
  <message>
   <source>all samples are</source>
   <translation>كل العيّنات</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>الكل معًا</translation>
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation>كل المعايير الممكن تحديدها ({0}) تقول إن المزيد من الوسوم لن يفيد إلا قليلًا</translation>
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation>ملف .onnx: مدخل عشري واحد [N, 3, height, width]، بألوان RGB مقيَّسة وفق ImageNet</translation>
  </message>
  <message>
   <source>an act</source>
   <translation>إجراء</translation>
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation>يلزم الواسم اسم</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>إجابة</translation>
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation>إجابة في {0} لم تكن ما قيل</translation>
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation>خلية الوسم الفارغة ليست إجابة: يكتبها doccano لما لم ينظر إليه أحد</translation>
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation>قائمة الوسوم الفارغة ليست إجابة: يكتبها doccano لما لم ينظر إليه أحد</translation>
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation>حدث من السجل ({0})</translation>
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation>يحتاج المثال إلى صنفه: أجب عن هذه العيّنة وعد إليها ثم ثبّتها</translation>
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation>يمكن أن يشمل التصدير {0}، لا «{1}»</translation>
  </message>
  <message>
   <source>an export of labeler</source>
   <translation>تصدير من labeler</translation>
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation>لا يمكن تخليص صورة بهذه الصيغة مما تحمله سوى الصورة نفسها؛ استبعدها</translation>
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation>و{0:,} غيرها</translation>
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation>تُستورد الوسوم بأسماء واسميها؛ وتُحفظ التنبؤات بيانات وصفية</translation>
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation>وسوم الصور التي لا يسردها الملف</translation>
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation>يتفق الواسمون على {0} ومع ذلك كابا {1}: فإن {2} من كل التقييمات من صنف واحد، وكابا تعدّ ذلك صدفة{3}؛ انظر إلى توافق كل صنف (Feinstein &amp; Cicchetti, 1990)</translation>
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation>يُسمَّى الواسمون بأسماء مستعارة؛ ومفتاحها هو {0} في المشروع، فاحفظه هناك</translation>
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation>تُنشأ الآن نسخة احتياطية أخرى من {0}؛ أعد المحاولة بعد لحظة</translation>
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation>حدث آخر له معرّفه نفسه، {0}؛ وأُبقي الذي في قاعدة البيانات</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>برنامج آخر</translation>
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation>برنامج آخر يمسك بملف المشروع؛ أغلقه ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation>برنامج آخر يصلح ملف المشروع الآن؛ انتظر لحظة ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>إجابات</translation>
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation>أي قيمة، أو مثلًا 0.9</translation>
  </message>
  <message>
   <source>are copied beside</source>
   <translation>تُنسخ بجانبه</translation>
  </message>
  <message>
   <source>are not part of this format</source>
   <translation>ليست جزءًا من هذه الصيغة</translation>
  </message>
  <message>
   <source>are put into the file</source>
   <translation>توضع في الملف</translation>
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation>سبب السؤال: {0}</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>بطلب المستخدم</translation>
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation>تصح {0} على الأقل من الاقتراحات بهذا التأكد، بثقة {1}، من {2} من إجابات التدقيق</translation>
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation>عند {0} من الوسوم تكون {1} بين {2}–{3} (مجال 80%)</translation>
  </message>
  <message>
   <source>before a merge</source>
   <translation>قبل دمج</translation>
  </message>
  <message>
   <source>before an update of the format</source>
   <translation>قبل تحديث الصيغة</translation>
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation>بجانب {0} يوجد {1}، وهو ما لا يصنعه labeler أبدًا وقد يحذف ملفًا آخر؛ أزله، ولا تثق بمصدر المشروع</translation>
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation>بجانب «{0}» الذي لا يختلف إلا في حالة الأحرف</translation>
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation>يحتاج كلا الجزأين إلى 20 عيّنة على الأقل</translation>
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation>تصير الصناديق والأقنعة أصنافًا للصورة كلها</translation>
  </message>
  <message>
   <source>cannot be shown</source>
   <translation>تعذر العرض</translation>
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation>تعذرت قراءة {0}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>لا يمكن الجزم</translation>
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation>التأكد هو sure أو unsure أو cannot_tell، لا «{0}»</translation>
  </message>
  <message>
   <source>choose a folder to keep the project in</source>
   <translation>اختر مجلدًا يُحفظ فيه المشروع</translation>
  </message>
  <message>
   <source>choose a sample first; then the ones most like it are found</source>
   <translation>اختر عيّنة أولًا؛ ثم يُعثر على أكثرها شبهًا بها</translation>
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation>مختارة باليد من بين كثير</translation>
  </message>
  <message>
   <source>class {0}</source>
   <translation>الصنف {0}</translation>
  </message>
  <message>
   <source>column</source>
   <translation>عمود</translation>
  </message>
  <message>
   <source>column {0}</source>
   <translation>العمود {0}</translation>
  </message>
  <message>
   <source>comes with the next question</source>
   <translation>تأتي مع السؤال التالي</translation>
  </message>
  <message>
   <source>cost per sample</source>
   <translation>التكلفة لكل عيّنة</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>تالفة</translation>
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation>معرّف لواسمين اثنين؛ أما conger_kappa و fleiss_kappa فلأي عدد</translation>
  </message>
  <message>
   <source>doccano CSV</source>
   <translation>CSV لبرنامج doccano</translation>
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation>doccano JSONL</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>مشكوك فيه</translation>
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation>المسودات التي لم يُرسلها أحد؛ ومن عدة أسئلة يُقرأ واحد (--label NAME) وتُحفظ البقية</translation>
  </message>
  <message>
   <source>drawn at random</source>
   <translation>مسحوبة عشوائيًا</translation>
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation>مسحوبة عشوائيًا لقياس جودة النموذج بصدق</translation>
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation>كل وسم باحتماله في الإجماع</translation>
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</translation>
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation>الخيارات المقبولة لكل واسم؛ و«reject» الثنائي لصنف، والبصمات والرموز والمقاطع والإصدارات بيانات وصفية تعود عند التصدير؛ و«ignore» تخطّيًا</translation>
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation>اختيار كل واسم، والتخطّي «ignore»، والبيانات الوصفية؛ والبصمات والرموز والمقاطع الآتية من Prodigy</translation>
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation>اختيارات كل واسم أو تصنيفه الهرمي مع الزمن المستغرق، والتخطّي والبيانات والبيانات الوصفية؛ والمناطق والعلاقات والتنبؤات والحقول المجهولة بيانات وصفية تعود عند التصدير</translation>
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation>وسم كل واسم من الأعمدة label:NAME؛ وبقية الأعمدة بيانات للعيّنة أو بيانات وصفية</translation>
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation>وسم كل واسم في عمود خاص به؛ والمحتوى والتأكد والأزمنة بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation>وسم كل واسم مع التأكد والثواني؛ وبقية الأعمدة بيانات للعنصر أو بيانات وصفية</translation>
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation>وسم كل واسم مع الزمن، والتخطّي والنصوص والسجلات والبيانات الوصفية؛ وللمهام الآتية من Label Studio أيضًا معرّفاتها ومناطقها وتنبؤاتها وحقولها المجهولة</translation>
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation>وسم كل واسم؛ والمحتوى وبياناته الوصفية بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation>كل صنف بالنسبة نفسها في كل جزء</translation>
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation>كل عمود من أول ورقة فيها جدول، والأعداد أعدادًا، والقيم الظاهرة للصيغ الحسابية</translation>
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation>كل عمود بنوعه، ووسوم الأصناف بالاسم، والصور مضمَّنة أو بالمسار</translation>
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation>كل عمود: النص والوسم والمعرّف حيث اختير أو خُمّن، والباقي بيانات أو بيانات وصفية؛ والمعرّفات كما كُتبت</translation>
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation>كل صورة بمحتواها ومسارها وحجمها وصيغتها؛ ومجلدات الأصناف الفرعية أو labels.csv وسومًا</translation>
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation>كل صورة، حتى بلا صنف؛ وأصناف كل واسم والتخطّي والبيانات الوصفية؛ والمعرّفات من 1</translation>
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation>كل العناصر متشابهة، فلا يُعرف شيء عن التشتت</translation>
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation>كل مفتاح: النص والوسم والمعرّف حيث اختير أو خُمّن، والباقي بيانات أو بيانات وصفية؛ والقيم المتداخلة كما هي</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation>كل وسم مع الواسم والتأكد والزمن؛ وأعمدة النص والسجل والبيانات الوصفية، والأعداد أعدادًا</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation>كل وسم مع الواسم والتأكد والزمن؛ وأعمدة النص والسجل والبيانات الوصفية؛ وما لا تعبر عنه الخلية بدقة (الأنواع والتداخل) مرة أخرى بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation>كل وسم مع أسماء أصنافه والواسم والتأكد والزمن؛ والنصوص والأعمدة بأنواعها والصور ببايتاتها</translation>
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation>كل تقييم قابل للمقارنة من الصنف نفسه (0/0)</translation>
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation>كل العيّنات موسومة</translation>
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation>كل نص مع ملفه؛ ومجلدات الأصناف الفرعية وسومًا عند الرغبة</translation>
  </message>
  <message>
   <source>everything but images</source>
   <translation>كل شيء عدا الصور</translation>
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation>كل شيء، مع الأنواع؛ وأعمدة السجلات تحت data، وبقية الأعمدة تحت meta</translation>
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation>تُنمّى أشجار extra-trees من جديد بعد كل إجابة؛ ولا خطوة تدريجية لها</translation>
  </message>
  <message>
   <source>fall</source>
   <translation>هبوط</translation>
  </message>
  <message>
   <source>far too many pixels</source>
   <translation>عدد البكسلات كبير جدًا</translation>
  </message>
  <message>
   <source>fastText</source>
   <translation>fastText</translation>
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation>تعذر فحص السمات والنماذج: {0}</translation>
  </message>
  <message>
   <source>features are still being computed</source>
   <translation>ما زالت السمات تُحسب</translation>
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation>تعذرت كتابة السمات في {0} ({1})؛ حرّر مساحة أو تحقق من أذوناته</translation>
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation>شكل السمات {0} وشكل الوسوم {1}؛ والمتوقع وسم واحد لكل صف</translation>
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation>سمات بلا بطاقة: {0}</translation>
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation>السمات {0} تالفة أو مفقودة</translation>
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation>السمات {0} ليست لهذه العيّنات</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation>السمات {0}: أُنجز {1} من {2} من الصفوف</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation>السمات {0}: {1} من {2} من العيّنات</translation>
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation>السمات، وأرقام الأصناف (أو 0/1 لكل صنف)، وأسماء الأصناف، وقيم uid، والواسمون، والتقسيم، واحتمالات الإجماع</translation>
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation>الحقول، وجواب كل واسم، والتخطّي بوصفه discarded، والبيانات الوصفية؛ والاقتراحات والمتجهات المرافقة</translation>
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation>الحقول والبيانات الوصفية، والجواب المُرسل لكل مستخدم، والمستبعد تخطّيًا؛ والاقتراحات والمتجهات بيانات وصفية</translation>
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation>الملفات التي ليست صورًا؛ والملفات المخفية؛ وإطارات الصور المتحركة بعد الأول</translation>
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation>الملفات ذات النهايات الأخرى؛ والملفات المخفية؛ وعلامة ترتيب البايتات</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>معلَّمة</translation>
  </message>
  <message>
   <source>flagged it</source>
   <translation>علّمها</translation>
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation>المجلدات فوق المجلد الذي يضم الملف</translation>
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation>في ASReview، الأصناف التي لا تقول نعم ولا لا: مكانها العمود label</translation>
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation>في البرامج الأخرى، فواصل الأسطر داخل النصوص</translation>
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation>في القارئات الأخرى، الأنواع: يُكتب العدد والنص الشبيه به بالشكل نفسه</translation>
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation>لبلوغ ±{0} في ألفا يلزم نحو {1} من العناصر المقيَّمة مرتين أو أكثر؛ والموجود {2}</translation>
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation>بقية الأوراق والصيغ الحسابية والتنسيق والصور؛ وتصير التواريخ نصًا</translation>
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation>واصل الوسم: الدقة غير معروفة بعد، ويلزمها {0} من إجابات التدقيق</translation>
  </message>
  <message>
   <source>group {0}</source>
   <translation>المجموعة {0}</translation>
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation>ينمو مع كل إجابة تدقيق</translation>
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation>إصدار الإرشادات {0}</translation>
  </message>
  <message>
   <source>has in another form</source>
   <translation>لديه بشكل آخر</translation>
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation>مخفي في هذه العيّنة، لقياس مدى اتباع الناس له</translation>
  </message>
  <message>
   <source>how often it is right</source>
   <translation>كم مرة يصيب</translation>
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation>درجة التأكد التي يقولها</translation>
  </message>
  <message>
   <source>however sure</source>
   <translation>مهما كان التأكد</translation>
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, added_at, object</source>
   <translation>id, uid, source, modality, text, data, meta, added_at, object</translation>
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, object</source>
   <translation>id, uid, source, modality, text, data, meta, object</translation>
  </message>
  <message>
   <source>images</source>
   <translation>صور</translation>
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>الصور والنصوص ملفاتٍ، في مجلد لكل صنف، في مجلد لكل جزء؛ والبيانات الوصفية في labeler.jsonl بجانبها</translation>
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation>الصور والنصوص، والمجلد الذي يضمها صنفها، والجزء (train, test) بيانات وصفية</translation>
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation>الصور والأصناف التي فيها، ولكل واسم على حدة إن ذكر الملف ذلك، والبيانات الوصفية؛ والصناديق والأقنعة بيانات وصفية</translation>
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>الصور ملفاتٍ، في مجلد لكل صنف، في مجلد لكل جزء؛ والبيانات الوصفية في labeler.jsonl بجانبها</translation>
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation>الصور ملفاتٍ، والوسوم بالاسم، والبيانات الوصفية النصية أعمدة، وكل ما عداها بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation>الصور التي لا يسميها أي ملف بيانات وصفية: تُسرد</translation>
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation>الصور التي تسميها البيانات الوصفية، ووسمها، وكل عمود؛ والجزء (train, test) بيانات وصفية</translation>
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation>الصور، والمجلد الذي يضمها صنفها، والجزء (train, val) بيانات وصفية</translation>
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation>أُلغي الاستيراد رقم {0} من قبل، في {1}</translation>
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation>استورد المصدر نفسه مجددًا، أو اتركها: تزول بعد أسبوع</translation>
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation>بترتيب عشوائي، إلى أن تُحسب السمات</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>مستخدَم</translation>
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation>أجابت بما لا معنى له</translation>
  </message>
  <message>
   <source>it can be deleted</source>
   <translation>يمكن حذفه</translation>
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation>لا يمكن فعله مجددًا ({0})</translation>
  </message>
  <message>
   <source>it computed for too long</source>
   <translation>استغرق حسابها وقتًا أطول مما يجب</translation>
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation>تعذر تشغيلها ({0})؛ أغلق برامج أخرى</translation>
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation>انهارت ({0})</translation>
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation>لم تتقدم خلال {0} من الثواني فأُنهيت</translation>
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation>انتهت دون كلمة (الرمز {0})</translation>
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation>يتوقف على عنصر واحد: وبدونه يكون الرقم غير معرَّف</translation>
  </message>
  <message>
   <source>it has no end record</source>
   <translation>ليس له سجل ختام</translation>
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation>ليس له file_name؛ استبعده</translation>
  </message>
  <message>
   <source>it has no header of ours</source>
   <translation>ليس له ترويسة من labeler</translation>
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation>ليس له إصدار بعد؛ درّب واحدًا: labeler train</translation>
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation>له الإصدارات من v1 إلى {0}</translation>
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation>له {0} من الوسوم ({1})، وهذه المهمة تأخذ وسمًا واحدًا بالضبط</translation>
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation>يحوي XML أو HTML</translation>
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation>لا يحوي نصًا ولا ملفًا ولا أعمدة؛ استبعده</translation>
  </message>
  <message>
   <source>it holds text</source>
   <translation>يحوي نصًا</translation>
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation>هو رابط إلى ملف خارج المجلد؛ انسخ الملف نفسه إلى المجلد</translation>
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation>هو رابط إلى ملف غير موجود؛ انسخ الملف نفسه إلى المجلد</translation>
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation>هو أنبوب أو جهاز أو ما شابه، لا ملف؛ استبعده</translation>
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation>هو إضافة اختيارية: ثبّت labeler[minilm]</translation>
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation>يبدأ عند الفتح التالي للمشروع</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>هو مبتور</translation>
  </message>
  <message>
   <source>it is cut off or damaged</source>
   <translation>هو مبتور أو تالف</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>هو فارغ</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>تداخله عميق جدًا</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>ليس JSON</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>ليس كائن JSON</translation>
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation>ليس سطر يومية</translation>
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation>ليس عيّنة من حزمة عمل</translation>
  </message>
  <message>
   <source>it is not an event</source>
   <translation>ليس حدثًا</translation>
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation>لا يُحمَّل: فنموذج شخص آخر قد يسبب ضررًا</translation>
  </message>
  <message>
   <source>it is not sealed</source>
   <translation>هو غير مختوم</translation>
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation>يُنحّى عند الفتح التالي للمشروع</translation>
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation>هو أكبر مما يسعه هذا القرص أو ملف المشروع؛ اختصره، أو انقل المشروع إلى قرص آخر</translation>
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation>يُدرَّب مجددًا من الوسوم</translation>
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation>يُحدَّث عند الفتح التالي</translation>
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation>هو {0}، لا كائن</translation>
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation>احتاجت إلى ذاكرة أكثر مما يُسمح به للقراءة ({0} GB)</translation>
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation>يلزمه {0} من الوسوم من صنفين على الأقل</translation>
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation>يلزمه {0}؛ اكتب NAME=PATH</translation>
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation>يلزمه {0}؛ اكتب onnx_file=PATH</translation>
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation>نفدت ذاكرتها، أو أُنهيت من الخارج</translation>
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation>قالت شيئًا لا معنى له</translation>
  </message>
  <message>
   <source>it was changed since it was made</source>
   <translation>تغيّر منذ أُنشئ</translation>
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation>قوطعت؛ أعد المحاولة</translation>
  </message>
  <message>
   <source>it was never finished</source>
   <translation>لم يكتمل قط</translation>
  </message>
  <message>
   <source>it was sealed with another key, or was changed since</source>
   <translation>خُتم بمفتاح آخر، أو تغيّر منذ ذلك</translation>
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation>المجموع الاختباري غير صحيح</translation>
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation>محتواه ليس PNG ولا JPEG ولا WebP ولا TIFF ولا BMP ولا GIF، أو ترويسته تالفة</translation>
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation>لا يوجد «{0}» في بياناتها؛ استبعد المهمة، أو سمّ مفتاحًا آخر بـ --text</translation>
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation>لم يتقدم مفكّك ترميزها خلال {0} ث فأُنهي؛ تخطّها</translation>
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation>لا يمكن إنشاء سماته {0} مجددًا من العيّنات الموجودة الآن</translation>
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation>لا يوجد «{0}» في حقوله؛ استبعد السجل، أو سمّ حقلًا آخر بـ --text</translation>
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation>ملفه في {0}، وهو لا يُفتح؛ نزّله إلى مجلد وسمّ هذا المجلد بـ --media</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation>تعذرت قراءة ملفه {0} ({1})</translation>
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation>ملفه {0} ليس في المجلد {1}؛ ضعه هناك، أو سمّ مجلده بـ --media</translation>
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation>ملفه {0} خارج المجلد {1}؛ سمّ المجلد الذي يضمه بـ --media</translation>
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation>بصمته ليست بصمة ما يقوله</translation>
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation>هويتها ليست هوية محتواها؛ اطلب إرسال الحزمة مجددًا</translation>
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation>صورته ليست ملفًا ولا مضمَّنة؛ استبعده</translation>
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation>إعداد الوسم لـ Label Studio: {0}</translation>
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation>وسومه ليست قائمة أسماء</translation>
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation>روابطه تدور في حلقة</translation>
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation>سجل ختامه الطويل ليس حيث يقول</translation>
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation>كانت معاملاته {0} وهي الآن {1}</translation>
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation>جداوله ليست جداولنا</translation>
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation>نصه فارغ؛ استبعده أو املأه</translation>
  </message>
  <message>
   <source>kept in use</source>
   <translation>مثبَّت في الاستخدام</translation>
  </message>
  <message>
   <source>key {0}</source>
   <translation>المفتاح {0}</translation>
  </message>
  <message>
   <source>label: {0}</source>
   <translation>الوسم: {0}</translation>
  </message>
  <message>
   <source>labeled automatically</source>
   <translation>وُسمت آليًا</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation>الأمر labeler doctor PROJECT --repair يستعيد كل ما يمكن قراءته</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation>الأمر labeler doctor PROJECT يقول المزيد</translation>
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation>أخلى labeler مساحة 16 MB التي يحتفظ بها لهذه اللحظة، فأمكن حفظ إجابتك الأخيرة. حرّر بعض المساحة الآن.</translation>
  </message>
  <message>
   <source>labeler keys</source>
   <translation>labeler keys</translation>
  </message>
  <message>
   <source>labeler project key</source>
   <translation>مفتاح مشروع labeler</translation>
  </message>
  <message>
   <source>labeler {0}</source>
   <translation>labeler {0}</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>وسوم</translation>
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation>تكون الوسوم consensus أو consensus:METHOD ({0}) أو each أو annotator:NAME، لا «{1}»</translation>
  </message>
  <message>
   <source>labels from {0}</source>
   <translation>وسوم من {0}</translation>
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation>يجب أن تكون الوسوم مواضع أصناف 0, 1, 2 …</translation>
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation>استُبعدت وسوم {0} من الأصناف لأن المهمة ممتلئة: {1}</translation>
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation>يُرجى كسب أقل من نقطة واحدة من {0} حتى {1} من الوسوم</translation>
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation>يحتاج التشابه إلى سمات العيّنات، وهي لم تُحسب بعد؛ أعد المحاولة بعد لحظة</translation>
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation>فواصل الأسطر وتتابع الفراغات في النصوص، والفراغات في أسماء الأصناف (تصير _)، والبيانات الوصفية، ومن قالها، والمعرّفات</translation>
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation>لا يمكن لـ linear_sgd أن يكمل من {0}</translation>
  </message>
  <message>
   <source>lines without a text</source>
   <translation>الأسطر بلا نص</translation>
  </message>
  <message>
   <source>log position</source>
   <translation>الموضع في السجل</translation>
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation>يُلاءم الانحدار اللوجستي من جديد بعد كل إجابة؛ ولا خطوة تدريجية له</translation>
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation>وسوم الآلة للاختيار المفرد؛ ولا عتبة مضمونة للاختيار المتعدد</translation>
  </message>
  <message>
   <source>macro-F1</source>
   <translation>macro-F1</translation>
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation>نفدت الذاكرة؛ أغلق برامج أخرى ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>multiple choice</source>
   <translation>اختيار متعدد</translation>
  </message>
  <message>
   <source>name at least one class; more can be added while labeling</source>
   <translation>سمِّ صنفًا واحدًا على الأقل؛ ويمكن إضافة غيره أثناء الوسم</translation>
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation>يُجمع أقرب الجيران من جديد بعد كل إجابة؛ ولا خطوة تدريجية</translation>
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation>تلزم مقارنتان لإصدارات النموذج؛ والموجود {0}</translation>
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation>يلزم نموذج وعيّنات مفتوحة</translation>
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation>يلزم {0} من مقارنات إصدارات النموذج؛ والموجود {1}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>next in the ranking</source>
   <translation>التالية في الترتيب</translation>
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation>لا إجابة تذكر كم استغرقت</translation>
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation>لم تُنشأ نسخة احتياطية من {0}: {1} ({2})؛ تحقق من المساحة الحرة ومن أذونات المجلد backups</translation>
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation>لم تُنشأ نسخة احتياطية: تعذرت كتابة {0}؛ تحقق من أذوناته ومن القرص</translation>
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation>لا كتلة سمات لعيّنات {0}{1}؛ انظر «labeler featurizers»</translation>
  </message>
  <message>
   <source>no goal</source>
   <translation>بلا هدف</translation>
  </message>
  <message>
   <source>no image files at all</source>
   <translation>لا ملفات صور إطلاقًا</translation>
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation>لا عنصر له تقييمان</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>بلا مفتاح</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>بلا وسم</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>ما ليس قائمة</translation>
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation>لا إصدار نموذج بعد؛ درّب واحدًا: labeler train</translation>
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation>لم يُنشأ نموذج: {0}</translation>
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation>لم يتغير أي صنف متنبأ به في آخر مقارنتين</translation>
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation>لم يُخفَ أي اقتراح عن هذا الواسم، فلا شيء يُقارن</translation>
  </message>
  <message>
   <source>no question on screen</source>
   <translation>لا سؤال على الشاشة</translation>
  </message>
  <message>
   <source>no sample</source>
   <translation>لا عيّنة</translation>
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation>ليس لأي عيّنة «{0}» بين بياناتها الوصفية</translation>
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation>ليس لأي عيّنة العمود «{0}» للتقسيم حسبه؛ تحقق من كتابته</translation>
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation>ليس لأي عيّنة عمود البيانات الوصفية «{0}»</translation>
  </message>
  <message>
   <source>no sample is</source>
   <translation>لا عيّنة</translation>
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation>لا عيّنة في المشروع هي</translation>
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation>لا عيّنة في المشروع هي «{0}»؛ أعط uid أو المسار أو معرّف الصف أو اسم الملف</translation>
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation>ليس لأي عيّنة في هذا التصدير العمود {0} لاستبعاده؛ تحقق من كتابته</translation>
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation>لم يُجب هذا الواسم عن أي عيّنة مرّة ثانية</translation>
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation>لم تكن أي جلسة طويلة بما يكفي للحكم</translation>
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation>بلا تقسيم، أو مثلًا train=0.8,test=0.2</translation>
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation>لا يمكن تحديد أي معيار توقف بعد؛ واصل الوسم</translation>
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation>لا نموذج مدرّبًا متاح، فمعامله 1</translation>
  </message>
  <message>
   <source>no version {0}</source>
   <translation>لا إصدار {0}</translation>
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation>لا أحد في {0} اسمه {1}؛ الموجودون: {2}</translation>
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation>لم يسم أحد شيئًا في {0} بعد</translation>
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation>لم يضع أحد في هذا الصنف عنصرًا له تقييمان</translation>
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation>لم يقل أحد شيئًا يُقارن به</translation>
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation>لم يعد أحد ينتظر هذا</translation>
  </message>
  <message>
   <source>none</source>
   <translation>بلا</translation>
  </message>
  <message>
   <source>none of the classes</source>
   <translation>لا شيء من الأصناف</translation>
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation>لا ينتهي أي من الملفات تحته ({0}) بـ {1}</translation>
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation>ليس أي من {0} من الملفات تحت {1} صورة؛ تُقرأ ملفات PNG وJPEG وWebP وTIFF وBMP وGIF</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation>لم يعد موجودًا: {0}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>لم يُقس</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>غير محفوظ</translation>
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation>لم يُحفظ في {0}</translation>
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation>غير محفوظ: من {0} من الإجابات كُتب {1}؛ احفظ مجددًا</translation>
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation>غير محفوظ: {0} والمشروع مفتوح؛ أغلق المشروع وافتحه مجددًا. وآخر ما فعلته محفوظ في يوميته ويعود حينها</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>غير مذكور</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation>لم يبق ما يُسأل عنه</translation>
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation>لم يبق ما يوسم</translation>
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation>لم يُستورد شيء إلى {0}</translation>
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation>لم يُقرأ شيء، لأن عملية القراءة مفقودة: {0}</translation>
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation>لا شيء؛ غير أن Argilla نفسه لا يعرض البيانات الوصفية إلا حيث تسميها إعداداته</translation>
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation>لا شيء؛ والأعمدة مختلطة الأنواع تُكتب بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation>لا شيء؛ ويُرفض ما يزيد على 1,048,575 سطرًا أو 16,384 عمودًا أو 32,767 محرفًا للخلية، إذ لا يتسع له Excel</translation>
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation>لا شيء؛ والأصناف المتعددة للإجابة الواحدة تشترك في خلية، قائمةَ JSON</translation>
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation>العنصر رقم {0} من {1} غير صالح</translation>
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation>من صادراتنا: التقسيم وأزمنة الإجابات</translation>
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation>من عدة خصائص وسم تُقرأ واحدة (--label NAME)، وتُحفظ البقية بيانات وصفية</translation>
  </message>
  <message>
   <source>off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation>الأقدم أولًا، حسب العمود</translation>
  </message>
  <message>
   <source>on</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>on opening</source>
   <translation>عند الفتح</translation>
  </message>
  <message>
   <source>one class has</source>
   <translation>صنف واحد</translation>
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation>عنصر واحد لا يقول شيئًا عن التشتت</translation>
  </message>
  <message>
   <source>one object</source>
   <translation>كائن واحد</translation>
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation>لا يُسرد سوى أول {0} من {1} من المرفوضات</translation>
  </message>
  <message>
   <source>open the sample with Enter: several classes are settled with labeler review --settle</source>
   <translation>افتح العيّنة بالمفتاح Enter: تُحسم الأصناف المتعدّدة بالأمر labeler review --settle</translation>
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation>فرط ملاءمة: {0} صحيح في الإجابات التي تعلم منها، و{1} في غيرها (الفجوة {2}–{3})؛ والأنفع المزيد من الوسوم أو نموذج أبسط</translation>
  </message>
  <message>
   <source>own {0}</source>
   <translation>{0} خاص</translation>
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation>تحتاج صور النافذة إلى PySide6، وهي غير مثبتة هنا</translation>
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation>التنبؤات تختلف{0}</translation>
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation>لا تصير التنبؤات إجابات أبدًا؛ ومن عدة عناصر اختيار يُقرأ واحد (--label NAME) وتُحفظ البقية</translation>
  </message>
  <message>
   <source>press its new key</source>
   <translation>اضغط مفتاحه الجديد</translation>
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation>اضغط مفتاحه الجديد، أو Escape لتركه</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation>يُرجّح ‹{0}› ({1})، للتثبت من جواره</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation>يُرجّح ‹{0}› ({1})، وهو المطلوب</translation>
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation>العملية {0} على {1} منذ {2}</translation>
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation>صيغة project.db أقدم وهي {0}</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>الاقتراح</translation>
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation>اقتُرح {0} {1}</translation>
  </message>
  <message>
   <source>random sampling</source>
   <translation>السحب العشوائي</translation>
  </message>
  <message>
   <source>rather sure</source>
   <translation>مؤكد إلى حد ما</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation>القراءة: {0}. الكتابة: {1}</translation>
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation>أنهت قراءتُه عمليةَ القراءة: {0}؛ استبعده أو احفظه من جديد</translation>
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation>انتهت قراءة عيّناتك على غير المتوقع: {0}؛ ويستمر الوسم بترتيبها، وافتح المشروع مجددًا لإعادة المحاولة</translation>
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation>تحتاج قراءة {0} إلى pyarrow؛ ثبّت labeler[parquet] أو احفظ ملف .npy</translation>
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation>سُجّل قبل حفظ البصمات: لم تمكن إلا مقارنة الوسوم والمعاملات</translation>
  </message>
  <message>
   <source>records of a table</source>
   <translation>سجلات جدول</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation>سجلات جدول؛ وفي doccano الحدّ بين الوسوم حين يحوي اسم صنف «</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation>سجلات جدول؛ وفي doccano الحدّ بين الوسوم حين يحوي اسم صنف «{0}»</translation>
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation>سجلات جدول؛ والبصمات حيث لم توجد: ينشئ Prodigy بصماته</translation>
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation>سجلات جدول؛ والتخطّي مدوّن في حقولنا الخاصة فقط</translation>
  </message>
  <message>
   <source>removed the comment</source>
   <translation>أزال التعليق</translation>
  </message>
  <message>
   <source>said otherwise since</source>
   <translation>قيل غير ذلك لاحقًا</translation>
  </message>
  <message>
   <source>sample number {0}</source>
   <translation>العيّنة رقم {0}</translation>
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation>sample_id, source, row_id, meta, import_id, file_name</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>عيّنات</translation>
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation>من العيّنات بلا وسم في هذا التصدير: الواسمون منقسمون عليها بالتساوي</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>saving …</source>
   <translation>يجري الحفظ …</translation>
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation>رأى الاقتراح {0} من النموذج {1}</translation>
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation>لا تقول نعم ({0}) ولا لا ({1})</translation>
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation>لا يمكن أن تكون الثواني {0}</translation>
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation>الثواني عدد، لا «{0}»</translation>
  </message>
  <message>
   <source>select a sample of the list first</source>
   <translation>حدّد أولًا عيّنة من القائمة</translation>
  </message>
  <message>
   <source>select samples first: arrows and Shift, or draw a line around them</source>
   <translation>حدّد عيّنات أولًا: الأسهم مع Shift، أو ارسم خطًا حولها</translation>
  </message>
  <message>
   <source>settled it as</source>
   <translation>حسمها بـ</translation>
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation>حسمها يحرّك النموذج بمقدار {0} من أقصى ما يحرّكه وسم واحد</translation>
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation>عدة واسمين تعني اثنين على الأقل، لا {0}</translation>
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation>عدة عيّنات في المشروع هي</translation>
  </message>
  <message>
   <source>single choice</source>
   <translation>اختيار مفرد</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>متخطّاة</translation>
  </message>
  <message>
   <source>skipped it</source>
   <translation>تخطّاها</translation>
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation>حذاء رياضي
جزمة قصيرة:b
صندل</translation>
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation>الوسوم اللينة هي احتمالات الإجماع: صدّر بـ --labels consensus:METHOD</translation>
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation>بعض أسماء الأصناف متطابقة دون فراغاتها: فلا يمكن التمييز بين عيّناتها</translation>
  </message>
  <message>
   <source>something else is looked for</source>
   <translation>يجري البحث عن شيء آخر</translation>
  </message>
  <message>
   <source>stands</source>
   <translation>قائم</translation>
  </message>
  <message>
   <source>starting …</source>
   <translation>يجري البدء …</translation>
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation>تبقى في مكانها، ويُذكر اسمها</translation>
  </message>
  <message>
   <source>still saving …</source>
   <translation>ما زال الحفظ جاريًا …</translation>
  </message>
  <message>
   <source>stopped on request</source>
   <translation>أُوقف عند الطلب</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>مؤكّد</translation>
  </message>
  <message>
   <source>sure ones only</source>
   <translation>المؤكدة فقط</translation>
  </message>
  <message>
   <source>table rows</source>
   <translation>صفوف جدول</translation>
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation>أنشئ واحدة: labeler backup PROJECT</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>جرى التراجع عنه</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>نصوص</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation>نصوص وملفات صور مع وسومها، والبيانات الوصفية في أعمدة، وإجابة كل واسم في صف</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation>النصوص وملفات الصور مع وسومها، والبيانات الوصفية، وإجابة كل واسم في سطر مستقل</translation>
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation>النصوص وملفات الصور، وأسماء الأصناف وأرقامها، والثقة، والزمن، والبيانات الوصفية؛ سطر لكل واسم</translation>
  </message>
  <message>
   <source>texts and their classes</source>
   <translation>النصوص وأصنافها</translation>
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation>النصوص أو ملفات الصور والأصناف التي أعطاها أشخاص؛ والخصائص الأخرى وما وسمته آلة بيانات وصفية</translation>
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation>النصوص أو ملفات الصور، وكل وسم، والبيانات الوصفية؛ والمقاطع والصناديق والعلاقات بيانات وصفية تعود عند التصدير</translation>
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation>نصوص أو ملفات صور، وكل الوسوم، وسائر الأعمدة بيانات وصفية؛ ومعرّفات تعود عند التصدير</translation>
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation>النصوص والصور والبيانات الوصفية؛ وهي للنماذج ولا تُقرأ عائدةً</translation>
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation>النصوص والبيانات الوصفية ومن قال ماذا؛ وهي للتدريب على الشك ولا تُقرأ عائدةً</translation>
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation>شبكة MiniLM مفقودة أو تالفة؛ ثبّت labeler[minilm] مجددًا</translation>
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation>الدقة معروفة إلى ±{0} فقط؛ والمزيد من إجابات التدقيق يضيّقها</translation>
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation>اسم الواسم {0} يحوي محارف تحكم؛ أزلها</translation>
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation>اسم الواسم «{0}…» طوله بالمحارف {1}؛ والحد {2}</translation>
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation>حصة التدقيق جزء من كل الأسئلة، من 0 إلى 1، لا {0}</translation>
  </message>
  <message>
   <source>the backup {0}</source>
   <translation>النسخة الاحتياطية {0}</translation>
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation>النسخة الاحتياطية {0} واليومية</translation>
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation>لا يمكن استخدام الكتلة «{0}»: {1}</translation>
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation>تحتاج الكتلة «{0}» إلى ملف: اكتب {1}=PATH</translation>
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation>لا تأخذ الكتلة «{0}» ملفًا</translation>
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation>الفئة {0} من {1} غير مسرودة</translation>
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation>اسم الصنف {0} يحوي محارف تحكم؛ أزلها</translation>
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation>اسم الصنف «{0}…» طوله بالمحارف {1}؛ والحد {2}، فضع الباقي في وصفه</translation>
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation>الصنف «{0}» مُعطى {1}؛ ويلزم كل صنف اسم خاص به</translation>
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation>الأصناف متفاوتة جدًا: أوزان الأصناف تجعل النادرة منها تُحتسب بالقدر نفسه</translation>
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation>الصنفان «{0}» و«{1}» يريدان كلاهما المفتاح «{2}»</translation>
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation>العمود «{0}» تالف ({1})؛ اتركه فارغًا</translation>
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation>العمود «{0}» في الصف تالف ({1})؛ أفرغ الخلية</translation>
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation>العمود «{0}» في {1} يبدو وسومًا؛ ولتسجيلها: --label {2}</translation>
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation>احتمال الإجماع لكل صنف، والوسم الذي يرجّحه، وuid والموضع</translation>
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation>قورن محتوى {0} من {1} من ملفات المصدر</translation>
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation>النسخة التي في المشروع تالفة: ختمها مكسور؛ استوردها مجددًا</translation>
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation>أُهملت النسخة: فيها {0} من {1} من الأحداث؛ {2}</translation>
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation>أُهملت النسخة: ما أُنشئت منه تالف ({0})؛ {1}</translation>
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation>التكلفة لكل عيّنة تُقاس ولا تُتوقع</translation>
  </message>
  <message>
   <source>the decoder ended</source>
   <translation>انتهى مفكّك الترميز</translation>
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation>يعمل العرض التجريبي في النافذة التي تحتاج إلى PySide6؛ وهي غير مثبتة هنا</translation>
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation>القرص ممتلئ؛ حرّر بعض المساحة ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation>القرص الآن للقراءة فقط؛ اجعله قابلًا للكتابة مجددًا، أو تابع بنسخة في مكان آخر</translation>
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation>أبلغ القرص عن خطأ؛ احفظ نسخة من المشروع في مكان آخر ثم افحص القرص</translation>
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation>القرص أو المشاركة الشبكية لا تستجيب؛ أعد الاتصال ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation>الحدث السابق له مفقود هنا</translation>
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation>تحوي السمات قيم NaN أو قيمًا لا نهائية؛ املأها أولًا</translation>
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation>السمات المكتوبة للتو في {0} تُقرأ مختلفة؛ افحص القرص</translation>
  </message>
  <message>
   <source>the features of the demo could not be computed; see the message in its window</source>
   <translation>تعذّر حساب سمات العرض التجريبي؛ انظر الرسالة في نافذته</translation>
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation>سمات المشروع من إصدار آخر؛ احسبها من جديد: labeler featurize</translation>
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation>سمات هذه العيّنة لم تُحسب بعد؛ أعد المحاولة بعد لحظة</translation>
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation>انتهت العملية الفرعية لحساب السمات</translation>
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation>تعذرت قراءة الملف ({0})</translation>
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation>تعذرت قراءة الملف ({0})؛ تحقق من أذوناته</translation>
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation>تعذرت قراءة الملف من هنا فصاعدًا ({0})؛ وقُرئ ما قبله</translation>
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation>حجم الملف {0} MB؛ والحد {1} MB، فاحفظه أصغر</translation>
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation>يحوي الملف بايتات NUL، فهو ليس نصًا؛ استبعده</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation>يحوي الملف بايتات ليست {0}؛ احفظه بترميز واحد</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation>الملف فارغ؛ استبعده أو املأه</translation>
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation>الملف فارغ؛ احفظه أو انسخه مجددًا</translation>
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation>اختفى الملف؛ أعده إلى مكانه أو استورده مجددًا</translation>
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation>الملف أكبر من {0} MB؛ قسّمه</translation>
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation>نظام الملفات تالف؛ احفظ نسخة في مكان آخر ثم اطلب فحص القرص</translation>
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation>اسم الملف ليس UTF-8 صالحًا؛ أعد تسميته</translation>
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation>الملفات ليست في مجلدات، فلا أصناف لها</translation>
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation>الأعداد الملاءمة تختلف</translation>
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation>المجلد {0} غير موجود؛ أنشئه أولًا أو اختر غيره</translation>
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation>لا نصوص في المجلد {0}: {1}؛ اختر غيره</translation>
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation>المجلد {0} فارغ؛ اختر مجلدًا فيه صور</translation>
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation>بصمة عيّنة</translation>
  </message>
  <message>
   <source>the history of agreement</source>
   <translation>تاريخ التوافق</translation>
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation>عمود المعرّف «{0}» فارغ؛ املأه، أو استورد دون عمود معرّف</translation>
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation>لا يمكن كتابة الصورة مجددًا دون ما تحمله ({0})؛ استبعدها</translation>
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation>الصورة المضمَّنة فيه تالفة</translation>
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation>حجم الصورة {0} MB؛ والحد {1} MB</translation>
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation>في الصورة {0}؛ والحد {1} ميغابكسل، فاحفظها أصغر</translation>
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation>الصورة تالفة ({0})، فلا يمكن تخليصها مما تحمله؛ استبعدها</translation>
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation>الصورة تالفة أو مقطوعة ({0})؛ انسخها أو احفظها مجددًا</translation>
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation>الصورة تالفة أو مقطوعة، فلا يمكن تخليصها مما تحمله؛ استبعدها</translation>
  </message>
  <message>
   <source>the image is empty</source>
   <translation>الصورة فارغة</translation>
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation>توقف الاستيراد إلى {0}</translation>
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation>العنصر غير مناسب: {0}</translation>
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation>يحوي العنصر بايتات ليست {0}؛ احفظ الملف بترميز واحد</translation>
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation>العنصر فارغ؛ املأه أو استبعد السطر</translation>
  </message>
  <message>
   <source>the journal</source>
   <translation>اليومية</translation>
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation>المفتاح {0} يجيب «{1}»؛ أعط ذلك الصنف مفتاحًا آخر أولًا، في محرر الأصناف</translation>
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation>المفتاح {0} يخص «{1}»؛ أعطه مفتاحًا آخر أولًا</translation>
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation>المفتاح «{0}» للصنف «{1}» يستخدمه البرنامج؛ اختر غيره</translation>
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation>لا يمكن حفظ المفاتيح: {0}؛ هل المجلد الرئيسي قابل للكتابة؟</translation>
  </message>
  <message>
   <source>the label that most say</source>
   <translation>الوسم الذي يقوله الأكثرون</translation>
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation>تُحفظ الوسوم الموجودة</translation>
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation>الإجابة الأخيرة غير محفوظة بعد؛ احفظها مجددًا قبل المتابعة</translation>
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation>تتفق الإصدارات الأخيرة على مجموعة العيّنات (كابا {0}): المزيد من الإجابات لا يكاد يغيّر ما تقوله</translation>
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation>لم تستجب عملية التعلم خلال {0} ث فأُنهيت</translation>
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation>عملية التعلم لا تستجيب</translation>
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation>انتهت عملية التعلم في منتصف عملها (نفاد الذاكرة؟)</translation>
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation>انتهت عملية التعلم</translation>
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation>السطر غير مناسب: {0}</translation>
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation>لا يوجد في السطر «source» ولا «source-ref»؛ استبعده</translation>
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation>لا يوجد في السطر «text» ولا «image»؛ هل هو مهمة من Prodigy؟</translation>
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation>لا يوجد في السطر «{0}» ولا «filename»؛ سمّ النص بـ --text</translation>
  </message>
  <message>
   <source>the line has no label</source>
   <translation>لا وسم في السطر</translation>
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation>لا نص في السطر بعد وسومه؛ استبعده</translation>
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation>يحوي السطر بايت NUL؛ أزله</translation>
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation>يحوي السطر بايتات بترميز آخر؛ احفظ الملف بترميز واحد</translation>
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation>يحوي السطر بايتات ليست {0}؛ احفظ الملف بترميز واحد</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation>السطر أطول من {0} مليون محرف</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation>السطر أطول من {0} مليون محرف؛ قسّمه</translation>
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation>تداخل السطر عميق جدًا؛ بسّطه</translation>
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation>السطر ليس JSON ({0})؛ صحّحه</translation>
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation>لا يسمّي السطر عيّنة: يلزمه uid أو source</translation>
  </message>
  <message>
   <source>the list of annotators</source>
   <translation>قائمة الواسمين</translation>
  </message>
  <message>
   <source>the list of classes</source>
   <translation>قائمة الأصناف</translation>
  </message>
  <message>
   <source>the list of devices</source>
   <translation>قائمة الأجهزة</translation>
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation>لا يمكن كتابة قائمة المشاريع الأخيرة: {0}</translation>
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation>السجل عند {0} يعطي وسومًا غير {1} التي تعلم منها</translation>
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation>لم يعد السجل يعطي الوسوم التي تعلم منها {1} وعددها {0}: أُزيلت عيّنات أو دُمجت أصناف منذ ذلك الحين</translation>
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation>لا يمكن كتابة النموذج في {0} ({1})؛ ويُدرَّب من جديد</translation>
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation>يحوي النموذج ما لا يُحمَّل: {0}</translation>
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation>النموذج غير متأكد منها</translation>
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation>النموذج متأكد مما بقي مفتوحًا (متوسط الإنتروبيا {0} من 1)</translation>
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation>لا يتعلم النموذج شيئًا من عيّنات صنف واحد؛ اختر طريقة أخرى</translation>
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation>تنبأ النموذج بمصفوفة شكلها {0} بدل {1}</translation>
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation>تنبأ النموذج باحتمالات خارج المدى من 0 إلى 1</translation>
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation>تنبأ النموذج باحتمالات لا يبلغ مجموعها 1</translation>
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation>ما زال النموذج يشك في عيّنات مفتوحة (متوسط الإنتروبيا {0}؛ ويكون متأكدًا من {1} فأقل)</translation>
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation>النموذج «{0}»</translation>
  </message>
  <message>
   <source>the model's prediction</source>
   <translation>تنبؤ النموذج</translation>
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation>اسم ملفه غير صالح</translation>
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation>اسم {0} ليس UTF-8 صالحًا؛ أعد تسميته ثم استورده</translation>
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation>عمر أحدث النسخ الاحتياطية (وعددها {0}) بالأيام: {1}</translation>
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation>ملاحظة labeler تالفة ({0})؛ أزلها</translation>
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation>ترتيب الصفوف المتساوية؛ والتنسيق؛ ومن صادراتنا التقسيم وأزمنة الإجابات</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation>ترتيب المفاتيح في البيانات الوصفية؛ والكائنات التي يتكرر فيها مفتاح</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation>ترتيب المفاتيح في البيانات الوصفية؛ والكائنات التي يتكرر فيها مفتاح؛ ومن صادراتنا التقسيم وأزمنة الإجابات</translation>
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation>لا يمكن فك الحزمة ({0})</translation>
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation>تحتاج أجزاء التقسيم «{0}» إلى أسماء مختلفة ونسب مجموعها 1</translation>
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation>لا يمكن إنشاء المشروع</translation>
  </message>
  <message>
   <source>the project file</source>
   <translation>ملف المشروع</translation>
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation>لا يمكن فتح ملف المشروع؛ تحقق من أن مجلده موجود وقابل للكتابة</translation>
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation>ملف المشروع تالف أو ليس قاعدة بيانات؛ انسخ مجلد المشروع كله أولًا ({0})</translation>
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation>ملف المشروع تالف؛ افتحه في النافذة مجددًا، فهو يصلح نفسه من اليومية والنسخ الاحتياطية</translation>
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation>ليس في المشروع عيّنة رقم {0}؛ وربما أُزيلت مع استيرادها</translation>
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation>تجري كتابة المشروع من {0}</translation>
  </message>
  <message>
   <source>the project is closing</source>
   <translation>يجري إغلاق المشروع</translation>
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation>لا يُسمح بكتابة المشروع؛ امنح نفسك إذن الكتابة في مجلده ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation>لم تعد سمات المشروع موجودة؛ احسبها: labeler featurize</translation>
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation>يقود مجلد المشروع إلى حلقة من الروابط؛ افتحه بمساره الحقيقي</translation>
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation>مسار المشروع أطول مما يسمح به هذا القرص؛ انقله إلى مسار أقصر</translation>
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation>قائمة الأسئلة مختلفة: {0} من أول {1} من عيّناتها متطابقة</translation>
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation>لا يمكن قراءة المرجع ({0})؛ ابدأه بـ «TY  - …»</translation>
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation>ليس للمرجع عنوان ولا ملخص؛ استبعده</translation>
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation>يحوي المرجع بايتات ليست نصًا؛ احفظ الملف بترميز UTF-8</translation>
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation>المرجع غير مغلق بسطر «ER  -»؛ هل الملف كامل؟</translation>
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation>لا يمكن قراءة الصف ({0})؛ تحقق من علامات الاقتباس فيه</translation>
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation>لا يمكن استخدام الصف: {0}</translation>
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation>لا صورة في الصف؛ استبعده</translation>
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation>في الصف {0} من الخلايا، وفي الترويسة {1}؛ تحقق من علامات الاقتباس والفواصل فيه</translation>
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation>يحوي الصف بايت NUL؛ أزله</translation>
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation>يحوي الصف بايتات ليست {0}؛ احفظ الملف بترميز واحد</translation>
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation>الصف فارغ؛ أزله أو املأه</translation>
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation>لم تعد العيّنة {0} في {1}؛ فقد أُلغي استيرادها</translation>
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation>الإعداد «{0}»</translation>
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation>لا يمكن قراءة ملف الإعدادات ({0})</translation>
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation>ليس في ملف الإعدادات قيمة سليمة لـ {0}</translation>
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation>لا إعدادات في ملف الإعدادات</translation>
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation>ملف الإعدادات تالف</translation>
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation>ملف الإعدادات أكبر بكثير من أن يكون من ملفاتنا</translation>
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation>الاستراتيجية «{0}»</translation>
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation>لا تعرف الاستراتيجية «{0}» مهام {1}</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation>لم تعط الاستراتيجية «{0}» منفعة منتهية لكل عيّنة</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation>أعطت الاستراتيجية «{0}» أسبابًا لعيّنات خارج مجموعة العيّنات</translation>
  </message>
  <message>
   <source>the task</source>
   <translation>المهمة</translation>
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation>يذكر الفريق شخصًا مرتين</translation>
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation>عمود النص «{0}» فارغ؛ أزل الصف أو املأه</translation>
  </message>
  <message>
   <source>the time of an event</source>
   <translation>وقت حدث</translation>
  </message>
  <message>
   <source>the two passphrases differ; type the same one twice</source>
   <translation>عبارتا المرور مختلفتان؛ اكتب العبارة نفسها مرتين</translation>
  </message>
  <message>
   <source>the window did not come to rest within {0} s; is the machine overloaded?</source>
   <translation>لم تستقرّ النافذة خلال {0} ث؛ هل الجهاز مثقل؟</translation>
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation>تحتاج النافذة إلى PySide6، وهي غير مثبتة هنا؛ والأوامر تعمل بدونها</translation>
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation>عمود {0} «{1}» اسمه هنا «{2}»: فلعمود آخر ذلك الاسم</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation>لم يبلغ الطرف {0} لمجاله 95% القيمة {1}</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation>يبلغ الطرف {0} لمجاله 95% القيمة {1}</translation>
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} جزء، من 0 إلى 1، لا {1}</translation>
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation>مكان ملف المشروع مجلد؛ انقله ثم افتح المشروع مجددًا</translation>
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation>لا X: لا سمات للمشروع بعد؛ درّبه مرة (labeler train)</translation>
  </message>
  <message>
   <source>there is no answer</source>
   <translation>لا إجابة</translation>
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation>لا نسخة احتياطية بعد</translation>
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation>لا نسخة احتياطية {0}؛ والأمر labeler backup {1} --list يعرض الموجود منها</translation>
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation>لا عرض تجريبي «{0}»؛ والموجود: {1}</translation>
  </message>
  <message>
   <source>there is no display to open a window on; labeler demo runs without one, see labeler --help</source>
   <translation>لا شاشة لفتح نافذة عليها؛ يعمل labeler demo من دونها، انظر labeler --help</translation>
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation>لا مجلد للملفات المؤقتة؛ أنشئ واحدًا ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation>لا مجلد يُبحث فيه عن ملفه</translation>
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation>لا يومية بعد</translation>
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation>لا طريقة «{0}»؛ والموجود {1}</translation>
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation>لا نموذج بعد؛ أجب عن بعض الأسئلة أولًا ثم رشّح حسب ما يقترحه</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation>لا مشروع في {0}؛ تحقق من المسار</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation>لا مشروع في {0}؛ تحقق من المسار، أو أنشئ واحدًا بـ «labeler new»</translation>
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation>لا اقتراح بعد؛ أجب بمفتاح</translation>
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation>لا سؤال على الشاشة؛ كل شيء موسوم</translation>
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation>لا مرجع بين الأسطر؛ ابدأه بـ «TY  - …»</translation>
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation>لا عيّنة قابلة للقراءة فيما أعطيت</translation>
  </message>
  <message>
   <source>there is no sample on screen; choose one in Explore</source>
   <translation>لا عيّنة على الشاشة؛ اختر واحدة في «استكشاف»</translation>
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation>لا عيّنة تُحسب سماتها؛ استورد بعضها أولًا</translation>
  </message>
  <message>
   <source>there is none to count</source>
   <translation>لا شيء يُعدّ</translation>
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation>لا شيء للتوزيع: كل العيّنات موسومة؛ و--all يوزع الموسومة أيضًا</translation>
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation>لا شيء للقياس بعد</translation>
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation>تُحسب مجددًا عند الفتح التالي للمشروع</translation>
  </message>
  <message>
   <source>they can be deleted</source>
   <translation>يمكن حذفها</translation>
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation>لا يوجد في Python هذا sqlcipher3 الذي يشفر المشاريع؛ ثبّته أو تابع بدونه</translation>
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation>لم يرَ هذا الواسم أي اقتراح</translation>
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation>لم يقل هذا الواسم شيئًا</translation>
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation>لم يرَ هذا الواسم أي عنصر يُرجَّح أنه من هذا الصنف</translation>
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation>لا يستطيع نظام الملفات هذا ما تحتاجه الكتابة الآمنة؛ انسخ المشروع إلى قرص محلي</translation>
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation>أسقطت هذه الصورة مفكّك ترميزها مرتين (الذاكرة، أو ملف تالف)؛ تخطّها</translation>
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation>تعذر فك ترميز هذه الصورة: جواب المفكّك لا معنى له</translation>
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation>تحتاج هذه الصورة إلى ذاكرة أكثر مما يُسمح به لصورة واحدة؛ فلا تُعرض</translation>
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation>هذه ليست صورة، مهما قال اسمها: {0}</translation>
  </message>
  <message>
   <source>this is not the passphrase of the packet, or the packet is damaged; ask whoever made it</source>
   <translation>ليست هذه عبارة مرور الحزمة، أو الحزمة تالفة؛ اسأل من صنعها</translation>
  </message>
  <message>
   <source>this is not the passphrase of the project; nothing was changed, try again</source>
   <translation>ليست هذه عبارة مرور المشروع؛ لم يتغيّر شيء، أعد المحاولة</translation>
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation>لم يعد هذا النموذج محفوظًا؛ والإجابة التالية تأتي بنموذج جديد</translation>
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation>يحتاج هذا النموذج إلى ذاكرة أكثر من المتاح؛ اختر نموذجًا آخر</translation>
  </message>
  <message>
   <source>this process was not given what it needs to read the {0} of an encrypted project</source>
   <translation>لم تحصل هذه العملية على ما يلزم لقراءة هذا من مشروع مشفّر: {0}</translation>
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation>ليس في هذا المشروع استيراد رقم {0}</translation>
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation>هذا المشروع مفتوح للقراءة فقط؛ أغلقه في المكان الآخر وافتحه مجددًا لهذا الغرض</translation>
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation>هذا المشروع مفتوح للقراءة فقط؛ أغلق النافذة الأخرى التي تفتحه لتسم هنا</translation>
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation>تعذر عرض هذه العيّنة: {0}</translation>
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation>ليست لهذه العيّنة سمات، فمعاملها 1</translation>
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation>لا يحتاج هذا النوع من العيّنات إلى فك ترميز</translation>
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation>تحتاج هذه الاستراتيجية إلى لجنة نماذج وطُلبت دونها</translation>
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation>تحتاج هذه الاستراتيجية إلى احتمالات نموذج وطُلبت قبل وجوده</translation>
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation>تأخذ هذه المهمة صنفًا واحدًا بالضبط، لا {0}</translation>
  </message>
  <message>
   <source>tie</source>
   <translation>تعادل</translation>
  </message>
  <message>
   <source>times of answers</source>
   <translation>أزمنة الإجابات</translation>
  </message>
  <message>
   <source>title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation>العنوان والملخص نصًا، والقرار (1 ذو صلة، 0 غير ذي صلة)، وكل عمود آخر بيانات وصفية</translation>
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation>العنوان والملخص نصًا؛ والمؤلفون والسنة وDOI وسائر الوسوم بيانات وصفية؛ وقرارات ASReview</translation>
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation>العنوان والملخص والمؤلفون والسنة وDOI، والقرار 1 أو 0، وكل ما عداه بصيغة JSON في العمود labeler</translation>
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation>العنوان والملخص وكل حقل جاء به المرجع، والقرار كما يكتبه ASReview، والأصناف الأخرى ملاحظات</translation>
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation>لقياس مدى توافق الفريق</translation>
  </message>
  <message>
   <source>told for single choice only</source>
   <translation>تُحدَّد للاختيار المفرد فقط</translation>
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation>أقل مما يلزم ({0} من {1})</translation>
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation>الملفات المفتوحة على هذا الحاسوب كثيرة جدًا؛ أغلق برامج أخرى ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>took back</source>
   <translation>تراجع عن</translation>
  </message>
  <message>
   <source>took {0} s</source>
   <translation>استغرق {0} ث</translation>
  </message>
  <message>
   <source>torn</source>
   <translation>متردد</translation>
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation>تردد بين ‹{0}› {1} و‹{2}› {3}</translation>
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation>يحتاج التدريب إلى جزء اسمه val أو test: صدّر بـ --split train=0.8,val=0.2</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true أو false</translation>
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation>سيحصل واسمان على حزمتين بالاسم نفسه؛ وزّع حزمتيهما واحدة واحدة</translation>
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation>ممثِّلة لجزء من البيانات لم ينظر إليه أحد بعد</translation>
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation>قصور ملاءمة: حتى في الإجابات التي تعلم منها لا يصح سوى {0}؛ تلزم سمات أخرى أو نموذج آخر، ولا يكفي المزيد من الوسوم وحده</translation>
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation>نهاية غير متوقعة للبيانات</translation>
  </message>
  <message>
   <source>unflagged it</source>
   <translation>أزال تعليمها</translation>
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation>مختلفة عن كل ما وُسم حتى الآن</translation>
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation>مختلفة عن كل ما وُسم حتى الآن، و{0} بلا إجابة بعد</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>غير مؤكّد</translation>
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation>غير المؤكدة أيضًا، دون «لا يمكن الجزم»</translation>
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation>شك في انطباق ‹{0}› ({1})</translation>
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</translation>
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation>ما زالت الإصدارات تغيّر رأيها (كابا {0}؛ والاستقرار من {1})</translation>
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation>في انتظار الإجابات الأولى</translation>
  </message>
  <message>
   <source>what could be read</source>
   <translation>ما أمكنت قراءته</translation>
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation>ما خلّفته عملية القراءة لا معنى له ({0})، فلم يؤخذ منه شيء؛ استورد مجددًا، وإن حدث مرتين فاستبعد المصدر: فقد يكون مصنوعًا لمهاجمة البرامج التي تقرؤه</translation>
  </message>
  <message>
   <source>what was written</source>
   <translation>ما كُتب</translation>
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation>أي عمود في {0} يحوي الوسوم؟ --label COLUMN، أو --folder-labels</translation>
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation>أي صيغة؟ لا يدل {0} على ذلك؛ أعط --format: {1}</translation>
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation>أي الملاحظات العديدة جاء أولًا</translation>
  </message>
  <message>
   <source>while working</source>
   <translation>أثناء العمل</translation>
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation>من وسم، داخل Label Studio: هو هناك من يستورد الملف</translation>
  </message>
  <message>
   <source>who labels? give a name, it is written beside each answer</source>
   <translation>من الذي يسم؟ أعطِ اسمًا، فهو يُكتب بجانب كل إجابة</translation>
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation>مجموعات كاملة، حسب العمود</translation>
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation>إجابات من هذه؟ أعط الواسم اسمًا</translation>
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation>with-model للاختيار المفرد؛ اختر طريقة أخرى</translation>
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation>دون {0} {1}</translation>
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation>اخترتها في «استكشاف» ليُسأل عنها تاليًا</translation>
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation>مفتاحك الخاص، والافتراضي {0}</translation>
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation>تحتاج عيّناتك إلى ذاكرة أكثر مما يُسمح به لقراءتها ({0} GB)؛ ويستمر الوسم</translation>
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation>استُهلكت حصتك من القرص؛ حرّر بعض مساحتك ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation>أُضيف {0:,}، وكان موجودًا {1:,}، ورُفض {2:,}، والوسوم {3:,}</translation>
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation>ملفات ليست في مكانها ولم ترافق البقية: {0:,}</translation>
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation>الظاهر: {0:,} · ارسم حول بعضها لتحديدها</translation>
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation>وسوم إضافية: {0:,}، وأخرى تقول غير ما قالته من قبل: {1:,}.</translation>
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation>وسوم إضافية: {0:,}، وأخرى تقول الآن غير ذلك: {1:,}</translation>
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation>{0:,} غيرها: ابحث عنها</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} من {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation>من إجابات التدقيق «{2}» اقتُرح {0:,} من {1:,} بوصفه «{3}». وEnter يعرضها.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import without them.</source>
   <translation>عدد الصور التي ليست بجانب الملف ولا في هذا المجلد: {0:,} من {1:,}. حدّد مجلدًا آخر، أو استورد من دونها.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without them.</source>
   <translation>عدد الصور التي ليست بجانب الملف: {0:,} من {1:,}. حدّد المجلد الذي يحويها، أو استورد من دونها.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation>وُسم {0:,} من {1:,} · {2:.0%}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation>وُسم {0:,} من {1:,} · {2}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation>للعيّنات إجابات: {0:,} من {1:,}. انظر إلى أي منها مجددًا أو أخرج الوسوم.</translation>
  </message>
  <message>
   <source>{0:,} other labels, {1:,} times</source>
   <translation>وسوم أخرى: {0:,}، عدد المرات: {1:,}</translation>
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation>{0:,} من الصفوف في {1}</translation>
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation>أُضيف {0:,} من العيّنات</translation>
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation>يُسأل تاليًا عن {0:,} من العيّنات</translation>
  </message>
  <message>
   <source>{0:,} today</source>
   <translation>{0:,} اليوم</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation>{0:.1f} ث لكل إجابة</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation>{0:.1f} ث لكل إجابة · {1:.0f} في الدقيقة</translation>
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation>{0}
Enter لعرضه، وDelete لإلغاء تثبيته.</translation>
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation>{0} (--media) ليس مجلدًا؛ سمّ المجلد الذي يضم الملفات</translation>
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation>{0} (المرات: {1})</translation>
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation>{0} يكفي في أحسن الأحوال لاستنتاجات أولية (من {1} فما فوق)؛ والمزيد من الوسوم المزدوجة يبيّن ذلك.</translation>
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation>{0} كافٍ لاستنتاجات أولية.</translation>
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation>بقي {0} MB حيث يقع {1}. حرّر بعض المساحة: فحين لا يبقى شيء لا يمكن حفظ الإجابات.</translation>
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation>{0} قد يكون هذا جيدًا أو غير كافٍ؛ والمزيد من العيّنات الموسومة مرتين يبيّن ذلك.</translation>
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation>{0} يمكن الاعتماد على الوسوم.</translation>
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation>{0} لا يمكن الاعتماد على الوسوم: انظر إلى الأزواج وإلى الأصناف المختلطة.</translation>
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation>{0} إجابتك ما زالت هنا، ولا يُقبل غيرها حتى تُكتب.</translation>
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation>{0} يقبله. وما تراه لا يتغير تحت أصابعك أبدًا: النموذج الأحدث يتكلم مع العيّنة التالية.</translation>
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation>{0} مقابل {1}: {2} من العيّنات. وEnter يفتح واحدة.</translation>
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation>{0} و{1} يقترحان الشيء نفسه في {2:,} من {3:,} من العيّنات.</translation>
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation>يعلن {0} عن {1} من الملفات؛ وتضم حزمة العمل {2} على الأكثر</translation>
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation>{0} أقل من أن تكفي لمجال صادق (يلزم {1})</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation>يطلب {0} إجابات {1}، وهذا المشروع إجابات {2}</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation>يطلب {0} إجابات {1}، ولا يعرفها هذا الإصدار؛ حدّثه</translation>
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation>يطلب {0} النظر إليها ثانية</translation>
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation>صار {0} أقصر أثناء قراءته؛ استعده مجددًا</translation>
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation>{0} لا يخص أي إصدار نموذج</translation>
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation>لا يأتي {0} بوسوم: فقد وُزّع دون إظهار الوسوم، أو لم يُقل شيء بعد</translation>
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation>{0} عند {1} من الوسوم بيقين {2} فقط</translation>
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation>أُعيد من اليومية: {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation>لا يصلح {0} مجلدًا لعدة حزم ({1})؛ اختر غيره</translation>
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation>لا يمكن نسخ {0} إلى المشروع ({1})؛ تحقق من إمكان قراءته وإمكان كتابة {2} ثم استورد مجددًا</translation>
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation>لا يمكن نسخ {0} إلى {1} ({2})؛ افحص القرص</translation>
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation>لا يمكن نسخ {0}: يلزم {1} MB مع مجال للعمل، والحر {2} MB فقط؛ حرّر بعض المساحة، أو احذف ملفات قديمة من المجلد backups</translation>
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation>لا يمكن تشفير {0} ({1})؛ أعد المحاولة</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation>لا يمكن إنشاء {0} ({1})؛ اختر مجلدًا يخصك</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation>لا يمكن إنشاء {0} ({1})؛ اختر مجلدًا آخر</translation>
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation>لا يمكن إنشاء {0} مجددًا من السجل: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>تعذر فتح {0}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation>لا يمكن فتح {0} كشبكة ONNX ({1})؛ صدّرها مجددًا</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation>لا يمكن فتح {0}: {1}؛ اطلب إرسال الحزمة مجددًا</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>لا يمكن قراءة {0}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation>لا يمكن قراءة {0} ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation>لا يمكن قراءة {0} ({1})، فلا يمكن أن يرافق البقية؛ أعده إلى مكانه، أو استبعد عيّنته</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation>لا يمكن قراءة {0} ({1})؛ تحقق من أذوناته</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation>لا يمكن قراءة {0} ({1})؛ تحقق من المسار</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); without it the project cannot be read</source>
   <translation>تتعذّر قراءة {0} ({1})؛ ومن دونه تتعذّر قراءة المشروع</translation>
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation>لا يمكن قراءة {0} بصيغة COCO ({1})؛ هل هو كامل؟</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation>لا يمكن قراءة {0} بصيغة Parquet ({1})؛ هل هو كامل؟</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation>لا يمكن قراءة {0} بصيغة Parquet ({1})؛ اكتبه مجددًا</translation>
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation>لا يمكن قراءة {0} كمصنف Excel ({1})؛ احفظه من جديد بصيغة .xlsx</translation>
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation>لا يمكن قراءة {0}: ليس ملفًا؛ اختر ملفًا</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>لا يمكن قراءة {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation>لا يمكن إدخال {0} ({1})؛ تحقق من المساحة الحرة ومن أذونات المشروع ثم ادمج مجددًا</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation>لا يمكن فك {0} بجانب المشروع ({1})؛ حرّر بعض المساحة، أو تحقق من أذونات مجلد المشروع</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation>لا يمكن كتابة {0} ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation>لا يمكن كتابة {0} ({1})، فلا يمكن أن تبقى الأسماء المستعارة نفسها في المرة التالية؛ اجعل مجلد المشروع قابلًا للكتابة</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the folder and the disk</source>
   <translation>تتعذّر كتابة {0} ({1})؛ تحقّق من المجلد والقرص</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation>لا يمكن كتابة {0} ({1})؛ تحقق من المجلد المشترك</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation>لا يمكن كتابة {0} ({1})؛ اختر مكانًا آخر</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation>لا يمكن كتابة {0} ({1})؛ حرّر بعض المساحة، أو افتحه للقراءة فقط</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation>لا يمكن كتابة {0} ({1})؛ وتُدرَّب النماذج من جديد عند كل تشغيل</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation>لا يمكن كتابة {0} ({1})؛ افتحه للقراءة فقط، أو انسخه إلى مجلد يخصك</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation>لا يمكن كتابة {0}: {1}؛ اختر مجلدًا آخر</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another folder</source>
   <translation>تتعذّر كتابة {0}؛ اختر مجلدًا آخر</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another place</source>
   <translation>تتعذّر كتابة {0}؛ اختر مكانًا آخر</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation>لا يستطيع {0} أخذ صور بحجم {1} × {2} ({3})</translation>
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation>{0} من الخلايا التي قد يشغّلها جدول حسابي كصيغة تبدأ بفاصلة عليا</translation>
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation>{0} من أسماء الأصناف فيها فراغات: {1}</translation>
  </message>
  <message>
   <source>{0} classes have</source>
   <translation>{0} من الأصناف</translation>
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation>أُعطي {0} من الأصناف؛ ويمكن أن يكون للمهمة {1}</translation>
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation>الأصناف ({0}): {1}</translation>
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation>أوامر لها مفاتيح اخترتها: {0}.</translation>
  </message>
  <message>
   <source>{0} commented: {1}</source>
   <translation>علّق {0}: {1}</translation>
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation>{0} يناقض ما أُدخل من الجهاز نفسه من قبل</translation>
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation>{0} من الملفات المنسوخة لا تخص أي عيّنة ({1})، {2}</translation>
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation>تعذر نسخ {0}</translation>
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation>تعذرت قراءة {0}: كانت عملية القراءة مراقبة، و{1}. لم يُفقد شيء؛ تحقق من أن الملف هو ما يقوله اسمه، أو قسّمه إن كان ضخمًا، أو استبعده</translation>
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation>تعذر فك {0}: {1}. لم يُفقد شيء؛ اطلب إرساله مجددًا</translation>
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation>لا يفعل {0} ذلك مع ملفات الصور؛ وهو يتيح {1}</translation>
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation>{0} غير موجود، أو ليس ملفًا ولا مجلدًا؛ تحقق من المسار</translation>
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation>{0} غير موجود، أو ليس ملفًا؛ تحقق من المسار</translation>
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation>{0} غير موجود؛ تحقق من المسار</translation>
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation>{0} موجود بالفعل؛ اختر مجلدًا آخر</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation>{0} موجود بالفعل؛ اختر اسمًا آخر</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation>{0} موجود بالفعل؛ اختر اسمًا آخر أو افتحه</translation>
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation>{0} موجود؛ اختر اسمًا آخر أو انقله</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>فشل {0}: {1}</translation>
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation>{0} من الملفات ليست صورًا وتُستبعد</translation>
  </message>
  <message>
   <source>{0} files are written</source>
   <translation>كُتب {0} من الملفات</translation>
  </message>
  <message>
   <source>{0} flagged it</source>
   <translation>وضع {0} علامة عليها</translation>
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation>{0} من «{1}»؛ سمّ ملفًا أو مجلدًا جاءت منه، أو COLUMN=VALUE</translation>
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation>يعطي {0} مخرجًا شكله {1}؛ ويلزم متجه واحد لكل صورة</translation>
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation>لـ {0} ترويسة لكن لا صفوف تحتها؛ هل هو الملف الصحيح؟</translation>
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation>حجم {0} أكثر من {1} GB؛ قارن جزءًا منه</translation>
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation>في {0} أكثر من {1} من المفاتيح المختلفة؛ هل هو قائمة كائنات متماثلة؟</translation>
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation>ليس في {0} عمود «title» ولا «abstract»؛ وفيه: {1}</translation>
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation>لا نسخ احتياطية لـ {0} بعد؛ أنشئ واحدة بـ labeler backup {1}</translation>
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation>ليس في {0} اختيارات باسم «{1}»؛ وفيه: {2}</translation>
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation>لم يبق في {0} عمود للعرض؛ أعمدته: {1}</translation>
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation>ليس في {0} عمود يبدو نصًا؛ سمّه بـ --text، وأعمدته: {1}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation>ليس في {0} عمود «{1}NAME»؛ في الجدول العريض عمود لكل واسم، مثل label:anna</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation>ليس في {0} عمود «{1}» (--label)؛ وفيه: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation>ليس في {0} عمود «{1}» (--text)؛ أعمدته: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation>ليس في {0} عمود «{1}» ({2})؛ وفيه: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation>ليس في {0} عمود «{1}» ({2})؛ أعمدته: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation>ليس في {0} عمود «{1}»؛ أعمدة الجدول الطويل هي item,annotator,label</translation>
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation>لم تعد لـ {0} سمات؛ احسبها: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation>لا سمات لـ {0} بعد؛ احسبها أولًا: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation>لا سمات لـ {0}، فلا نموذج يُسأل؛ اختر طريقة أخرى</translation>
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation>لا سمات لـ {0}: {1}</translation>
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation>ليس في {0} خاصية وسم «{1}»؛ وفيه: {2}</translation>
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation>ليس لـ {0} إصدار نموذج {1}: {2}</translation>
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation>ليس في {0} سؤال «{1}»؛ وفيه: {2}</translation>
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation>ليس في {0} {1}، فلا عمود «{2}»؛ استغن عن --label</translation>
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation>في {0} الأعمدة {1}؛ ويلزم واحد من {2}</translation>
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation>إجابات {0} عن الأسئلة المسحوبة عشوائيًا قليلة جدًا؛ واصل الوسم أو ارفع حصتها</translation>
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation>في {0} {1}</translation>
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation>يحوي {0} مصفوفة شكلها {1} ونوعها {2}؛ والمطلوب صفوف من الأعداد</translation>
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation>يحوي {0} كل الإجابات، والأخيرة أيضًا. افتحه كمشروع، أو ادمجه في هذا المشروع لاحقًا؛ وتظهر العيّنات مجددًا متى استُورد مصدرها هناك.</translation>
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation>يحوي {0} وسومًا فقط؛ استعدها بـ: labeler merge PROJECT {1}</translation>
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation>لا كائن JSON في {0}{1}؛ المتوقع كائنات مثل {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation>لا مراجع RIS في {0}؛ المتوقع أسطر مثل «TY  - JOUR»</translation>
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation>لا قرار في {0}؛ تحت الترويسة item,label كل سطر قرار</translation>
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation>لا ملفات قابلة للوسم في {0}؛ المتوقع فيه CLASS/FILE</translation>
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation>لا يومية في {0}؛ افتح ذلك المشروع مرة بهذا الإصدار ثم ادمجه</translation>
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation>لا مفاتيح labeler في {0}؛ الأمر labeler keys --export يكتب ملفًا كهذا</translation>
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation>لا وسوم في {0} بعد؛ تحتاج المحاكاة إلى عيّنات وسومها معروفة</translation>
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation>لا بيانات وصفية تسمّي صورًا في {0}؛ المتوقع metadata.jsonl مع file_name</translation>
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation>ليس في {0} metadata.jsonl ولا metadata.csv؛ هل هو مجلد صور عادية؟</translation>
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation>لا أعداد في صفوف في {0} ({1}، الشكل {2})؛ السمات جدول أعداد، صف لكل عيّنة</translation>
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation>لا تقييمات في {0}؛ تحت الترويسة item,annotator,label كل سطر تقييم</translation>
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation>لا صفوف في {0}</translation>
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation>لا {1} في {0}؛ المتوقع أسطر مثل {2}class some words</translation>
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation>لا {1} في {0}؛ سمّ ملف JSON نفسه، ومجلد الصور بـ --media</translation>
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation>لا شيء يُستعاد في {0}: أعط حزمة عمل أو مجلد مشروع أو مجلدًا تتشاركونه</translation>
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation>يحوي {0} صنفًا واحدًا لكل عيّنة، ولهذه المهمة عدة أصناف؛ اختر صيغة أخرى</translation>
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation>يحوي {0} وسمًا واحدًا لكل عيّنة؛ صدّر بـ --labels consensus أو --labels annotator:NAME</translation>
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation>لا يحوي {0} سوى كائنات فارغة؛ المتوقع كائنات مثل {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation>يحوي {0} ملفات غير المسرودة في بيانه؛ ولم يُفكّ شيء</translation>
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation>يحوي {0} أجزاء لم يصنعها labeler ({1})، فلا يُفتح: فقد تضر المشروع أو هذا الحاسوب. افتح نسخة احتياطية منه، أو اطلب ممن أرسله تصديرًا للوسوم</translation>
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation>يحوي {0} عدة مصفوفات؛ احفظ واحدة بصيغة .npy</translation>
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation>يحوي {0} متجهات غير متساوية الطول أو خلايا ليست أعدادًا</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation>يحوي {0} {1} بالشكل {2}؛ ويلزم وسم واحد لكل صف</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation>يحوي {0} من المتجهات {1} ومن المعرّفات {2}؛ أعط معرّفًا لكل متجه</translation>
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation>يحوي {0} {1}؛ المتوقع قائمة كائنات، [{…}, {…}] (كائن في كل سطر هو JSON Lines: سمّ الملف .jsonl)</translation>
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation>{0} في ملف المشروع لا معنى له، فالملف تالف أو عُبث به؛ افتح نسخة احتياطية منه</translation>
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation>{0} من الاستيرادات المقطوعة تنتظر استئنافها، {1}</translation>
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation>{0} نسخة احتياطية من مشروع آخر ({1}، أُنشئت {2})؛ افتح ذلك المشروع واسترجعها هناك</translation>
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} جزء، من 0 إلى 1، لا {1}</translation>
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation>تجري كتابة {0} من {1}؛ أغلقه هناك أو افتحه للقراءة فقط</translation>
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation>{0} مغلق؛ افتحه مجددًا</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation>{0} تالف ({1})؛ الأمر labeler doctor PROJECT يقول المزيد</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation>{0} تالف ({1})؛ افتح نسخة احتياطية من المشروع</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation>{0} تالف ({1})؛ احفظه من جديد</translation>
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation>{0} تالف أو ليس ملف مشروع ({1})؛ اختر غيره</translation>
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation>{0} تالف أو ليس حزمة عمل؛ اطلب إرساله مجددًا ({1})</translation>
  </message>
  <message>
   <source>{0} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies in the folder backups</source>
   <translation>{0} تالف، ومن دونه لا يُقرأ شيء من هذا المشروع؛ أعد نسخة منه، توجد واحدة في المجلد backups</translation>
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation>{0} تالف أو ليس مصفوفة أعداد أو نصوص بسيطة؛ احفظه مجددًا بـ numpy.save</translation>
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation>{0} تالف: ختمه مكسور؛ استورده مجددًا</translation>
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation>{0} تالف؛ أعده من نسخة احتياطية، أو احذفه: فتصير الأسماء المستعارة غيرها</translation>
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation>{0} تالف؛ افتح نسخة احتياطية من المشروع</translation>
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation>{0} فارغ؛ يحتاج الجدول إلى صف ترويسة وصفوف تحته</translation>
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation>{0} فارغ؛ المتوقع قائمة كائنات، [{…}, {…}]</translation>
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation>{0} مشفر</translation>
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation>{0} مشفر وملف مفتاحه {1} غير موجود؛ أعد نسخة منه: فبدونه لا يستطيع أحد قراءة شيء من المشروع، مهما كانت عبارة المرور</translation>
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation>{0} مشفر، والمجلد المشترك سيكشف وسومه؛ تبادلوا حزمًا مشفرة بدلًا منه: labeler pack PROJECT FILE --labels-only --encrypt، ثم labeler merge عند العودة</translation>
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation>{0} مشفر، وسينكشف محتواه على عمال العنقود؛ نفّذ ذلك دون --scheduler</translation>
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation>{0} مشفر، وستكون التنبؤات مكشوفة بجانبه؛ فلا يُفعل هذا</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation>{0} مشفر، ولا يوجد في Python هذا sqlcipher3 الذي يقرأ مشاريع كهذه؛ ثبّته أو افتح المشروع على حاسوب آخر</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation>{0} مشفر، وهذه الحزمة ستكشف محتواه؛ أعط الحزمة عبارة مرور (--encrypt)، أو استخدم --in-the-open إن كان هذا مرادك</translation>
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation>{0} مشفر؛ ويُفتح بعبارة مرور من أنشأه</translation>
  </message>
  <message>
   <source>{0} is encrypted; open it with its passphrase</source>
   <translation>{0} مشفّر؛ افتحه بعبارة مروره</translation>
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation>{0} مضغوط باستمرار: يُحتسب مرة واحدة</translation>
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation>{0} أكبر مما يمكن لأي ملف يومية</translation>
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation>يلزم {0} بجانب {1}: معرّف في كل سطر، بترتيب المتجهات</translation>
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation>{0} ليس مصنف Excel (.xlsx)؛ احفظه كذلك أو بصيغة CSV</translation>
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation>{0} ليس JSON ({1})؛ الأمر labeler keys --export يكتب ملف مفاتيح</translation>
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation>{0} ليس ملف Parquet؛ هل اسمه صحيح؟</translation>
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation>{0} ليس augmented manifest؛ المتوقع أسطر مثل {"source-ref": …}</translation>
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation>ليس {0} جدول doccano: يلزمه عمود «text» أو «{1}»، و«label»؛ وفيه: {2}</translation>
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation>{0} ليس مجلدًا؛ مجلدات الأصناف مجلد واحد يضم مجلدًا لكل صنف</translation>
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation>{0} ليس مكانًا آمنًا لمشروع</translation>
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation>{0} ليس حزمة عمل من هذا البرنامج: ينقص بيانه جزء</translation>
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation>{0} ليس حزمة عمل: لا يبدأ ببيانه</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation>{0} ليس حزمة عمل: بيانه لبرنامج آخر</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation>{0} ليس حزمة عمل: تداخل بيانه عميق جدًا</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation>{0} ليس حزمة عمل: لا يسرد بيانه ملفات</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation>{0} ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8</translation>
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation>{0} ليس ملف .npy من أعداد أو نصوص بسيطة؛ احفظه بـ numpy.save</translation>
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation>{0} ليس ملفًا؛ اختر ملفًا</translation>
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation>ليس {0} ملفًا؛ أعطِ ملف CSV بالترويسة {1}</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation>{0} ليس مجلدًا؛ اختر مجلدًا يراه الجميع</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation>{0} ليس مجلدًا؛ اختر مجلدًا موجودًا</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation>{0} ليس ملف مشروع labeler؛ اختر واحدًا من المجلد backups</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation>{0} ليس ملف مشروع labeler؛ فهو فارغ أو تالف أو لبرنامج آخر</translation>
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation>{0} ليس مشروع labeler: المشروع مجلد NAME.labeler فيه {1}</translation>
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation>{0} غير مشفر؛ الأمر labeler encrypt {1} يفعل ذلك</translation>
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation>قيمة {0} غير معروفة بعد</translation>
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation>{0} ليست الصورة التي وُسمت: تغيرت منذ التصدير</translation>
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation>لم يعد {0} مستخدَمًا؛ والنموذج يواصل التعلم</translation>
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation>صيغة {0} أقدم، ولا يمكن تحديثه دون نسخة احتياطية: {1}؛ وحتى ذلك الحين يمكن فتحه للقراءة فقط</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation>{0} مفتوح للقراءة فقط؛ أغلقه في المكان الآخر وافتحه مجددًا لتغييره</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation>{0} مفتوح للقراءة فقط؛ أغلقه في المكان الآخر وافتحه مجددًا للوسم</translation>
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation>{0} جزء من حزمة عمل؛ فكّها: labeler unpack</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} موجود بالفعل</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation>{0} موجود بالفعل؛ اختر اسمًا آخر، أو --overwrite</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation>{0} موجود بالفعل؛ اختر اسمًا آخر أو انقله</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation>{0} موجود بالفعل؛ اختر اسمًا آخر، أو استخدم --force</translation>
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation>{0} موجود بالفعل؛ أعط اسمًا آخر</translation>
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation>{0} أكبر من أن يكون ملف مفاتيح؛ الأمر labeler keys --export يكتب واحدًا</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>كُتب {0}</translation>
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation>يعرف {0} الأصناف {1}؛ وفي المشروع الآن {2}، ولا يمكن لإصدار بأصناف أخرى أن يقترح</translation>
  </message>
  <message>
   <source>{0} labeled it automatically: {1}</source>
   <translation>وسمها {0} تلقائيًا: {1}</translation>
  </message>
  <message>
   <source>{0} labels</source>
   <translation>{0} من الوسوم</translation>
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation>تُكتب {0} من الوسوم قوائم JSON لأن اسم صنف يحوي «{1}»</translation>
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation>الوسوم الموجودة: {0}</translation>
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation>{0} من الوسوم {1}: يراها ASReview غير محسومة</translation>
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation>لا يسرد {0} صورًا؛ المتوقع {"images": […], "annotations": […], "categories": […]}</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation>لا يُسمح بكتابة {0} ({1})؛ تحقق من أذوناته</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation>لا يُسمح بكتابة {0} ({1})؛ انسخه إلى مجلد يخصك</translation>
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation>لا يُسمح بكتابة {0}؛ افتحه للقراءة فقط، أو انسخه إلى مجلد يخصك</translation>
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation>{0} دقيقة دون توقف</translation>
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation>{0} من النماذج تقول كلها ‹{1}›، بقناعات متفاوتة</translation>
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation>{0} من النماذج تختلف: {1} تقول ‹{2}›، و{3} ‹{4}›</translation>
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation>{0} ينقل من عنصر تحكم إلى آخر ولا يمكن أن يكون لأمر</translation>
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation>{0} من الأسماء تكررت في مجلد واحد؛ فأُعطي كل منها اسمًا خاصًا</translation>
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation>غُيّر {0} من الأسماء التي لا يقبلها كل نظام: {1}{2}</translation>
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation>يحتاج {0} إلى العمود label مع uid أو source؛ وفيه: {1}</translation>
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation>تغير {0} من الأصناف المتنبأ بها في إحدى آخر مقارنتين</translation>
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation>رُسم {0} من {1} من الأصناف: الأكثر التباسًا. </translation>
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation>لدى {0} من {1} من الأصناف أقل من {2} من الوسوم: {3}</translation>
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation>{0} من {1} من المعايير تقول بالتوقف{2}؛ والمتابعة مجدية</translation>
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation>{0} من {1} · Enter للمتابعة</translation>
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation>إجراءات أقدم: {0}. الأمر labeler history يسردها كلها.</translation>
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation>عيّنات أخرى غير محسومة بقربها: {0}</translation>
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation>{0} من الأجزاء أكثر من أن تُفحص ({1} على الأكثر)؛ اختر عمودًا آخر</translation>
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation>{0} من التقييمات خارج الصنف الأشيع أقل من أن تكفي لمجال صادق (يلزم {1})</translation>
  </message>
  <message>
   <source>{0} removed the comment</source>
   <translation>أزال {0} التعليق</translation>
  </message>
  <message>
   <source>{0} revoked {1}</source>
   <translation>ألغى {0}: {1}</translation>
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation>{0} من الصفوف فيها قيم من نوع غير نوع عمودها؛ وهي مكتوبة بصيغة JSON في «{1}»</translation>
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation>استُبعد {0} من الصفوف من نوع {1}: لا يتسع لها {2}</translation>
  </message>
  <message>
   <source>{0} said {1}</source>
   <translation>قال {0}: {1}</translation>
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation>{0} من العيّنات أقل من أن يُفرد منها {1} للاختبار</translation>
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation>{0} من العيّنات جاءت بوسوم مختلفة في مواضع مختلفة؛ ويُحتسب آخرها</translation>
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation>{0} من العيّنات بلا وسم في هذا التصدير: إجماعها غير مؤكد بما يكفي</translation>
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation>{0} من العيّنات تبقى: أجاب عنها أحدهم منذ ذلك الحين</translation>
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation>{0} من العيّنات اختفت أثناء حساب السمات؛ ابدأ مجددًا</translation>
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation>{0} من العيّنات، أولها {1}؛ أعط المزيد منه</translation>
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation>يقول {0} عن نفسه أكثر مما ينبغي؛ وليس حزمة عمل من هذا البرنامج</translation>
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation>يعيدها {0}: «{1}»</translation>
  </message>
  <message>
   <source>{0} settled it as {1}</source>
   <translation>حسمها {0}: {1}</translation>
  </message>
  <message>
   <source>{0} skipped it</source>
   <translation>تخطّاها {0}</translation>
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation>يتكلم {0} باسم هذا المشروع نفسه، وهذا المشروع لم يكتبه</translation>
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation>يبقى {0} كما هو</translation>
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation>يبقى {0} كما هو: النسخة المشفرة تختلف عنه؛ افحص القرص</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation>يبقى {0} كما هو: النسخة المصلَحة غير سليمة ({1})</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation>يبقى {0} كما هو: ستنقص النسخة المصلَحة {1} من {2} من الأحداث المقروءة الآن</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation>يبقى {0} كما هو: {1} ({2})</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation>يبقى {0} كما هو: {1} ({2})؛ تحقق من أذوناته ومن القرص ثم أعد المحاولة</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation>يبقى {0} كما هو: لا يمكن نقل {1} ({2})؛ أغلق البرامج الأخرى التي تفتح المشروع، وتحقق من أذوناته ومن القرص</translation>
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation>{0} من المجلدات الفرعية قد تكون الأصناف</translation>
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation>يأخذ {0} من الصور {1} بالضبط في كل مرة؛ صدّره بحجم دفعة حر</translation>
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation>يأخذ {0} صورًا بحجم {1} × {2}؛ والمربعات حتى {3} ممكنة</translation>
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation>يأخذ {0} المدخلات {1}؛ ويلزم مدخل عشري واحد شكله [N, 3, height, width]، فصدّره كذلك</translation>
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation>{0} يتراجع عن إجابتك الأخيرة، حتى غدًا. و{1} يؤجل العيّنة.</translation>
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation>{0} من النصوص فقدت فواصل أسطر أو تتابع فراغات</translation>
  </message>
  <message>
   <source>{0} took back {1}</source>
   <translation>تراجع {0} عن {1}</translation>
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation>{0} من الملفات غير المكتملة متروكة ({1})</translation>
  </message>
  <message>
   <source>{0} unflagged it</source>
   <translation>أزال {0} العلامة عنها</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation>يُفكّ {0} إلى {1} GB؛ والحد {2} GB</translation>
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation>تغير {0} بعد إغلاقه: محتواه ليس ما يقوله اسمه</translation>
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation>{0} مبتور</translation>
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation>كان {0} تالفًا</translation>
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation>حُذف {0} أو نُقل</translation>
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation>حُذف {0} أو نُقل أو استُبدل</translation>
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation>كان {0} فارغًا أو لبرنامج آخر</translation>
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation>جرت ملاءمة {0} على سمات أخرى، {1}؛ اختر تلك أولًا</translation>
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation>أُنشئ {0} بإصدار أحدث؛ حدّث هذا البرنامج لفتحه</translation>
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation>أُنشئ {0} في مكان آخر أو هو تالف</translation>
  </message>
  <message>
   <source>{0} was missing</source>
   <translation>كان {0} مفقودًا</translation>
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation>لم يُحزم {0}: لا يمكن كتابة {1} ({2})؛ حرّر بعض المساحة هناك</translation>
  </message>
  <message>
   <source>{0} was not written</source>
   <translation>لم يُكتب {0}</translation>
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation>حل ملف آخر محل {0}</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation>كُتب {0} بإصدار أحدث من labeler (الصيغة {1}، وهذا يقرأ حتى {2})؛ حدّث labeler لفتحه، ويبقى المشروع كما هو</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation>كُتب {0} بإصدار أحدث من labeler (الصيغة {1}، وهذا يقرأ حتى {2})؛ حدّث labeler لاسترجاعه</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler; update it to open this project</source>
   <translation>كُتب {0} بإصدار أحدث من labeler؛ حدّثه لفتح هذا المشروع</translation>
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation>كُتب في اليومية مجددًا: {0}.</translation>
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation>{0} حيث يقول الآخر {1}: {2} من العيّنات</translation>
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation>{0} مع {1}: كابا {2}، واتفقا على {3} من {4}</translation>
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation>سيُفكّ {0} إلى أكثر من {1} GB؛ ولم يُفكّ شيء</translation>
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation>{0} تبلغ {1}</translation>
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation>{0} {1}: labeler copy {2} ~/{3}</translation>
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation>{0} {1}{2} (أولها: {3})</translation>
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation>{0} – مشروع جديد – labeler</translation>
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation>{0} «{1}»؛ أعطِ uid الخاص بها</translation>
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation>{0}، ولا يمكن إصلاح {1}</translation>
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation>{0}، أعمدة مفصولة بـ {1}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation>{0}، السطر 1: عدد أعمدة الترويسة {1}؛ والحد {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation>{0}، السطر 1: تحوي الترويسة بايتات ليست نصًا؛ احفظ الملف بترميز UTF-8</translation>
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation>{0}، السطر 1: الترويسة فارغة؛ يجب أن يسمّي الصف الأول الأعمدة</translation>
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation>{0}، السطر 1: لا عمود {1}؛ الترويسة {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}، السطر 1: عمودان باسم «{1}»؛ أعط كلًا منهما اسمًا خاصًا</translation>
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation>{0}، السطر {1}: يلزم كل صنف احتمال من 0 إلى 1</translation>
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation>{0}، السطر {1}: فيه بايت صفري؛ ليس هذا جدولًا بل ملف ثنائي</translation>
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation>{0}، السطر {1}: أطول من {2} مليون محرف؛ التقييم سطر واحد</translation>
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation>{0}، السطر {1}: العنصر أو الواسم فارغ</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation>{0}، السطر {1}: الوسم «{2}» ليس من وسوم التقييمات ولا من --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation>{0}، السطر {1}: الوسم «{2}» ليس من --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}، السطر {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation>{0}، السطر {1}: عدد الحقول {2} بدل {3}؛ ضع الحقل الذي فيه فاصلة بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation>{0}، السطر {1}: {2} «{3}»؛ أعطِ uid الخاص بها</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation>{0}، السطر {1}: {2}؛ يجب إغلاق علامات الاقتباس ومضاعفتها في الداخل</translation>
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation>{0}، السطران {1} و{2}: {3} يسمّي {4} «{5}» و«{6}» معًا؛ أزل أحدهما، أو خذ الأخير بـ --keep last</translation>
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation>{0}، البذرة {1}</translation>
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation>{0}، مع البطاقة {1}؛ جرى التحقق منه على كل العيّنات</translation>
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation>{0}، {1} بيانات وصفية</translation>
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation>{0}: لا تضم حزمة العمل ملفًا باسم «{1}»؛ ولم يُفكّ شيء</translation>
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation>{0}: يسري على هذه الإجابة  ({1})</translation>
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation>{0}: يسرد بيانه ما ليس ملفًا</translation>
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation>{0}: ختمه مكسور</translation>
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation>{0}: وقائع جديدة</translation>
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation>{0}: عدد أعمدة الترويسة {1}؛ والحد {2}</translation>
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation>{0}: الترويسة فارغة؛ يجب أن يسمّي الصف الأول الأعمدة</translation>
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation>{0}: اسم العمود {1} طوله بالمحارف {2}؛ والحد {3}، فاختصره</translation>
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation>{0}: لا أعمدة في الصف؛ استورده مجددًا</translation>
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation>{0}: لا نص في العيّنة؛ استوردها مجددًا</translation>
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}: عمودان باسم «{1}»؛ أعط كلًا منهما اسمًا خاصًا</translation>
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation>{0}: {1:,} من العيّنات</translation>
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation>{0}: لا يحوي {1} المحتوى الذي يقوله اسمه</translation>
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation>{0}: {1} ليس ما يسرده البيان؛ اطلب إرسال الحزمة مجددًا</translation>
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation>{0}: {1} من العيّنات ليست ما تقوله، أولها في السطر {2}: {3}</translation>
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation>{0}؛ ولا يمكن إصلاحه، لأن مجلده غير قابل للكتابة ({1})</translation>
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation>{0}؛ وأُنشئ من جديد من {1}.</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation>{0}؛ ويُسأل عن العيّنات بترتيب عشوائي بدلًا من ذلك</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation>{0}؛ ويُسأل عن العيّنات بترتيب عشوائي حتى يُختار نموذج آخر</translation>
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation>{0}؛ حُفظ ما أمكنت قراءته، والملف كما كان هو {1} في {2}</translation>
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation>{decided}: {sample} (الشبه {likeness})</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>— missing</source>
   <translation>— مفقود</translation>
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation>لا يمكن دمج «{0}» في نفسه؛ اختر صنفًا آخر</translation>
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation>ينطبق «{0}» على {1} من العيّنات؛ استخدم uid أو المسار الكامل</translation>
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation>لـ «{0}» من الأمثلة {1} بالفعل؛ ألغ تثبيت أحدها أولًا</translation>
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation>«{0}» في العمود «{1}» ليس وقتًا؛ تكون الأوقات مثل 2026-01-31 أو 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation>«{0}» اسم للصنف «{1}» هنا بالفعل؛ أعد تسمية ذلك الصنف أو ادمجه بدلًا من ذلك</translation>
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation>«{0}» ليس قائمة أصناف بصيغة JSON</translation>
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation>«{0}» ليس واسمًا في هذا المشروع</translation>
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation>«{0}» ليس تكلفة؛ اكتب CLASS:PROPOSED=VALUE باثنين من {1} وعدد من 0 فما فوق</translation>
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation>«{0}» ليس هدفًا؛ اكتب مثل accuracy=0.95 أو macro_f1=0.9 أو cost=0.2</translation>
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation>«{0}» ليس صنفًا في هذا المشروع؛ أصنافه: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation>«{0}» ليس بين الأصناف: {1}</translation>
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation>«{0}» هو «{1}»</translation>
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation>«{0}» يعني {1} في {2}</translation>
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation>«{0}» المقترح بوصفه «{1}»: {2:,} من العيّنات</translation>
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation>كان «{0}» يومًا اسم الصنف «{1}»، وما زالت الوسوم المعطاة حينها تُحتسب له؛ اختر اسمًا آخر</translation>
  </message>
  <message>
   <source>“{0}”, once</source>
   <translation>«{0}»، مرّة واحدة</translation>
  </message>
  <message>
   <source>“{0}”, {1:,} times</source>
   <translation>«{0}»، عدد المرات: {1:,}</translation>
  </message>
  <message>
   <source>中文</source>
   <translation>中文</translation>
  </message>
 </context>
</TS>
