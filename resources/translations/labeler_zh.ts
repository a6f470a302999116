<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation>  一个文件 …</translation>
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation>  一个图像或文本文件夹 …</translation>
  </message>
  <message>
   <source>  Add data …</source>
   <translation>  添加数据 …</translation>
  </message>
  <message>
   <source>  Back up now</source>
   <translation>  立即备份</translation>
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation>  取回工作 …</translation>
  </message>
  <message>
   <source>  Choose the folder …</source>
   <translation>  选择文件夹 …</translation>
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation>  通过文件夹交换 …</translation>
  </message>
  <message>
   <source>  Export</source>
   <translation>  导出</translation>
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation>  分发工作 …</translation>
  </message>
  <message>
   <source>  Help</source>
   <translation>  帮助</translation>
  </message>
  <message>
   <source>  New project …</source>
   <translation>  新建项目 …</translation>
  </message>
  <message>
   <source>  Open a project …</source>
   <translation>  打开项目 …</translation>
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation>  打开工作包 …</translation>
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation>  恢复备份 …</translation>
  </message>
  <message>
   <source>  Settings</source>
   <translation>  设置</translation>
  </message>
  <message>
   <source>  Take this import back</source>
   <translation>  撤回这次导入</translation>
  </message>
  <message>
   <source>  and {0} more</source>
   <translation>  以及另外 {0} 个</translation>
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation>  · 输入名称可再找到 {0} 个</translation>
  </message>
  <message>
   <source> Enter when done</source>
   <translation> 完成后按 Enter</translation>
  </message>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source> · {0:,} selected</source>
   <translation> · 已选 {0:,}</translation>
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation> · 已跳过 {0:,}</translation>
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation># 如何判断

- 每个类别包括什么？
- 疑难情况怎么办？</translation>
  </message>
  <message>
   <source>## Settled examples</source>
   <translation>## 已裁定的示例</translation>
  </message>
  <message>
   <source>(empty row)</source>
   <translation>（空行）</translation>
  </message>
  <message>
   <source>(empty text)</source>
   <translation>（空文本）</translation>
  </message>
  <message>
   <source>(not given)</source>
   <translation>（未给出）</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation>（观测值 − 偶然值）/（1 − 偶然值），偶然值取自两位标注员各自的类别比例。</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation>（观测值 − 偶然值）/（1 − 偶然值），偶然值取自全体标注员合计的类别比例。</translation>
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation>*还没有内容。按“编辑”，写下判断方法。*</translation>
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation>，而不这样做的 Gwet AC 为 {0}</translation>
  </message>
  <message>
   <source>, selected</source>
   <translation>，已选</translation>
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation>，最确定的 {0} 个</translation>
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation>，其中 {0} 个是此后给出并已恢复的</translation>
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation>-1 和空的判定不算回答</translation>
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation>0 为最佳。答错和虚假的自信都会受罚，因此适合比较版本，不适合比较项目。</translation>
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation>1 为最佳，0 相当于偶然，低于 0 比偶然还差。下结论前先与其他指标比较。</translation>
  </message>
  <message>
   <source>1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it.</source>
   <translation>{1:,} 张图像中有 1 张不在文件旁边。请指定其所在文件夹，或不带它导入。</translation>
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation>1 − 观测不一致 / 期望不一致，按所有可配对的标签计算；允许缺少标签。</translation>
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation>1000 封电子邮件，想要的和不想要的</translation>
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation>1484 张照片；黄灯少见：其中 44 张</translation>
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation>2400 张小尺寸商品照片，十个类别</translation>
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation>50% 到 80%</translation>
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation>683 株大豆，每株 35 项观察，19 种病害</translation>
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation>80% 确信现在已{0}</translation>
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation>80% 确信到 {1} 个标签时{0}{2}</translation>
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation>80% 到 95%</translation>
  </message>
  <message>
   <source>95 % and more</source>
   <translation>95% 及以上</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95% 区间</translation>
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation>：按目前的节奏还需标注{0}</translation>
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation>；代表 {0} 个相似样本</translation>
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation>&lt;Choice value="{0}"/&gt;</translation>
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation>按类别键即可裁定所选样本，撤销可收回，Enter 打开样本。</translation>
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation>标签不足十个的类别，建议和度量都不可靠。可在“模型”界面专门寻找。</translation>
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation>有新人加入或标注指南更新后出现下降，值得谈一谈。</translation>
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation>离开屏幕几分钟，对接下来的回答有好处。</translation>
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation>他人分发的文件，以 .labelpack 结尾  (W)</translation>
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation>标记不影响训练和导出，只是为了以后再看。</translation>
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation>一个图像或文本文件夹</translation>
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation>共享盘上的文件夹，或会同步的文件夹</translation>
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation>在另一块磁盘上保存全部回答的文件夹</translation>
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation>全体成员都能看到的文件夹</translation>
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation>已移开一行未写完的日志。</translation>
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation>数值低，说明标注指南需要把这个类别讲得更清楚。</translation>
  </message>
  <message>
   <source>A new image shows</source>
   <translation>新图像的显示方式</translation>
  </message>
  <message>
   <source>A project folder …</source>
   <translation>一个项目文件夹 …</translation>
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation>只是一行安静的提示，绝不弹窗挡路。</translation>
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation>样本归为与它最相似的已标注样本的类别：容易理解，特征很多时较弱。</translation>
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation>第二种共识方法给领先者的概率为 {chance}。</translation>
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation>每次回答时轻响一声。</translation>
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation>随每个回答学习的一条直线边界：回答后更新最快，准确率略低。</translation>
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation>用一根细条显示完成了多少。</translation>
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation>ASReview CSV</translation>
  </message>
  <message>
   <source>About labeler</source>
   <translation>关于 labeler</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>接受建议</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation>各版本在审核回答上的准确率随标签数的变化，附 95% 区间。</translation>
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation>随机抽取的问题上的准确率，这些问题从不由策略挑选，因此不会虚高。色带为 95% 区间；虚线及其 80% 色带为预测。</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation>实际大小 (Ctrl+1)</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>自适应</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>添加类别</translation>
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation>添加类别，按 Enter</translation>
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation>添加图像文件夹或表格后，第一个问题就会出现在这里。</translation>
  </message>
  <message>
   <source>Add data</source>
   <translation>添加数据</translation>
  </message>
  <message>
   <source>Add data …</source>
   <translation>添加数据 …</translation>
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation>添加这里缺少的类别：{0}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>已添加</translation>
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation>已添加、重复、被拒</translation>
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation>添加、重命名、改色、合并类别。</translation>
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation>提示以此为准。</translation>
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation>{0} 个标签之后：{1}</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>一致</translation>
  </message>
  <message>
   <source>Agreement figures</source>
   <translation>一致性数值</translation>
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation>类别的一致性</translation>
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation>标注员的一致性</translation>
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation>各类别的一致性</translation>
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation>各对标注员的一致性</translation>
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation>随回答推移与他人的一致性</translation>
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation>与他人的一致性从 {0} 降到 {1}，大约从第 {2} 个回答开始。</translation>
  </message>
  <message>
   <source>Agreement: </source>
   <translation>一致性：</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation>所有操作，最新的在前</translation>
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation>全部恢复默认</translation>
  </message>
  <message>
   <source>All become new classes</source>
   <translation>全部作为新类别</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>所有按键</translation>
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation>所有按键均为默认。</translation>
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation>所有按键恢复默认</translation>
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation>全部都已有回答。</translation>
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation>有了样本之后，项目的所有样本都会显示在这里。</translation>
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation>所有设置  (Ctrl+,)</translation>
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation>所有设置，个人的和项目的。</translation>
  </message>
  <message>
   <source>All that follows in usual shares, or nothing of it.</source>
   <translation>以下各项全部采用常用比例，或全部关闭。</translation>
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation>全部合用是默认选择，也最强。</translation>
  </message>
  <message>
   <source>All {1:,} images were found.</source>
   <translation>{1:,} 张图像已全部找到。</translation>
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation>沿主要方向 (PCA)</translation>
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation>alpha 起初为 {0}，现在为 {1}。</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>还包括</translation>
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation>这是估计：如果学习照此继续，十次中有八次的结果会落在预测带内。</translation>
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation>绝不会不经询问就替换已有文件，也不会留下写到一半的内容。旁边会写入数据说明书和清单。</translation>
  </message>
  <message>
   <source>An import waits for your answer</source>
   <translation>有一次导入在等待回答</translation>
  </message>
  <message>
   <source>An import waits for your answer on the Data screen</source>
   <translation>“数据”界面上有一次导入在等待回答</translation>
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation>Anna, Ben</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>标注员</translation>
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation>列中的标注员</translation>
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation>行中的标注员</translation>
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation>退回给哪位标注员</translation>
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation>标注员意见不一</translation>
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation>标注员会混淆“{0}”和“{1}”{2}，涉及 {3} 个样本。请在标注指南中说明两者的区别，各附一个已裁定的示例；或将其合并。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation>回答“{0}”</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation>自项目打开以来的回答数或工作分钟数，对照设置中的目标。</translation>
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation>显示为已保存的回答都在磁盘上。可以继续；如果再次发生，请关闭并重新打开项目。下面的报告不含任何个人数据。</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>计入的回答</translation>
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation>以模型的建议作为回答。</translation>
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation>每个样本可有任意多个类别</translation>
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation>Apache License 2.0。任何内容都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Argilla records</source>
   <translation>Argilla 记录</translation>
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation>方向键在方格中移动，Enter 列出单元格中的样本。</translation>
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation>相当于两位标注员的 Fleiss kappa。</translation>
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation>保存为 ONNX 或 skops，附模型卡</translation>
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation>类似 kappa，但只把疑难样本上的猜测算作偶然。</translation>
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation>类似 kappa，偶然值取类别数分之一。</translation>
  </message>
  <message>
   <source>As imported</source>
   <translation>按导入时的样子</translation>
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation>这是上次保存的结果。正在比较大家现在的回答 …</translation>
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation>两者中较差的一个会把它拉低。求平均时，少见类别与常见类别同等重要。</translation>
  </message>
  <message>
   <source>As the image before</source>
   <translation>与上一张图像相同</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Ask these next</source>
   <translation>接下来问这些</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>重复提问</translation>
  </message>
  <message>
   <source>Asked of several</source>
   <translation>多人回答</translation>
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation>询问尚无回答的聚类中最典型的样本。回答很少时效果好。</translation>
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation>把这个样本放到最后再问。</translation>
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation>询问尚无回答的区域中的典型样本。最初的回答中效果最好。</translation>
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation>询问与所有已回答样本最不相似的。多样，但容易偏向怪例。</translation>
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation>询问很可能属于某一类别的样本：指定的类别，否则取最少见的。每五个留一个给自适应策略。</translation>
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation>询问不确定且与已标注样本都不相似的。多样，但容易偏向怪例。</translation>
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation>询问样本密集处模型不确定的样本。会避开怪例。</translation>
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation>询问最能从不同方向改变模型的样本。适合成批询问。</translation>
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation>询问连最可能的类别也不太可能的样本。可能会追着无解的样本不放。</translation>
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation>询问概率分散在许多类别上的样本。能找到少见类别，起步较慢。</translation>
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation>询问模型举棋不定的样本，同批中互不相似。中期效果好。</translation>
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation>询问两个最可能的类别最接近的样本。模型尚可之后效果好。</translation>
  </message>
  <message>
   <source>Audit answers</source>
   <translation>审核回答</translation>
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation>审核回答，对照未从中学习过的模型所给的建议。</translation>
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation>行是审核回答，列是未从中学习过的模型的建议。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to all samples</source>
   <translation>返回全部样本</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation>恢复默认：{0}</translation>
  </message>
  <message>
   <source>Back to the question</source>
   <translation>返回问题</translation>
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation>返回起始界面。</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>开头</translation>
  </message>
  <message>
   <source>Below 50 %</source>
   <translation>低于 50%</translation>
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation>与标注指南并排显示，或再次隐藏。</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Brennan–Prediger</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Brier 分数</translation>
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation>Brier 分数 {0:.3f} ({1:.3f}–{2:.3f})。</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>亮度</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>亮度和对比度</translation>
  </message>
  <message>
   <source>Bring home</source>
   <translation>取回</translation>
  </message>
  <message>
   <source>Bring work home</source>
   <translation>取回工作</translation>
  </message>
  <message>
   <source>Bring work home …</source>
   <translation>取回工作 …</translation>
  </message>
  <message>
   <source>Bringing work home</source>
   <translation>正在取回工作</translation>
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation>恢复被撤销的操作。</translation>
  </message>
  <message>
   <source>Building the copy</source>
   <translation>正在制作副本</translation>
  </message>
  <message>
   <source>By annotator</source>
   <translation>按标注员</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>按类别</translation>
  </message>
  <message>
   <source>By doubt</source>
   <translation>按存疑程度</translation>
  </message>
  <message>
   <source>By label</source>
   <translation>按标签</translation>
  </message>
  <message>
   <source>By proposal</source>
   <translation>按建议</translation>
  </message>
  <message>
   <source>By {0}</source>
   <translation>按 {0}</translation>
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation>COCO（图像的类别）</translation>
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation>COCO（整幅图像的类别）</translation>
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation>CSV 或 TSV 表格</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>CSV 表格</translation>
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation>CSV、TSV、JSON、JSONL 或文件夹。文件在原处读取，不做任何改动。</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>正在检查副本</translation>
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation>请另选名称，或替换它。</translation>
  </message>
  <message>
   <source>Choose another …</source>
   <translation>另选 …</translation>
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation>选择返回的工作包，或他人的项目文件夹。自己的内容不会被覆盖：每个人的每个回答都会保留。</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择 …</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>逐个类别</translation>
  </message>
  <message>
   <source>Class folders</source>
   <translation>按类别分的文件夹</translation>
  </message>
  <message>
   <source>Class to merge into</source>
   <translation>要并入的类别</translation>
  </message>
  <message>
   <source>Class “{0}”</source>
   <translation>类别“{0}”</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Classification change</source>
   <translation>分类变化</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>关闭项目</translation>
  </message>
  <message>
   <source>Clothes</source>
   <translation>服装</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Cohen kappa</translation>
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation>适用于任意多位标注员的 Cohen kappa，各自采用自己的类别比例。</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation>每两位标注员的 Cohen kappa</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation>每两位标注员的 Cohen kappa。</translation>
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation>两位标注员在共同标注样本上的 Cohen kappa，以及其中一致的数量。</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation>颜色 {0} / {1}</translation>
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation>颜色及其所在位置</translation>
  </message>
  <message>
   <source>Colours of the map</source>
   <translation>地图的颜色</translation>
  </message>
  <message>
   <source>Column to split by</source>
   <translation>划分所依据的列</translation>
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation>要省去的列</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation>要省去的列，用半角逗号 (,) 分隔</translation>
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation>列，经缩放和独热编码</translation>
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation>来自与本项目分开创建的项目</translation>
  </message>
  <message>
   <source>Comfort</source>
   <translation>舒适</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>评论</translation>
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation>评论   {0}</translation>
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation>委员会：票数分歧 (modAL)</translation>
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation>委员会：最强异议 (modAL)</translation>
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation>委员会：共同不确定 (modAL)</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>紧凑</translation>
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation>紧凑一次显示更多，大号更易阅读。</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>与正在使用的版本比较</translation>
  </message>
  <message>
   <source>Comparing parts</source>
   <translation>正在比较各部分</translation>
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation>正在比较每个人的回答 …</translation>
  </message>
  <message>
   <source>Comparing with random</source>
   <translation>正在与随机抽样比较</translation>
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation>正在与日志比较</translation>
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation>正在比较 {0} 与 {1}</translation>
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation>确认所选类别</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation>Conger kappa</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy all of this</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation>正在复制 {0} …</translation>
  </message>
  <message>
   <source>Create and start</source>
   <translation>创建并开始</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>Data to label</source>
   <translation>要标注的数据</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Description of the class</source>
   <translation>类别说明</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation>项目中不同的内容。来自两处的相同内容算一个样本。</translation>
  </message>
  <message>
   <source>Disagreement first</source>
   <translation>分歧在前</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation>多样梯度 (BADGE)</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>不导入</translation>
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation>某个类别少见时也不会崩塌。远高于 kappa 意味着：几乎全是同一类别。</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>随机抽取</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>重复项</translation>
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation>重复项在导入中计数，不在这里。</translation>
  </message>
  <message>
   <source>E-mails</source>
   <translation>电子邮件</translation>
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation>每人得到一个包含样本、类别和标注指南的文件，可在任何电脑上用 labeler 打开，再交回一个包含标签的文件。</translation>
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation>容易读懂，但某个类别常见时，仅凭偶然也会很高。</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit classes</source>
   <translation>编辑类别</translation>
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation>编辑类别  (F4)</translation>
  </message>
  <message>
   <source>Edit classes …</source>
   <translation>编辑类别 …</translation>
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation>编辑标注指南</translation>
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation>用口令加密</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation>Enter 确认所选；Space 会用建议替换它</translation>
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation>Enter 保存更改。已有标签仍归原来的类别。</translation>
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation>Enter 打开所选样本。</translation>
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation>Enter，在文本中用 Ctrl+Enter</translation>
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation>按 Enter 再按新键即可更改。Delete 恢复默认。</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation>每位标注员的标签，每个一行</translation>
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation>一页看全所有按键。</translation>
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation>所有可比较的标签都是同一类别，因此无法定义超出偶然的一致性。</translation>
  </message>
  <message>
   <source>Everyone gets</source>
   <translation>每人得到</translation>
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation>其中的内容这里都已有了。</translation>
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation>全部标注完毕</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>全部都已保存。</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation>一切都留在这台电脑上：无账号、无网络、无云端。</translation>
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation>所有回答都已在磁盘上。</translation>
  </message>
  <message>
   <source>Example of {0}</source>
   <translation>{0} 的示例</translation>
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation>{0} 的示例：{1}</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation>各类别的示例</translation>
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation>Excel 容纳 {0} 列；此导出有 {1} 列：请用 CSV 或 Parquet</translation>
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation>Excel 容纳 {0} 行；此导出更多：请用 CSV 或 Parquet</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Excel 工作簿</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>交换</translation>
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation>通过文件夹交换 …</translation>
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation>通过文件夹交换</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>浏览</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>导出到</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出 …</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>已导出</translation>
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation>正在导出：数据说明书和清单</translation>
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation>正在导出：{0} 个样本</translation>
  </message>
  <message>
   <source>Extra-trees</source>
   <translation>极端随机树</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Falls</source>
   <translation>下降</translation>
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation>最远优先 (core-set)</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>Figures by class</source>
   <translation>各类别数值</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File or folder</source>
   <translation>文件或文件夹</translation>
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation>先筛选，再在这里起名保存</translation>
  </message>
  <message>
   <source>Find a class</source>
   <translation>查找类别</translation>
  </message>
  <message>
   <source>Find a class   /</source>
   <translation>查找类别   /</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>查找命令</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>查找相似</translation>
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation>在整个样本池中查找词语。</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>前几行</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <source>Fit into the view</source>
   <translation>适应视图</translation>
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation>适应视图 (Ctrl+0)</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation>用重抽样的回答训练五个模型来投票；询问票数有分歧的样本。</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation>用重抽样的回答训练五个模型；询问其中一个异议最强的样本。</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation>用重抽样的回答训练五个模型；询问平均结果最不确定的样本。</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>Flag it</source>
   <translation>标记它</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>已标记</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>Fleiss kappa</translation>
  </message>
  <message>
   <source>Focus mode</source>
   <translation>专注模式</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation>存放图片和表格的文件夹</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>存放文件的文件夹</translation>
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation>存放工作包的文件夹</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>图像文件夹</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>文本文件夹</translation>
  </message>
  <message>
   <source>Folder that holds the images</source>
   <translation>存放图像的文件夹</translation>
  </message>
  <message>
   <source>Folder that holds the images, then Enter</source>
   <translation>存放图像的文件夹，然后按 Enter</translation>
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation>用于交换的文件夹</translation>
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation>保存项目的文件夹</translation>
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation>跟随显示的建议</translation>
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation>跟随显示的建议比隐藏的多</translation>
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation>适合使用共享盘的团队。</translation>
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation>用于多选：询问似乎同时符合许多类别的样本。</translation>
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation>用于多选：询问某个类别概率最低的样本。</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation>用于多选：询问回答最可能与已勾选类别相矛盾的样本。</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation>用于多选：询问已勾选类别平均最确定的样本。</translation>
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation>用于安排剩余工作。快并不等于好：节奏加快后，一致性往往下降。</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>给谁</translation>
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation>预测、提示与标准</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From 0.8 on results may be relied on, from 0.667 on for tentative conclusions.</source>
   <translation>0.8 以上结果可靠，0.667 以上可作初步结论。</translation>
  </message>
  <message>
   <source>From the map</source>
   <translation>来自地图</translation>
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation>来自 {0:,} 个样本</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation>正在准备演示 …</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>前往</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Goal in answers</source>
   <translation>回答数目标</translation>
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation>分钟数目标</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation>目标：{0} / {1} 个回答</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation>目标：{0} / {1} 个回答，或 {2} / {3} 分钟</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation>目标：{0} / {1} 分钟</translation>
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation>返回；不会丢失任何内容。</translation>
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation>Ground Truth 增强清单</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>设置分组</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>标注指南</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>Gwet AC1</translation>
  </message>
  <message>
   <source>Hand out work</source>
   <translation>分发工作</translation>
  </message>
  <message>
   <source>Hand out work …</source>
   <translation>分发工作 …</translation>
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation>类别的召回率与精确率的调和平均；宏 F1 是各类别的平均值。</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Help: {0}</source>
   <translation>帮助：{0}</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>隐藏姓名</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation>类别分布不均时，比其他指标更高。</translation>
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation>最高熵 (modAL)</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation>数值如何计算、如何解读。</translation>
  </message>
  <message>
   <source>How agreement moved</source>
   <translation>一致性的变化</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>如何读取</translation>
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation>如何学习和提问</translation>
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation>显示模型建议时，回答与建议相同的比例比隐藏时高多少。</translation>
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation>他人给出相同回答的频率。</translation>
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation>除此人之外的其他人合起来给出相同回答的频率；对错以共识为准。</translation>
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation>无法计算人员的工作情况</translation>
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation>标注员应当如何判断？</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>确定程度</translation>
  </message>
  <message>
   <source>How sure they must be</source>
   <translation>需要多确定</translation>
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation>地图的布局方式</translation>
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation>下一个问题如何选出。</translation>
  </message>
  <message>
   <source>How this annotator works</source>
   <translation>这位标注员的工作情况</translation>
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation>如何判断，用 Markdown 写：各类别的含义，以及疑难情况。</translation>
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation>我们的一致性如何？</translation>
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation>Hugging Face 图像文件夹</translation>
  </message>
  <message>
   <source>Hunt for</source>
   <translation>专找</translation>
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation>专找一个类别</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation>一人说是时，另一人也这样说的频率。</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Image files</source>
   <translation>图像文件</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation>请重新导入，以便看到样本：{0}。</translation>
  </message>
  <message>
   <source>Import done</source>
   <translation>导入完成</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>导入 …</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation>在“浏览”中：所选样本成为接下来的问题。</translation>
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation>在模型的每次拟合中，无论它们的标签多少。</translation>
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation>多选时：确认回答。</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>简而言之</translation>
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation>按这里显示的顺序。Alt+1 继续标注。</translation>
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation>信息密度 (modAL)</translation>
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation>代替回答，或与回答并用。</translation>
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation>区间大幅重叠，不能证明有差异。</translation>
  </message>
  <message>
   <source>Into the folder</source>
   <translation>放入文件夹</translation>
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation>现在可以在这里书写。</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation>它会连同备注排到对方队列的最前面。</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation>它会连同备注排到对方队列的最前面；新的回答将取代旧的回答</translation>
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation>它没有特征，因此模型和相似样本都不计入。</translation>
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation>每次打开项目都会询问口令。忘记口令就失去项目：谁也无法找回，也没有别的途径进入。未复制到项目中的文件保持原样。</translation>
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation>它已加密，须用制作者的口令打开。</translation>
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation>位于 {0}。以后取回其中的标签：labeler merge。</translation>
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation>不必达到 100%：再多回答也不再划算时，“模型”界面会提示。</translation>
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation>须用制作者的口令打开；由它生成的项目使用相同口令加密。</translation>
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation>现在已放在标注指南旁边。</translation>
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation>此后它的标签都算作另一个类别。记录中保留当时的回答。</translation>
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation>须用其口令打开。忘记的口令谁也无法找回。</translation>
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
   <translation>JSON 对象列表</translation>
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation>一对标注员的 kappa</translation>
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation>将此筛选保存为 …</translation>
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation>在文件夹中保留一份副本。</translation>
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation>保留：{0}。省去：{1}。</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>已保存的筛选</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Key of the class</source>
   <translation>类别的按键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>按键 (*.json)</translation>
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation>在输入框中打字时，按键不起作用。</translation>
  </message>
  <message>
   <source>Keys to take over</source>
   <translation>要采用的按键</translation>
  </message>
  <message>
   <source>Keys: </source>
   <translation>按键：</translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>Krippendorff alpha</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation>Krippendorff alpha 为 {0}（{1} 至 {2}），基于 {3} 个由两人或更多人标注的样本。</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation>Krippendorff alpha 为 {0}，基于 {1} 个样本；其可靠程度无法确定：{2}。</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation>每次保存数值时的 Krippendorff alpha 及其区间，按记录中的位置排列。</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation>Krippendorff alpha 及其区间。</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation>Label Studio JSON</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>标注为</translation>
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation>标签（如果有）</translation>
  </message>
  <message>
   <source>Labeled</source>
   <translation>已标注</translation>
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation>也包括已标注的样本，用于征求第二意见</translation>
  </message>
  <message>
   <source>Labeling</source>
   <translation>标注</translation>
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation>标注照常进行，每个回答都像以前一样保存。{0}</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Labels by class</source>
   <translation>各类别的标签</translation>
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation>每个模型学习所用的标签数、拟合所用秒数，以及在当时已知审核回答上的准确率。</translation>
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation>标签为“{0}”，这里没有这个类别</translation>
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation>机器给出的标签</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>大号</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>最近的回答</translation>
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation>正在排布样本 …</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Learn on</source>
   <translation>继续学习</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>学习曲线</translation>
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation>正在从回答中学习</translation>
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation>最低置信度 (modAL)</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>最低概率</translation>
  </message>
  <message>
   <source>Leave all of them out</source>
   <translation>全部舍弃</translation>
  </message>
  <message>
   <source>Leave it out: the samples come without it</source>
   <translation>舍弃：样本不带此标签导入</translation>
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation>舍去此后的回答</translation>
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation>离开过去的样本，询问下一个。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation>浅色、深色、高对比度、跟随系统。</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation>浅色、深色、高对比度，或跟随系统。</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation>线性，即时学习 (SGD)</translation>
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation>日志中有些行无法使用：{0}{1}。</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志文件</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>逻辑回归</translation>
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation>长表 (item, annotator, label)</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Look back</source>
   <translation>往回看</translation>
  </message>
  <message>
   <source>Look forward</source>
   <translation>往前看</translation>
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation>正在检查特征和模型</translation>
  </message>
  <message>
   <source>Looking at it …</source>
   <translation>正在查看 …</translation>
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation>正在检查备份</translation>
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation>正在检查他人的工作</translation>
  </message>
  <message>
   <source>Looking at your labels …</source>
   <translation>正在查看标签 …</translation>
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation>正在查看 {0} …</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>正在查找备份 …</translation>
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation>正在查找标签错误</translation>
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation>正在查找近似重复项</translation>
  </message>
  <message>
   <source>Looking for the images …</source>
   <translation>正在查找图像 …</translation>
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation>正在查找样本的文件</translation>
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation>正在遍历所有样本 …</translation>
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation>以中央为准放大。</translation>
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation>缩小以看全貌。</translation>
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation>精确率低：模型太轻易判为该类别。</translation>
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation>召回率低：模型会漏掉该类别。</translation>
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation>数值低而区间窄时，应去看样本，而不是下定论。</translation>
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation>概率低的在前</translation>
  </message>
  <message>
   <source>Making {0} again</source>
   <translation>正在重新生成 {0}</translation>
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation>许多随机树投票：能找出组合多列的规则，适合表格；样本池大时较慢。</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Map of the samples</source>
   <translation>样本地图</translation>
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation>k-means 精简的边距采样 (Zhdanov)</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation>标为无法判断</translation>
  </message>
  <message>
   <source>Mark as sure</source>
   <translation>标为确定</translation>
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation>标为不确定</translation>
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation>标记样本，以便以后再看。</translation>
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation>最大覆盖 (MaxHerding)</translation>
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation>可以留空。可在每个样本旁阅读 (F2)，随时可改。支持 Markdown。</translation>
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation>所有类别的概率与实际回答之间的均方距离。</translation>
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation>含义（potion 嵌入）</translation>
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation>句子含义 (MiniLM)</translation>
  </message>
  <message>
   <source>Measure the team</source>
   <translation>衡量团队</translation>
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation>正在测量准确率</translation>
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation>最近 {0} 个回答的用时中位数和节奏</translation>
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation>最近 20 个回答在屏幕上的用时中位数；每分钟的回答数，超过 5 分钟的停顿已剔除。</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Merge into another class</source>
   <translation>并入另一个类别</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>元数据</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model versions</source>
   <translation>模型版本</translation>
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation>模型 {0}，来自 {1:,} 个标签 · {2}</translation>
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation>模型 {0}（固定使用），来自 {1:,} 个标签 · {2}</translation>
  </message>
  <message>
   <source>Model: {0}</source>
   <translation>模型：{0}</translation>
  </message>
  <message>
   <source>Models learn</source>
   <translation>模型学习的内容</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>{0} 的更多选项</translation>
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation>多问某一类别：最可能的样本排在前面，每五个问题留一个给策略。</translation>
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation>最存疑的在前</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Multiple choice</source>
   <translation>多选</translation>
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation>多选：询问勾选类别出错时平均代价最大的样本。</translation>
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation>多选：询问某个类别看来最确定的样本，以便证实或否定。</translation>
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation>多选：平均置信度 (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation>多选：平均分数 (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation>多选：最大损失 (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation>多选：最大分数 (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation>多选：最低置信度 (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation>多选：平均损失 (modAL)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>类别名称</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>项目名称</translation>
  </message>
  <message>
   <source>Name of this filter</source>
   <translation>此筛选的名称</translation>
  </message>
  <message>
   <source>Names of the team</source>
   <translation>团队成员姓名</translation>
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation>接近 0 是自由判断。远高于 0，则是建议在左右标签。</translation>
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation>最近邻</translation>
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation>必填：项目已加密</translation>
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation>相邻版本的区间重叠时，就目前所知没有差别。</translation>
  </message>
  <message>
   <source>New class “{0}”</source>
   <translation>新类别“{0}”</translation>
  </message>
  <message>
   <source>New classes of these names</source>
   <translation>以这些名称新建类别</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation>新样本；已有的内容；无法读取的文件或行。</translation>
  </message>
  <message>
   <source>Newest answers first</source>
   <translation>最新回答在前</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>下一个主题</translation>
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud 或 ownCloud</translation>
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation>无法进行备份</translation>
  </message>
  <message>
   <source>No backup was taken</source>
   <translation>没有进行备份</translation>
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation>还没有备份。每次打开时、每工作半小时和每次导入后都会备份。</translation>
  </message>
  <message>
   <source>No longer an example</source>
   <translation>不再是示例</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>还没有模型</translation>
  </message>
  <message>
   <source>No model yet.</source>
   <translation>还没有模型。</translation>
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation>还没有模型：{0}</translation>
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation>没有页面提到这个。</translation>
  </message>
  <message>
   <source>No proposal yet</source>
   <translation>还没有建议</translation>
  </message>
  <message>
   <source>No target</source>
   <translation>没有目标值</translation>
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation>谁也不可能与他人比与自己更一致：这就是上限。</translation>
  </message>
  <message>
   <source>Nobody sees which questions measure the team. A person working alone leaves all of it off.</source>
   <translation>没有人能看出哪些问题用于衡量团队。独自工作时全部关闭即可。</translation>
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation>没有任何人的现行标签。</translation>
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation>无：拿到文件的人都能阅读</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation>不包括文件在这台电脑上的位置</translation>
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation>写入标注指南的备注</translation>
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation>只显示 labeler。</translation>
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation>还没有选择。也可以把文件或文件夹拖到这里。</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>不特指</translation>
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation>还没有选择。</translation>
  </message>
  <message>
   <source>Nothing is final</source>
   <translation>一切都可更改</translation>
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation>测量过版本之后才会有预测。</translation>
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation>目前一无所知</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>不会丢失任何内容</translation>
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation>{0:,} 个样本中没有符合条件的。请放宽某个筛选，或全部清除。</translation>
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation>没有可问的</translation>
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation>还没有可比较的内容：需要审核回答和模型，且为单选。</translation>
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation>没有需要裁定的：在未裁定的样本上，没有两位标注员意见不同。</translation>
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation>没有复制任何内容</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>没有导出任何内容</translation>
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation>没有恢复任何内容；项目保持原样</translation>
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation>没有保存到别处</translation>
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation>供 scikit-learn 使用的 NumPy 数组</translation>
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation>ONNX 需要一个库：请安装带“onnx”扩展的 labeler</translation>
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation>ONNX，适用于任何程序 (*.onnx);;skops，适用于 Python (*.skops)</translation>
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation>一致性的区间：对样本逐一剔除的刀切法，对数尺度；无法如实给出时就不给。</translation>
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation>有足够回答完成校准之后，所有标为 80% 的建议中约有 80% 是对的。</translation>
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation>来自多人标注过的样本。</translation>
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation>属于该类别的审核回答中，模型也建议为该类别的比例。</translation>
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation>模型建议为该类别的审核回答中，确属该类别的比例。</translation>
  </message>
  <message>
   <source>Of the samples</source>
   <translation>样本比例</translation>
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation>所阅读样本的文字大小。</translation>
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation>窗口的语言。下次启动时生效。</translation>
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation>对角线以外为意见不同；Enter 列出单元格中的样本。</translation>
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation>在对角线上，80% 就是 80%。低于对角线说明模型承诺过高。偶然也会使它偏移。</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>再输一次</translation>
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation>每行一个。前九个用 1–9 键；“名称:k”可为类别指定自己的按键。</translation>
  </message>
  <message>
   <source>One class for each sample</source>
   <translation>每个样本一个类别</translation>
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation>有一个命令使用自定按键。</translation>
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation>一个文件夹包含一切。每个回答旁都会写上自己的名字。</translation>
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation>一个图像像素对应一个屏幕像素。</translation>
  </message>
  <message>
   <source>One key is an answer</source>
   <translation>一个按键就是一个回答</translation>
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation>每个样本一个标签：共识，{0}</translation>
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation>每个样本一个标签：已裁定或按多数</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>请稍候</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>请稍候 …</translation>
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation>某人与所有人都低，问题在此人；只有一对低，问题在这两人之间。</translation>
  </message>
  <message>
   <source>One question at a time.</source>
   <translation>一次一个问题。</translation>
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation>目前一个：{1}，{2}。</translation>
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation>类别之间的一条直线边界：特征好时很强，速度快，概率经过校正。默认选择。</translation>
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation>自己的样本半小时或更久之后再次出现，如同新的一样。</translation>
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation>只显示样本、类别和建议；Esc 退出。</translation>
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation>只看 {0} 的回答</translation>
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation>只包括概率不低于此值的</translation>
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation>只有自己看得到。它不是目标；需要时可在设置中设定。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation>打开项目（以 .labeler 结尾的文件夹）</translation>
  </message>
  <message>
   <source>Open a work packet</source>
   <translation>打开工作包</translation>
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation>打开已裁定的样本 {sample}</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>正在打开 {0} …</translation>
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation>打开或关闭样本旁的标注指南。</translation>
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation>或按类别的按键</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation>其他人在自己的电脑上标注。工作以文件形式分发和取回，不需要服务器。</translation>
  </message>
  <message>
   <source>Others say the same</source>
   <translation>他人的回答相同</translation>
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation>他人的回答相同，以及正确率</translation>
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation>总体不确定性</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>节奏</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>软件包</translation>
  </message>
  <message>
   <source>Packets that came back</source>
   <translation>返回的工作包</translation>
  </message>
  <message>
   <source>Packets …</source>
   <translation>工作包 …</translation>
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation>为他人打包样本。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>配对</translation>
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation>Parquet (Hugging Face)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation>Parquet 需要 pyarrow，目前没有安装：pip install 'labeler[parquet]'</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation>各部分及其比例</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation>{0} 的口令</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>再输一次口令</translation>
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation>人各不同。一个人的变化，比两个人之间的差别更能说明问题。</translation>
  </message>
  <message>
   <source>People for each</source>
   <translation>每个样本的人数</translation>
  </message>
  <message>
   <source>Percent agreement</source>
   <translation>一致百分比</translation>
  </message>
  <message>
   <source>Person by person</source>
   <translation>逐人查看</translation>
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation>固定为所属类别的示例</translation>
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation>已固定为 {0} 的示例</translation>
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation>正在放置样本 …</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation>按 {0}，或类别旁的按键。{1} 按名称查找类别。</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation>建议的概率</translation>
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation>Prodigy JSONL</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation>打开过的项目会出现在这里。
每个项目是一个文件夹，可以自由移动和复制。</translation>
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation>承诺减去实现：{0:+.1%}（{1:+.1%} 到 {2:+.1%}）。</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Proposal model</source>
   <translation>建议模型</translation>
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation>建议按概率分组，对照每组中正确的比例。</translation>
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation>用化名代替标注员姓名</translation>
  </message>
  <message>
   <source>Query strategy</source>
   <translation>查询策略</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>RIS references</source>
   <translation>RIS 参考文献</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Random share</source>
   <translation>随机比例</translation>
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation>排序批次 (modAL)</translation>
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation>少见类别同等计算</translation>
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation>少见类别与其他类别同等计算</translation>
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation>正在读取样本：{0} / {1}</translation>
  </message>
  <message>
   <source>Reading the database</source>
   <translation>正在读取数据库</translation>
  </message>
  <message>
   <source>Reading the image …</source>
   <translation>正在读取图像 …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>正在读取记录 …</translation>
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation>正在读取新样本</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>正在读取样本</translation>
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation>正在读取可读的内容</translation>
  </message>
  <message>
   <source>Reading your samples</source>
   <translation>正在读取项目样本</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>最近的项目</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>被拒</translation>
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation>被拒的内容会列出文件、行和原因。不会悄悄省略任何东西。</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>已拒绝：{0}</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>替换它</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>报告…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation>恢复 {0} 的备份</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>恢复备份 …</translation>
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation>恢复备份、从列表移除</translation>
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation>正在恢复 {0} …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>复核</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>正确</translation>
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation>行是实际回答，列是模型的建议。点击单元格查看其样本。</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation>两人都标注过的样本：行是一人的回答，列是另一人的回答。</translation>
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation>样本目前按随机顺序出现</translation>
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation>样本按随机顺序。学得最慢，但不偏不倚：适合作比较。</translation>
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation>单元格中的样本</translation>
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation>此单元格中的样本</translation>
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation>意见不同的样本</translation>
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation>不在本项目中的样本；导入后，其标签即计入</translation>
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation>目前被任何人标记的样本。</translation>
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation>以此类别作为某人现行标签或负责人裁定的样本。</translation>
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation>已推迟、之后还没有回答的样本。</translation>
  </message>
  <message>
   <source>Samples to settle</source>
   <translation>待裁定的样本</translation>
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation>在所有样本中，至少有一个标签的样本，不论由谁给出。跳过的不算。</translation>
  </message>
  <message>
   <source>Samples without a label</source>
   <translation>没有标签的样本</translation>
  </message>
  <message>
   <source>Save a model version</source>
   <translation>保存模型版本</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>再次保存</translation>
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation>再次保存  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save as a file …</source>
   <translation>另存为文件 …</translation>
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation>保存到别处 …</translation>
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation>保存到别处 …  (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation>保存图片和表格 …</translation>
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation>已保存到别处</translation>
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation>“已保存”即已写入磁盘。{0} 显示所有按键，{1} 显示帮助；本导览也在那里。</translation>
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation>再次被问时回答相同</translation>
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation>与除此人外其他人的回答相同</translation>
  </message>
  <message>
   <source>Scott's pi</source>
   <translation>Scott pi</translation>
  </message>
  <message>
   <source>Search all samples</source>
   <translation>搜索所有样本</translation>
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation>搜索所有样本：词语，或“短语”</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>搜索帮助</translation>
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation>第二意见、隐藏建议、重复提问：团队这样衡量自己。</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation>每个回答的秒数</translation>
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation>每个回答的秒数，以及每分钟回答数</translation>
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation>每个回答的秒数，以及每小时变慢多少</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Seed of the split</source>
   <translation>划分的随机种子</translation>
  </message>
  <message>
   <source>Selected sample</source>
   <translation>所选样本</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation>已退回给 {0}</translation>
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation>已退回给 {name}，尚未回答</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation>设置仅在退出前有效，无法保存：{0}</translation>
  </message>
  <message>
   <source>Settings …</source>
   <translation>设置 …</translation>
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation>从上往下裁定：上面的裁定影响最大。</translation>
  </message>
  <message>
   <source>Settled already</source>
   <translation>已裁定</translation>
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation>负责人已裁定：{0}</translation>
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation>与此相似的已裁定样本</translation>
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation>裁定它对模型的影响，是单个标签最大影响的 {share}。</translation>
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation>形状和边缘 (HOG)</translation>
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation>随机抽取的审核回答中，模型未见过而建议正确的比例。</translation>
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation>在“浏览”中显示全部</translation>
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation>查看和更改按键 …</translation>
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation>显示最近的回答用了多久。</translation>
  </message>
  <message>
   <source>Show the tour</source>
   <translation>显示导览</translation>
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation>在样本旁显示。</translation>
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation>显示上一个回答，可查看或更改。</translation>
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation>显示与这个最相似的样本。</translation>
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation>显示整个样本。</translation>
  </message>
  <message>
   <source>Sick plants</source>
   <translation>患病植物</translation>
  </message>
  <message>
   <source>Similar to one</source>
   <translation>与某个样本相似</translation>
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation>与 {0} 相似</translation>
  </message>
  <message>
   <source>Single choice</source>
   <translation>单选</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>跳过它</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>跳过导览</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <source>Skipped samples</source>
   <translation>已跳过的样本</translation>
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation>每个工作时段中每小时变慢</translation>
  </message>
  <message>
   <source>Small pixels</source>
   <translation>缩小后的像素</translation>
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation>最小边距 (modAL)</translation>
  </message>
  <message>
   <source>So many are asked about each of these samples.</source>
   <translation>这些样本每个由这么多人回答。</translation>
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation>软标签（概率）</translation>
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation>他人的项目文件夹</translation>
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation>labeler 出了问题</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation>SpamAssassin 公共语料库，PDDL 1.0 / CC0</translation>
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation>特定一致性：一位标注员判为该类别时，另一位也这样判的频率。</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>划分</translation>
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation>方块：随机抽样的结果，来自只用审核回答学习的模型：{1:,} 个标签时为 {0:.0%}。</translation>
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation>预测趋稳</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>起始</translation>
  </message>
  <message>
   <source>Start labeling</source>
   <translation>开始标注</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>第 {0} 步，共 {1} 步：{2}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop this</source>
   <translation>停止此项</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>停止正在运行的任务</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation>已停止；没有任何改动</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>策略</translation>
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation>子文件夹名即标签</translation>
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation>多久之后建议休息</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Surest first</source>
   <translation>最确定的在前</translation>
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation>对 {0} 最确定（{1}），对 {2} 最不确定（{3}）。</translation>
  </message>
  <message>
   <source>TSV table</source>
   <translation>TSV 表格</translation>
  </message>
  <message>
   <source>Table row</source>
   <translation>表格行</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>表格行</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>从列表移除</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>接管</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>备份时间</translation>
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation>为项目文件制作一份经过检查的副本。</translation>
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation>收入他人的标签。</translation>
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation>取出标签，供人和程序使用。项目保持原样。</translation>
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation>取出标签。</translation>
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation>撤回上一个操作，重启之后也可以。</translation>
  </message>
  <message>
   <source>Taking a backup</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>正在撤回导入</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Target value</source>
   <translation>目标值</translation>
  </message>
  <message>
   <source>Target: </source>
   <translation>目标值：</translation>
  </message>
  <message>
   <source>Target: {0}</source>
   <translation>目标值：{0}</translation>
  </message>
  <message>
   <source>Task and classes</source>
   <translation>任务与类别</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>团队</translation>
  </message>
  <message>
   <source>Team measures</source>
   <translation>团队衡量</translation>
  </message>
  <message>
   <source>Team measures …</source>
   <translation>团队衡量 …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation>那里也不安全</translation>
  </message>
  <message>
   <source>That was our mistake</source>
   <translation>这是我们的错误</translation>
  </message>
  <message>
   <source>The backup is restored</source>
   <translation>备份已恢复</translation>
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation>备份已完成并通过检查</translation>
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation>备份将取代项目文件，原文件保留在 quarantine 文件夹中。此后的回答、类别和设置会从日志中恢复。</translation>
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation>损坏的文件保留在 {0} 中。</translation>
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation>两者越接近，回答的教益越大。随机抽取的样本则用来衡量模型。</translation>
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation>曲线由目前测量过的版本延续而来；每个停止标准都有自己的阈值。</translation>
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation>无法生成演示</translation>
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation>磁盘没有响应；最近的操作还不安全</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>磁盘快满了</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation>无法计算数值：{0}</translation>
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation>有差异的前 {0:,} 个：</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>导入已撤回</translation>
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation>这是 95% 的 Wilson 区间：区间宽说明审核回答太少，还看不准。</translation>
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation>日志也一并移开；两者都保留在 quarantine 文件夹中</translation>
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation>密钥文件缺失；已用文件夹 {0} 中的副本代替。</translation>
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation>类别的按键在类别编辑器中，F4。</translation>
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation>这些标签是已有的回答：保留</translation>
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation>标签没有保存</translation>
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation>这些标签只用来命名类别：不看它们，重新标注</translation>
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation>重新启动 labeler 后语言才会改变。</translation>
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation>此安装中没有软件包的许可证信息。</translation>
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation>根据每个人使用类别的习惯推断的最可能标签；存疑值为 1 减去它领先第二名的幅度。</translation>
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation>机器挑选要问的内容，人用一个按键回答。</translation>
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation>地图需要样本的特征，目前还没有计算。</translation>
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation>各样本中回答相同的标注员配对所占比例的平均值。</translation>
  </message>
  <message>
   <source>The model proposes</source>
   <translation>模型建议</translation>
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation>模型建议 {names}（{probability}）。</translation>
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation>{0:,} 个中最新的：{1}，{2}。</translation>
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation>由最新版本重新给出建议，并从每个回答中学习</translation>
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation>下一个回答完全计入。</translation>
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation>下一个回答计入，但权重较低。</translation>
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation>下一个回答表示谁也无法判断。</translation>
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation>回答后最能教会模型的样本排在前面，这里说明原因。</translation>
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation>朝另一个方向，回到问题。</translation>
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation>另一个窗口已关闭此项目</translation>
  </message>
  <message>
   <source>The packets are written</source>
   <translation>工作包已写好</translation>
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation>讲解一切的页面  (F1)</translation>
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation>讲解一切的页面。</translation>
  </message>
  <message>
   <source>The part of the questions that a lead has decided: how often people are right.</source>
   <translation>由负责人裁定过的问题所占比例：衡量回答的正确率。</translation>
  </message>
  <message>
   <source>The part of the questions that are a person's own earlier samples: how steady the answers are.</source>
   <translation>本人以前样本再次提问的比例：衡量回答的稳定性。</translation>
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation>如实衡量模型的那部分问题。</translation>
  </message>
  <message>
   <source>The part of the questions where it is hidden: how far people follow the machine.</source>
   <translation>隐藏建议的问题所占比例：衡量对机器的依从程度。</translation>
  </message>
  <message>
   <source>The part of the samples that several people answer: how well they agree.</source>
   <translation>由多人回答的样本所占比例：衡量一致程度。</translation>
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation>概率平均偏差 {0:.1%}，超出偶然所能造成的范围（{1:.1%}）。</translation>
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation>无法打开项目</translation>
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation>项目已加密；工作包也请设口令</translation>
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation>查询策略或模型出了问题</translation>
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation>查询策略选择此样本的原因；两个最可能的类别相近时一并列出。</translation>
  </message>
  <message>
   <source>The report is written</source>
   <translation>报告已写好</translation>
  </message>
  <message>
   <source>The report was not written</source>
   <translation>报告没有写出</translation>
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation>相同内容绝不会分在两个部分。</translation>
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation>样本显示为点：相似的靠在一起</translation>
  </message>
  <message>
   <source>The task has no room for {0:,} of the new classes; leave some labels out.</source>
   <translation>任务容不下 {0:,} 个新类别；请舍弃一些标签。</translation>
  </message>
  <message>
   <source>The whole image</source>
   <translation>整幅图像</translation>
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation>以网格显示整个样本池。</translation>
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation>用五句话介绍窗口。</translation>
  </message>
  <message>
   <source>The work is home</source>
   <translation>工作已取回</translation>
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation>工作已取回，但有部分无法使用</translation>
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation>他们对应现有类别的名称也算数：{0}</translation>
  </message>
  <message>
   <source>Their passphrase</source>
   <translation>对方的口令</translation>
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation>对方的口令，然后按 Enter</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation>主题：跟随系统</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>主题：深色</translation>
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation>主题：高对比度</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>主题：浅色</translation>
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation>还没有备份。每次打开时和每工作半小时都会备份。</translation>
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation>还没有模型，因此不计对模型的影响。</translation>
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation>这里还没有内容</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation>还没有可比较的内容：没有样本由两位标注员标注过。</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation>还没有可比较的内容：只有一位标注员标注过。</translation>
  </message>
  <message>
   <source>These labels are no classes of this task. What becomes of each?</source>
   <translation>这些标签不是此任务的类别。各自如何处理？</translation>
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation>它们在其他样本之后再次出现。数量多可能说明缺少类别或类别不清楚。</translation>
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation>这个无法取回。</translation>
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation>这个无法显示</translation>
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation>此文件夹由 {0} 复制。同步程序可能在项目文件写入时复制它，另一台电脑也可能同时写入。</translation>
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation>此文件夹位于网络共享 ({0})。它的锁不可信，两台电脑可能同时写入项目文件。</translation>
  </message>
  <message>
   <source>This label is no class of this task. What becomes of it?</source>
   <translation>此标签不是此任务的类别。如何处理？</translation>
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation>这部分问题随机抽取：这是如实估计的代价。</translation>
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation>此项目还没有样本</translation>
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation>此项目以只读方式打开</translation>
  </message>
  <message>
   <source>This project is open for reading only; nothing can be changed here.</source>
   <translation>此项目以只读方式打开；此处无法更改。</translation>
  </message>
  <message>
   <source>This project was repaired</source>
   <translation>此项目已修复</translation>
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation>此样本无法显示</translation>
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation>疲劳、样本不同，或对类别的理解变了。曲线显示发生的时间。</translation>
  </message>
  <message>
   <source>To reach</source>
   <translation>要达到的目标值</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>待裁定</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation>合计与存疑</translation>
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation>审核回答太少：{0} / {1}。</translation>
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation>交通灯截图，CC BY-SA 4.0（MIT 自动驾驶课程）</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>交通灯</translation>
  </message>
  <message>
   <source>Try it on real data</source>
   <translation>用真实数据试试</translation>
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation>输入名称的一部分，Enter 回答。</translation>
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation>输入想做的事。</translation>
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation>聚类的典型样本 (TypiClust)</translation>
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation>先是典型样本，然后是模型不确定且能代表许多其他样本的。从第一个回答到最后一个都有效。</translation>
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation>屏幕上的典型用时；工作时段内的趋势及其区间。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation>正在解包 {0} …</translation>
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation>附近未裁定的样本：{count}。</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>使用此版本</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation>版本 {0}，来自 {1:,} 个标签：{2}</translation>
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation>版本 {0}，从 {1:,} 个标签中学习：{2}。</translation>
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation>版本、许可证，以及日志文件的位置。</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>网页 (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation>就目前所见校准良好：偏差 {0:.1%}；仅凭偶然最多也有 {1:.1%}。</translation>
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation>已整理崩溃留下的内容</translation>
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation>标注要达到的准确率</translation>
  </message>
  <message>
   <source>What becomes of this label: {0}</source>
   <translation>此标签的处理：{0}</translation>
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation>什么属于这里，什么不属于</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>想做什么？</translation>
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation>想标注什么？</translation>
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation>相似的放在一起 (t-SNE)</translation>
  </message>
  <message>
   <source>What is asked?</source>
   <translation>问的是什么？</translation>
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation>项目中有什么；可继续添加。</translation>
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation>此项目中有什么、来自哪里、标注到什么程度。</translation>
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation>对角线以外的就是混淆。回答很少时比例说明不了什么：旁边列有数量。</translation>
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation>画面内容 (EfficientNet-Lite0)</translation>
  </message>
  <message>
   <source>What it does not tell</source>
   <translation>不透露的内容</translation>
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation>labeler 的组成</translation>
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation>从回答中学习并给出建议的部分。</translation>
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation>随机抽样的结果尚未绘出：需要 20 个审核回答。</translation>
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation>现行标签 — {0}</translation>
  </message>
  <message>
   <source>What the labels found are</source>
   <translation>发现的标签是什么</translation>
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation>模型学到了什么，如何提问。</translation>
  </message>
  <message>
   <source>What the model looks at</source>
   <translation>模型依据什么</translation>
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation>最新模型给该类别的概率，用它未学习过的回答校准。</translation>
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation>各部分中须保持在一起的</translation>
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation>两人对相同样本的回答</translation>
  </message>
  <message>
   <source>What two take for each other</source>
   <translation>两人互相混淆的类别</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>关于它的回答</translation>
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation>关于此样本的回答</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>会有什么变化</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>更改立即生效。</translation>
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation>撤回的不算，停顿也不算。</translation>
  </message>
  <message>
   <source>What's this number?</source>
   <translation>这个数字是什么？</translation>
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation>这个数字是什么？  (Shift+F1)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation>与他人的一致性在何处下降且未回升；每 2000 个回答约有一次误报。</translation>
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation>标注员意见不一之处。</translation>
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation>曲线在其色带内平坦时，更多同类标签作用不大。</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>当前情况</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>目标位置</translation>
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation>保存在哪里，由谁标注</translation>
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation>按键保存在哪里</translation>
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation>副本放在哪里</translation>
  </message>
  <message>
   <source>Which apply?</source>
   <translation>哪些符合？</translation>
  </message>
  <message>
   <source>Which labels</source>
   <translation>哪些标签</translation>
  </message>
  <message>
   <source>Which one?</source>
   <translation>哪一个？</translation>
  </message>
  <message>
   <source>Who labels?</source>
   <translation>由谁标注？</translation>
  </message>
  <message>
   <source>Who said what</source>
   <translation>谁说了什么</translation>
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation>谁在何时看到什么建议、说了什么。</translation>
  </message>
  <message>
   <source>Who with whom</source>
   <translation>谁与谁</translation>
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation>整幅、逐像素，或与上一张同样远近。</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>谁的标签</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation>为何是这个：{0}</translation>
  </message>
  <message>
   <source>Why this sample</source>
   <translation>为何是这个样本</translation>
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation>为什么？备注会作为示例写入标注指南（可选）</translation>
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation>宽表（每位标注员一列）</translation>
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation>附 95% 区间。</translation>
  </message>
  <message>
   <source>With a label</source>
   <translation>有标签</translation>
  </message>
  <message>
   <source>With commas; every two come to share about as many samples. Empty: all who labeled so far.</source>
   <translation>用半角逗号 (,) 分隔；任意两人共同标注的样本数大致相同。留空：迄今标注过的所有人。</translation>
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation>附图像文件，供没有副本的人使用</translation>
  </message>
  <message>
   <source>Without a label</source>
   <translation>没有标签</translation>
  </message>
  <message>
   <source>Without a proposal</source>
   <translation>不带建议</translation>
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation>不含目前已给出的标签</translation>
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation>词和词的部分 (TF-IDF)</translation>
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation>使用本地副本 …</translation>
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation>请使用本地副本，以后再取回标签。</translation>
  </message>
  <message>
   <source>Work packet</source>
   <translation>工作包</translation>
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation>工作包 (*.labelpack)</translation>
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation>工作包 (*{0})</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>价值</translation>
  </message>
  <message>
   <source>Write the packets</source>
   <translation>写出工作包</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>写出报告</translation>
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation>为此样本写评论；Enter 保存。</translation>
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation>重新写入未能保存的内容。</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>正在写入 {0}</translation>
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation>从下次打开项目起，写在自己的每个回答旁边。</translation>
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation>YOLO 分类文件夹</translation>
  </message>
  <message>
   <source>You are</source>
   <translation>当前标注员</translation>
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation>又回到了这个样本；新回答取代旧回答。Esc 继续。</translation>
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation>可以查看每个样本并导出；不接受回答。</translation>
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation>现在使用的是本地副本</translation>
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation>目前的目标已达到</translation>
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation>按键保存在 {0}</translation>
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation>自己的标签放入文件夹，他人的标签从中取出。项目本身留在这台电脑上，文件之间不会受到干扰；文件夹中的内容不会再被更改。</translation>
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation>最近的回答没有保存</translation>
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation>最近的回答没有保存</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>自己的名字</translation>
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation>自己的名字写在每个回答旁边，以便日后比较多个人。</translation>
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation>从午夜起自己的回答，包括此项目其他窗口中的回答。</translation>
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation>自备图像网络 (.onnx)</translation>
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation>自备向量（.npy 或 Parquet）</translation>
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation>设置已修正</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation>一个 .npy 文件，旁边有 NAME.ids.txt；或一个含 id 列的 Parquet 文件</translation>
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation>正在进行备份；请等它结束</translation>
  </message>
  <message>
   <source>a class needs a name</source>
   <translation>类别需要名称</translation>
  </message>
  <message>
   <source>a content hash is none</source>
   <translation>某个内容哈希无效</translation>
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation>每个样本的代价不超过 {0}</translation>
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation>崩溃会留下这样的行；它从未保存过</translation>
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation>项目的一个文件不在原处；请把其文件夹放回，再打开</translation>
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation>有同名文件挡路；请重新打开项目后再试</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>一个文件夹</translation>
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation>那里是一个文件夹</translation>
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation>项目文件的位置上是一个文件夹；请将其移走，再打开项目</translation>
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation>预测需要一条从 {0} 到至少 {1} 个标签的曲线</translation>
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation>预测需要 {0} 个测量过的版本；目前有 {1} 个</translation>
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation>辅助进程报告有 {0} 字节，这不可能</translation>
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation>辅助进程在消息中途结束</translation>
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation>辅助进程发来的不是消息</translation>
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation>按键是一个字符，不是“{0}”</translation>
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation>有一行没有写完：{0}</translation>
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation>换个地方看看：正在专找“{0}”，它可能在模型一无所知之处</translation>
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation>最低概率针对共识；单个标注员请改用确定程度</translation>
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation>模型需要至少两个类别的回答；目前 {0}，请继续标注</translation>
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation>模型至少需要一个回答；请继续标注</translation>
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation>这类模型无法写成 ONNX；请写成 skops</translation>
  </message>
  <message>
   <source>a model version</source>
   <translation>一个模型版本</translation>
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation>多选回答的形式为 {"classes": ["…"]}，不是 {0}</translation>
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation>有更新的回答在等待</translation>
  </message>
  <message>
   <source>a passphrase cannot be empty; choose a long one that you will not forget</source>
   <translation>口令不能为空；请选一个不会忘记的长口令</translation>
  </message>
  <message>
   <source>a passphrase has {0} characters at most; choose a shorter one</source>
   <translation>口令最多 {0} 个字符；请选一个更短的</translation>
  </message>
  <message>
   <source>a passphrase needs {0} MB of memory; close other programs, then try again</source>
   <translation>口令需要 {0} MB 内存；请关闭其他程序后重试</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation>概率应在 0 到 1 之间，不是 {0}</translation>
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation>读取他人文件的进程不得这样做：{0}</translation>
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation>此行有一个引号没有闭合：因此丢失 {0} 行</translation>
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation>被否定的类别本身不是回答：它只说明样本不是什么</translation>
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation>{0} 的恢复被中断且无法完成：{1} 无法移动 ({2})；请检查文件夹权限和磁盘，再打开项目</translation>
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation>第二种共识方法给领先者的概率为 {0}</translation>
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation>单选回答的形式为 {"class": "…"}，不是 {0}</translation>
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation>样本 {0} 的一个来源</translation>
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation>划分可以是 stratified、group:COLUMN 或 time:COLUMN，不是“{0}”</translation>
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation>划分的形式为 train=0.8,test=0.2，不是“{0}”</translation>
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation>每个样本代价的目标值须大于 0</translation>
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation>{0} 的目标值应在 0 到 1 之间，如 0.95 或 95%，不是 {1}</translation>
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation>任务至少需要一个类别</translation>
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation>团队至少要有两人，不能只有 {0}</translation>
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation>有文本不是 UTF-8</translation>
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation>第 {0} 行的文本有 {1} 个字符；Excel 容纳 {2} 个：请用 CSV 或 JSONL</translation>
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation>工作节点无法读取 {0}，而本机可以；请让各节点以相同路径访问相同文件（共享文件夹）</translation>
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation>约 {0:,} 个样本</translation>
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation>约 {0:,} {1}</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>约 {0}</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>约 {0} 小时</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>约 {0} 分钟</translation>
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation>再有约 {0} 个标签，{1} 可提高 1 个百分点</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation>准确率尚不清楚</translation>
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation>准确率尚不清楚：{0} / {1} 个审核回答</translation>
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation>准确率 {0}（{1}–{2}，{3} 个审核回答）</translation>
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation>accuracy=0.95、macro_f1=0.9 或 cost=0.2；可留空</translation>
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation>请先添加样本：labeler import PROJECT SOURCE</translation>
  </message>
  <message>
   <source>after an import</source>
   <translation>导入之后</translation>
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation>again 与 gold 合计超过全部问题的一半；这样就不会问新内容</translation>
  </message>
  <message>
   <source>against</source>
   <translation>对照</translation>
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation>所有回答都属于一个类别</translation>
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation>所有回答是一次性给出的</translation>
  </message>
  <message>
   <source>all samples are</source>
   <translation>所有样本都</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>全体合计</translation>
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation>可判断的 {0} 个标准都表明，更多标签收益不大</translation>
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation>一个 .onnx 文件：一个浮点输入 [N, 3, height, width]，按 ImageNet 归一化的 RGB</translation>
  </message>
  <message>
   <source>an act</source>
   <translation>一次操作</translation>
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation>标注员需要名字</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>一个回答</translation>
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation>{0} 中的一个回答与当时的说法不符</translation>
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation>空的标签单元格不算回答：doccano 对无人看过的内容会这样写</translation>
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation>空的标签列表不是回答：doccano 对没人看过的内容也这样写</translation>
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation>记录中的一个事件 ({0})</translation>
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation>示例需要类别：先回答此样本，回看它，再固定</translation>
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation>导出可以包括 {0}，不能是“{1}”</translation>
  </message>
  <message>
   <source>an export of labeler</source>
   <translation>labeler 的导出</translation>
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation>这种格式的图像无法清除画面以外的信息；请省去它</translation>
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation>以及另外 {0:,} 个</translation>
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation>标注按其标注员导入；预测作为元数据保留</translation>
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation>文件中未列出的图像的标注</translation>
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation>标注员的一致率为 {0}，kappa 却是 {1}：全部评定中有 {2} 属于同一类别，kappa 把这算作偶然{3}；请看各类别的一致性 (Feinstein &amp; Cicchetti, 1990)</translation>
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation>标注员以化名列出；对照表是项目中的 {0}，请留在那里</translation>
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation>{0} 正在进行另一个备份；请稍后再试</translation>
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation>另一个事件有相同的 id {0}；保留了数据库中的那个</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>另一个程序</translation>
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation>另一个程序占用着项目文件；请关闭该程序后再试</translation>
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation>另一个程序正在修复项目文件；请稍等后再试</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation>任意，或例如 0.9</translation>
  </message>
  <message>
   <source>are copied beside</source>
   <translation>复制到旁边</translation>
  </message>
  <message>
   <source>are not part of this format</source>
   <translation>不属于此格式</translation>
  </message>
  <message>
   <source>are put into the file</source>
   <translation>放入文件中</translation>
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation>询问原因：{0}</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>手动备份</translation>
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation>这样确定的建议至少有 {0} 是对的，置信度 {1}，依据 {2} 个审核回答</translation>
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation>{0} 个标签时，{1}将为 {2}–{3}（80% 区间）</translation>
  </message>
  <message>
   <source>before a merge</source>
   <translation>合并之前</translation>
  </message>
  <message>
   <source>before an update of the format</source>
   <translation>格式更新之前</translation>
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation>{0} 旁边有 {1}，labeler 从不生成它，它会删除另一个文件；请将其移走，并对项目的来源保持警惕</translation>
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation>与“{0}”并存，仅大小写不同</translation>
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation>两个部分都至少需要 20 个样本</translation>
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation>框和掩码变为整幅图像的类别</translation>
  </message>
  <message>
   <source>cannot be shown</source>
   <translation>无法显示</translation>
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation>无法读取 {0}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation>确定程度为 sure、unsure 或 cannot_tell，不是“{0}”</translation>
  </message>
  <message>
   <source>choose a folder to keep the project in</source>
   <translation>请选择存放项目的文件夹</translation>
  </message>
  <message>
   <source>choose a sample first; then the ones most like it are found</source>
   <translation>请先选择一个样本；随后会找到与它最相似的样本</translation>
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation>从许多样本中人工选出</translation>
  </message>
  <message>
   <source>class {0}</source>
   <translation>类别 {0}</translation>
  </message>
  <message>
   <source>column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>column {0}</source>
   <translation>列 {0}</translation>
  </message>
  <message>
   <source>comes with the next question</source>
   <translation>随下一个问题出现</translation>
  </message>
  <message>
   <source>cost per sample</source>
   <translation>每个样本的代价</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation>仅对两名标注员有定义；人数不限时使用 conger_kappa 和 fleiss_kappa</translation>
  </message>
  <message>
   <source>doccano CSV</source>
   <translation>doccano CSV</translation>
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation>doccano JSONL</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation>无人提交的草稿；有多个问题时读取一个 (--label NAME)，其余保留</translation>
  </message>
  <message>
   <source>drawn at random</source>
   <translation>随机抽取</translation>
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation>随机抽取，用来如实衡量模型的好坏</translation>
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation>每个标签按其在共识中的概率</translation>
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</translation>
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation>每位标注员接受的选项；对类别的二元“reject”、哈希、词元、片段和版本作为元数据，导出时写回；“ignore”作为跳过</translation>
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation>每位标注员的选择、以“ignore”表示的跳过、元数据；来自 Prodigy 的哈希、词元和片段</translation>
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation>每位标注员的选择或分类体系及用时、跳过、数据、元数据；区域、关系、预测和未知字段作为元数据，导出时写回</translation>
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation>label:NAME 各列中每位标注员的标签；其余列作为样本的数据或元数据</translation>
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation>每位标注员的标签各占一列；内容、确定程度和时间以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation>每位标注员的标签及确定程度和秒数；其余列作为条目的数据或元数据</translation>
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation>每位标注员的标签及时间、跳过、文本、记录、元数据；来自 Label Studio 的任务还包括其 id、区域、预测和未知字段</translation>
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation>每位标注员的标签；内容及其元数据以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation>每个部分中各类别分布相同</translation>
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation>首个含表格的工作表的所有列，数字仍为数字，公式取显示值</translation>
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation>所有列及其类型，类别标签用名称，图像嵌入或用路径</translation>
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation>所有列：文本、标签和 id 按选择或推测，其余作为数据或元数据；id 照原样</translation>
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation>每幅图像按内容，及其路径、大小、格式；类别子文件夹或 labels.csv 作为标签</translation>
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation>每幅图像，没有类别的也包括；每位标注员的类别、跳过、元数据；id 从 1 开始</translation>
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation>所有条目都一样，因此对离散程度一无所知</translation>
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation>所有键：文本、标签和 id 按选择或推测，其余作为数据或元数据；嵌套值保持原样</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation>每个标签及标注员、确定程度和时间；文本、记录和元数据列，数字仍为数字</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation>每个标签及标注员、确定程度和时间；文本、记录和元数据列；单元格无法准确表达的（类型、嵌套）另以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation>每个标签及类别名称、标注员、确定程度和时间；文本、带类型的列、图像的字节</translation>
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation>所有可配对的评定都是同一类别（0/0）</translation>
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation>所有样本都已标注</translation>
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation>每个文本及其文件；需要时以类别子文件夹作为标签</translation>
  </message>
  <message>
   <source>everything but images</source>
   <translation>除图像外的一切</translation>
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation>一切，含类型；记录列在 data 下，其他列在 meta 下</translation>
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation>极端随机树在每次回答后重新生长；没有在线步骤</translation>
  </message>
  <message>
   <source>fall</source>
   <translation>下降</translation>
  </message>
  <message>
   <source>far too many pixels</source>
   <translation>像素太多</translation>
  </message>
  <message>
   <source>fastText</source>
   <translation>fastText</translation>
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation>无法检查特征和模型：{0}</translation>
  </message>
  <message>
   <source>features are still being computed</source>
   <translation>特征仍在计算中</translation>
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation>无法将特征写入 {0} ({1})；请释放空间或检查其权限</translation>
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation>特征的形状为 {0}，标签为 {1}；每行应有一个标签</translation>
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation>没有说明卡的特征：{0}</translation>
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation>特征 {0} 已损坏或缺失</translation>
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation>特征 {0} 不属于这些样本</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation>特征 {0}：已完成 {1} / {2} 行</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation>特征 {0}：{1} / {2} 个样本</translation>
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation>特征、类别编号（或每个类别 0/1）、类别名称、uid、标注员、划分、共识概率</translation>
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation>字段、每位标注员的回应、以 discarded 表示的跳过、元数据；随附的建议和向量</translation>
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation>字段、元数据、每位用户提交的回应、作为跳过的 discarded；建议和向量作为元数据</translation>
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation>非图像文件；隐藏文件；动画首帧之后的帧</translation>
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation>其他扩展名的文件；隐藏文件；字节顺序标记</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>已标记</translation>
  </message>
  <message>
   <source>flagged it</source>
   <translation>标记了它</translation>
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation>包含文件的文件夹之上的各级文件夹</translation>
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation>对 ASReview 而言，既非是也非否的类别：它们在 label 列中</translation>
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation>对其他程序而言，文本内的换行</translation>
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation>对其他读取程序而言，类型：数字和看似数字的文本写法相同</translation>
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation>要使 alpha 精确到 ±{0}，约需 {1} 个评定过两次或以上的条目；目前有 {2} 个</translation>
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation>其余工作表、公式、格式、图片；日期变为文本</translation>
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation>请继续标注：准确率尚不清楚，需要 {0} 个审核回答</translation>
  </message>
  <message>
   <source>group {0}</source>
   <translation>组 {0}</translation>
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation>随每个审核回答增加</translation>
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation>标注指南版本 {0}</translation>
  </message>
  <message>
   <source>has in another form</source>
   <translation>含有另一种形式的</translation>
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation>此样本隐藏建议，以衡量人们跟随建议的程度</translation>
  </message>
  <message>
   <source>how often it is right</source>
   <translation>正确的频率</translation>
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation>声称的确定程度</translation>
  </message>
  <message>
   <source>however sure</source>
   <translation>不论多确定</translation>
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
   <translation>图像</translation>
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>图像和文本为文件，每个类别一个文件夹，每个部分一个文件夹；元数据在旁边的 labeler.jsonl 中</translation>
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation>图像和文本，以所在文件夹为类别，部分（train、test）作为元数据</translation>
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation>图像及其中的类别，文件注明时按各标注员，元数据；框和掩码作为元数据</translation>
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>图像为文件，每个类别一个文件夹，每个部分一个文件夹；元数据在旁边的 labeler.jsonl 中</translation>
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation>图像为文件，标签用名称，文本元数据为列，其余以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation>没有元数据文件提到的图像：会列出</translation>
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation>元数据提到的图像、其标签、所有列；部分（train、test）作为元数据</translation>
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation>图像，以所在文件夹为类别，部分（train、val）作为元数据</translation>
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation>第 {0} 号导入已于 {1} 撤回</translation>
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation>请重新导入相同来源，或放着不管：一周后会消失</translation>
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation>在特征算好之前，按随机顺序</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation>它的回应毫无意义</translation>
  </message>
  <message>
   <source>it can be deleted</source>
   <translation>可以删除</translation>
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation>无法重做 ({0})</translation>
  </message>
  <message>
   <source>it computed for too long</source>
   <translation>它计算得太久</translation>
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation>无法启动 ({0})；请关闭其他程序</translation>
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation>它崩溃了 ({0})</translation>
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation>它 {0} 秒没有进展，已被结束</translation>
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation>它一声不响地结束了（代码 {0}）</translation>
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation>它取决于单个条目：没有它，数值就无法定义</translation>
  </message>
  <message>
   <source>it has no end record</source>
   <translation>没有结束记录</translation>
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation>没有 file_name；请省去</translation>
  </message>
  <message>
   <source>it has no header of ours</source>
   <translation>它没有 labeler 的文件头</translation>
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation>还没有；请训练一个：labeler train</translation>
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation>它有 v1 到 {0}</translation>
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation>它有 {0} 个标签 ({1})，但此任务只接受一个</translation>
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation>内容为 XML 或 HTML</translation>
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation>既没有文本，也没有文件和列；请省去</translation>
  </message>
  <message>
   <source>it holds text</source>
   <translation>内容为文本</translation>
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation>它是指向文件夹之外文件的链接；请把文件本身复制到文件夹中</translation>
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation>它是指向不存在文件的链接；请把文件本身复制到文件夹中</translation>
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation>它是管道、设备之类，不是文件；请省去</translation>
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation>这是可选扩展：请安装 labeler[minilm]</translation>
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation>下次打开项目时会新建</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>它被截断了</translation>
  </message>
  <message>
   <source>it is cut off or damaged</source>
   <translation>它被截断或已损坏</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>它是空的</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>嵌套太深</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>不是 JSON</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>不是 JSON 对象</translation>
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation>不是日志行</translation>
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation>不是工作包中的样本</translation>
  </message>
  <message>
   <source>it is not an event</source>
   <translation>不是事件</translation>
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation>未加载：他人的模型可能有害</translation>
  </message>
  <message>
   <source>it is not sealed</source>
   <translation>它没有加封</translation>
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation>下次打开项目时会移开</translation>
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation>对此磁盘或项目文件来说太大；请缩短，或将项目移到另一块磁盘</translation>
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation>会用标签重新训练</translation>
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation>下次打开时会更新</translation>
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation>它是 {0}，不是对象</translation>
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation>所需内存超过读取允许的上限 ({0} GB)</translation>
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation>需要至少两个类别的 {0} 个标签</translation>
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation>需要 {0}；请写 NAME=PATH</translation>
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation>需要 {0}；请写 onnx_file=PATH</translation>
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation>内存不足，或被外部结束</translation>
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation>它的话说不通</translation>
  </message>
  <message>
   <source>it was changed since it was made</source>
   <translation>它在生成后被改动过</translation>
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation>被中断；请再试一次</translation>
  </message>
  <message>
   <source>it was never finished</source>
   <translation>没有写完</translation>
  </message>
  <message>
   <source>it was sealed with another key, or was changed since</source>
   <translation>它由另一把密钥加封，或之后被改动过</translation>
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation>校验和不对</translation>
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation>内容不是 PNG、JPEG、WebP、TIFF、BMP 或 GIF，或文件头已损坏</translation>
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation>数据中没有“{0}”；请省去该任务，或用 --text 指定另一个键</translation>
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation>其解码器 {0} 秒没有进展，已被结束；请跳过</translation>
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation>其特征 {0} 无法用现有样本重新生成</translation>
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation>字段中没有“{0}”；请省去该记录，或用 --text 指定另一个</translation>
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation>其文件位于 {0}，不会打开；请下载到文件夹中，并用 --media 指定该文件夹</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation>其文件 {0} 无法读取 ({1})</translation>
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation>其文件 {0} 不在文件夹 {1} 中；请放到那里，或用 --media 指定其文件夹</translation>
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation>其文件 {0} 在文件夹 {1} 之外；请用 --media 指定包含它的文件夹</translation>
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation>其哈希与内容不符</translation>
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation>其标识与内容不符；请让对方重新发送工作包</translation>
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation>其图像既不是文件也没有嵌入；请省去</translation>
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation>供 Label Studio 使用的标注配置：{0}</translation>
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation>其标签不是名称列表</translation>
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation>其链接构成循环</translation>
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation>其长结束记录不在所述位置</translation>
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation>其参数原为 {0}，现为 {1}</translation>
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation>其中的表不是 labeler 的</translation>
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation>其文本为空；请省去或填写</translation>
  </message>
  <message>
   <source>kept in use</source>
   <translation>固定使用</translation>
  </message>
  <message>
   <source>key {0}</source>
   <translation>按键 {0}</translation>
  </message>
  <message>
   <source>label: {0}</source>
   <translation>标签：{0}</translation>
  </message>
  <message>
   <source>labeled automatically</source>
   <translation>自动标注</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation>labeler doctor PROJECT --repair 可恢复一切可读的内容</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation>labeler doctor PROJECT 可说明更多</translation>
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation>labeler 释放了为此刻预留的 16 MB，最近的回答才得以保存。请立即释放一些空间。</translation>
  </message>
  <message>
   <source>labeler keys</source>
   <translation>labeler keys</translation>
  </message>
  <message>
   <source>labeler project key</source>
   <translation>labeler 项目密钥</translation>
  </message>
  <message>
   <source>labeler {0}</source>
   <translation>labeler {0}</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation>标签可以是 consensus、consensus:METHOD ({0})、each 或 annotator:NAME，不能是“{1}”</translation>
  </message>
  <message>
   <source>labels from {0}</source>
   <translation>来自 {0} 的标签</translation>
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation>标签必须是类别位置 0、1、2 …</translation>
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation>任务已满，省去了 {0} 个类别的标签：{1}</translation>
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation>到 {1} 个标签为止，{0} 的提高不足 1 个百分点</translation>
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation>相似度需要样本的特征，目前还没有计算；请稍后再试</translation>
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation>文本中的换行和连续空格、类别名称中的空格（变为 _）、元数据、回答者、id</translation>
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation>linear_sgd 无法从 {0} 继续</translation>
  </message>
  <message>
   <source>lines without a text</source>
   <translation>没有文本的行</translation>
  </message>
  <message>
   <source>log position</source>
   <translation>记录位置</translation>
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation>逻辑回归在每次回答后重新拟合；没有在线步骤</translation>
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation>机器标签适用于单选；多选没有可认证的阈值</translation>
  </message>
  <message>
   <source>macro-F1</source>
   <translation>宏 F1</translation>
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation>内存用尽；请关闭其他程序后再试</translation>
  </message>
  <message>
   <source>multiple choice</source>
   <translation>多选</translation>
  </message>
  <message>
   <source>name at least one class; more can be added while labeling</source>
   <translation>请至少命名一个类别；标注时还可以再添加</translation>
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation>最近邻在每次回答后重新收集；没有在线步骤</translation>
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation>需要 2 次模型版本比较；目前有 {0} 次</translation>
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation>需要模型和未回答的样本</translation>
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation>需要 {0} 次模型版本比较；目前有 {1} 次</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>next in the ranking</source>
   <translation>排序中的下一个</translation>
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation>没有回答记录用时</translation>
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation>没有备份 {0}：{1} ({2})；请检查剩余空间和 backups 文件夹的权限</translation>
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation>没有备份：{0} 无法写入；请检查其权限和磁盘</translation>
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation>没有适合 {0} 样本的特征块{1}；参见“labeler featurizers”</translation>
  </message>
  <message>
   <source>no goal</source>
   <translation>没有目标</translation>
  </message>
  <message>
   <source>no image files at all</source>
   <translation>一个图像文件也没有</translation>
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation>没有任何条目有两个评定</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>没有按键</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>没有标签</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>非列表内容</translation>
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation>还没有模型版本；请训练一个：labeler train</translation>
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation>没有生成模型：{0}</translation>
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation>最近两次比较中，没有预测类别发生变化</translation>
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation>没有对该标注员隐藏过建议，因此无从比较</translation>
  </message>
  <message>
   <source>no question on screen</source>
   <translation>屏幕上没有问题</translation>
  </message>
  <message>
   <source>no sample</source>
   <translation>没有样本</translation>
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation>没有样本的元数据中有“{0}”</translation>
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation>没有样本具有划分所依据的列“{0}”；请检查写法</translation>
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation>没有样本具有元数据列“{0}”</translation>
  </message>
  <message>
   <source>no sample is</source>
   <translation>没有样本</translation>
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation>项目中没有样本</translation>
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation>项目中没有样本是“{0}”；请给出其 uid、路径、行 id 或文件名</translation>
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation>此导出中没有样本具有要省去的列 {0}；请检查写法</translation>
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation>该标注员没有重复回答过任何样本</translation>
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation>没有足够长的时段可供判断</translation>
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation>不划分，或例如 train=0.8,test=0.2</translation>
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation>还无法判断任何停止标准；请继续标注</translation>
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation>没有训练好的模型，因此其系数为 1</translation>
  </message>
  <message>
   <source>no version {0}</source>
   <translation>没有版本 {0}</translation>
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation>{0} 中没有人叫 {1}；有 {2}</translation>
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation>{0} 中还没有人标注过</translation>
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation>没有人把有两个评定的条目归入此类别</translation>
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation>没有其他人的回答可供对照</translation>
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation>已没有人在等这个</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none of the classes</source>
   <translation>不属于任何类别</translation>
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation>其下 {0} 个文件中没有以 {1} 结尾的</translation>
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation>{1} 下的 {0} 个文件中没有图像；可读取 PNG、JPEG、WebP、TIFF、BMP 和 GIF 文件</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation>已找不到：{0}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation>没有保存到 {0}</translation>
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation>没有保存：{0} 个回答中写入了 {1} 个；请再次保存</translation>
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation>没有保存：项目打开期间 {0}；请关闭项目再重新打开。最近的操作保存在日志中，届时会恢复</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation>没有可问的了</translation>
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation>没有要标注的了</translation>
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation>没有导入任何内容到 {0}</translation>
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation>没有读取任何内容，因为缺少负责读取的进程：{0}</translation>
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation>无；Argilla 本身只在其设置提到时才显示元数据</translation>
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation>无；混合类型的列以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation>无；超过 1,048,575 行、16,384 列或每格 32,767 个字符时拒绝，Excel 容纳不下</translation>
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation>无；一个回答的多个类别以 JSON 列表共用一个单元格</translation>
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation>其 {1} 的第 {0} 个无效</translation>
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation>本程序导出文件中的划分和回答时间</translation>
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation>有多个标签属性时读取一个 (--label NAME)，其余作为元数据保留</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation>最早的在前，按列</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开启</translation>
  </message>
  <message>
   <source>on opening</source>
   <translation>打开时</translation>
  </message>
  <message>
   <source>one class has</source>
   <translation>一个类别</translation>
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation>一个条目无法说明离散程度</translation>
  </message>
  <message>
   <source>one object</source>
   <translation>一个对象</translation>
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation>只列出 {1} 个拒绝项中的前 {0} 个</translation>
  </message>
  <message>
   <source>open the sample with Enter: several classes are settled with labeler review --settle</source>
   <translation>按 Enter 打开样本：多个类别用 labeler review --settle 裁定</translation>
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation>过拟合：在学习过的回答上正确率 {0}，在其他回答上 {1}（差距 {2}–{3}）；更多标签最有帮助，或换用更简单的模型</translation>
  </message>
  <message>
   <source>own {0}</source>
   <translation>自成一组 {0}</translation>
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation>窗口图片需要 PySide6，这里没有安装</translation>
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation>预测不同{0}</translation>
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation>预测绝不会成为回答；有多个选择控件时读取一个 (--label NAME)，其余保留</translation>
  </message>
  <message>
   <source>press its new key</source>
   <translation>请按新键</translation>
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation>请按新键，或按 Escape 不更改</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation>很可能是“{0}”({1})，用来弄清它的周边</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation>很可能是正在专找的“{0}”({1})</translation>
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation>{1} 上的进程 {0}，始于 {2}</translation>
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation>project.db 是较旧的格式 {0}</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation>建议 {0} {1}</translation>
  </message>
  <message>
   <source>random sampling</source>
   <translation>随机抽样</translation>
  </message>
  <message>
   <source>rather sure</source>
   <translation>比较确定</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation>读取：{0}。写入：{1}</translation>
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation>读取它使读取进程结束：{0}；请省去它，或重新保存</translation>
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation>读取样本意外结束：{0}；标注按样本顺序继续，重新打开项目可再试</translation>
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation>读取 {0} 需要 pyarrow；请安装 labeler[parquet]，或保存为 .npy 文件</translation>
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation>保存于开始记录指纹之前：只能比较标签和参数</translation>
  </message>
  <message>
   <source>records of a table</source>
   <translation>表格的记录</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation>表格的记录；对 doccano 而言，当类别名含有以下字符时标签之间的界限：“</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation>表格的记录；对 doccano 而言，当类别名含有“{0}”时标签之间的界限</translation>
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation>表格的记录；原来没有的哈希：Prodigy 会自行生成</translation>
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation>表格的记录；跳过只存于本程序自己的字段</translation>
  </message>
  <message>
   <source>removed the comment</source>
   <translation>删除了评论</translation>
  </message>
  <message>
   <source>said otherwise since</source>
   <translation>后来改了说法</translation>
  </message>
  <message>
   <source>sample number {0}</source>
   <translation>样本 {0}</translation>
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation>sample_id, source, row_id, meta, import_id, file_name</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation>个样本在此导出中没有标签：标注员的意见各占一半</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <source>saving …</source>
   <translation>正在保存 …</translation>
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation>看到模型 {1} 的建议 {0}</translation>
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation>既不是“是”({0})，也不是“否”({1})</translation>
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation>秒数不能是 {0}</translation>
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation>seconds 是数字，不是“{0}”</translation>
  </message>
  <message>
   <source>select a sample of the list first</source>
   <translation>请先在列表中选择一个样本</translation>
  </message>
  <message>
   <source>select samples first: arrows and Shift, or draw a line around them</source>
   <translation>请先选择样本：方向键加 Shift，或在它们周围画一条线</translation>
  </message>
  <message>
   <source>settled it as</source>
   <translation>裁定为</translation>
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation>裁定它对模型的影响，是单个标签最大影响的 {0}</translation>
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation>多位标注员至少为 2，不是 {0}</translation>
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation>项目中有多个样本</translation>
  </message>
  <message>
   <source>single choice</source>
   <translation>单选</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <source>skipped it</source>
   <translation>跳过了它</translation>
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation>运动鞋
短靴:b
凉鞋</translation>
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation>软标签就是共识概率：请用 --labels consensus:METHOD 导出</translation>
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation>有些类别名称去掉空格后相同：它们的样本无法区分</translation>
  </message>
  <message>
   <source>something else is looked for</source>
   <translation>正在寻找别的</translation>
  </message>
  <message>
   <source>stands</source>
   <translation>现行</translation>
  </message>
  <message>
   <source>starting …</source>
   <translation>正在启动 …</translation>
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation>留在原处，并列出名称</translation>
  </message>
  <message>
   <source>still saving …</source>
   <translation>仍在保存 …</translation>
  </message>
  <message>
   <source>stopped on request</source>
   <translation>按要求停止</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>sure ones only</source>
   <translation>只要确定的</translation>
  </message>
  <message>
   <source>table rows</source>
   <translation>表格行</translation>
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation>请备份一次：labeler backup PROJECT</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation>带标签的文本和图像文件，元数据各占一列，每名标注员的回答各占一行</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation>文本和图像文件及其标签、元数据，每位标注员的回答各占一行</translation>
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation>文本和图像文件、类别名称和编号、置信度、时间、元数据；每位标注员一行</translation>
  </message>
  <message>
   <source>texts and their classes</source>
   <translation>文本及其类别</translation>
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation>文本或图像文件，以及人给出的类别；其他属性和机器标注的内容作为元数据</translation>
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation>文本或图像文件、每个标签、元数据；片段、框和关系作为元数据，导出时写回</translation>
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation>文本或图像文件、全部标签、其余列作为元数据；导出时一并写回的标识</translation>
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation>文本、图像、元数据；供模型使用，不能读回</translation>
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation>文本、元数据、谁说了什么；用于带疑训练，不能读回</translation>
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation>MiniLM 网络缺失或损坏；请重新安装 labeler[minilm]</translation>
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation>准确率只精确到 ±{0}；更多审核回答可缩小范围</translation>
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation>标注员名字 {0} 含控制字符；请删除</translation>
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation>标注员名字“{0}…”有 {1} 个字符；上限为 {2}</translation>
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation>审核比例是全部问题的一部分，从 0 到 1，不是 {0}</translation>
  </message>
  <message>
   <source>the backup {0}</source>
   <translation>备份 {0}</translation>
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation>备份 {0} 和日志</translation>
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation>特征块“{0}”无法使用：{1}</translation>
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation>特征块“{0}”需要文件：请写 {1}=PATH</translation>
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation>特征块“{0}”不接受文件</translation>
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation>{1} 的类别 {0} 未列出</translation>
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation>类别名称 {0} 含控制字符；请删除</translation>
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation>类别名称“{0}…”有 {1} 个字符；上限为 {2}，其余请写入说明</translation>
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation>类别“{0}”重复（{1}）；每个类别需要自己的名称</translation>
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation>类别很不均衡：使用类别权重可让少见类别同等计算</translation>
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation>类别“{0}”和“{1}”都要用按键“{2}”</translation>
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation>列“{0}”已损坏 ({1})；请留空</translation>
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation>此行的列“{0}”已损坏 ({1})；请清空该单元格</translation>
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation>{1} 的列“{0}”看起来是标签；要录入它们：--label {2}</translation>
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation>每个类别的共识概率、所支持的标签、uid 和位置</translation>
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation>比较了 {1} 个来源文件中 {0} 个的内容</translation>
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation>项目中的副本已损坏：封印已破；请重新导入</translation>
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation>副本已丢弃：{1} 个事件中只有 {0} 个；{2}</translation>
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation>副本已丢弃：其来源已损坏 ({0})；{1}</translation>
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation>每个样本的代价会测量，但不预测</translation>
  </message>
  <message>
   <source>the decoder ended</source>
   <translation>解码器已结束</translation>
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation>演示在窗口中运行，需要 PySide6；这里没有安装</translation>
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation>磁盘已满；请释放一些空间后再试</translation>
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation>磁盘现在是只读；请恢复可写，或在别处用副本继续</translation>
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation>磁盘报告错误；请在别处保留项目副本，然后检查磁盘</translation>
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation>磁盘或网络共享没有响应；请重新连接后再试</translation>
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation>这里缺少它之前的事件</translation>
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation>特征含有 NaN 或无穷值；请先填补</translation>
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation>刚写入 {0} 的特征读回时不一致；请检查磁盘</translation>
  </message>
  <message>
   <source>the features of the demo could not be computed; see the message in its window</source>
   <translation>无法计算演示的特征；请看其窗口中的消息</translation>
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation>项目的特征属于另一个版本；请重新计算：labeler featurize</translation>
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation>此样本的特征还没有计算；请稍后再试</translation>
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation>计算特征的子进程已结束</translation>
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation>无法读取文件 ({0})</translation>
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation>无法读取文件 ({0})；请检查其权限</translation>
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation>从这里起无法读取文件 ({0})；前面的内容已读取</translation>
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation>文件有 {0} MB；上限为 {1} MB，请保存得小一些</translation>
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation>文件含有 NUL 字节，因此不是文本；请省去</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation>文件含有不属于 {0} 的字节；请用单一编码保存</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation>文件为空；请省去或填写</translation>
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation>文件为空；请重新保存或复制</translation>
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation>文件不见了；请放回原处或重新导入</translation>
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation>文件大于 {0} MB；请拆分</translation>
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation>文件系统已损坏；请在别处保留副本，然后检查磁盘</translation>
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation>文件名不是有效的 UTF-8；请重命名</translation>
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation>文件不在文件夹中，因此没有类别</translation>
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation>拟合出的数值不同</translation>
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation>文件夹 {0} 不存在；请先创建，或另选一个</translation>
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation>文件夹 {0} 中没有文本：{1}；请另选一个</translation>
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation>文件夹 {0} 是空的；请选择含有图像的文件夹</translation>
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation>样本的哈希</translation>
  </message>
  <message>
   <source>the history of agreement</source>
   <translation>一致性的历史</translation>
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation>id 列“{0}”为空；请填写，或不用 id 列导入</translation>
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation>无法去掉图像所含信息后重写 ({0})；请省去</translation>
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation>嵌入其中的图像已损坏</translation>
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation>图像有 {0} MB；上限为 {1} MB</translation>
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation>图像有 {0}；上限为 {1} 百万像素，请保存得小一些</translation>
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation>图像已损坏 ({0})，因此无法清除其所含信息；请省去</translation>
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation>图像已损坏或不完整 ({0})；请重新复制或保存</translation>
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation>图像已损坏或不完整，因此无法清除其所含信息；请省去</translation>
  </message>
  <message>
   <source>the image is empty</source>
   <translation>图像为空</translation>
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation>导入到 {0} 已停止</translation>
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation>条目不符合要求：{0}</translation>
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation>条目含有不属于 {0} 的字节；请用单一编码保存文件</translation>
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation>条目为空；请填写，或省去该行</translation>
  </message>
  <message>
   <source>the journal</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation>按键 {0} 用于回答“{1}”；请先在类别编辑器中给该类别另设按键</translation>
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation>按键 {0} 属于“{1}”；请先给它另设按键</translation>
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation>类别“{1}”的按键“{0}”已被程序占用；请另选</translation>
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation>无法保存按键：{0}；主文件夹可写吗？</translation>
  </message>
  <message>
   <source>the label that most say</source>
   <translation>多数人给出的标签</translation>
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation>保留发现的标签</translation>
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation>最近的回答还没有保存；继续之前请再次保存</translation>
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation>最近的版本在样本池上一致 (kappa {0})：更多回答几乎不会改变它们的结论</translation>
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation>学习进程 {0} 秒没有回应，已被结束</translation>
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation>学习进程没有回应</translation>
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation>学习进程在工作中途结束（内存不足？）</translation>
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation>学习进程已结束</translation>
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation>该行不符合要求：{0}</translation>
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation>该行既没有“source”也没有“source-ref”；请省去</translation>
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation>该行既没有“text”也没有“image”；这是 Prodigy 的任务吗？</translation>
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation>该行既没有“{0}”也没有“filename”；请用 --text 指定文本</translation>
  </message>
  <message>
   <source>the line has no label</source>
   <translation>该行没有标签</translation>
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation>该行的标签后没有文本；请省去</translation>
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation>该行含有 NUL 字节；请删除</translation>
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation>该行含有另一种编码的字节；请用单一编码保存文件</translation>
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation>该行含有不属于 {0} 的字节；请用单一编码保存文件</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation>该行超过 {0} 百万个字符</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation>该行超过 {0} 百万个字符；请拆分</translation>
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation>该行嵌套太深；请展平</translation>
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation>该行不是 JSON ({0})；请更正</translation>
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation>该行没有指明样本：需要 uid 或 source</translation>
  </message>
  <message>
   <source>the list of annotators</source>
   <translation>标注员列表</translation>
  </message>
  <message>
   <source>the list of classes</source>
   <translation>类别列表</translation>
  </message>
  <message>
   <source>the list of devices</source>
   <translation>设备列表</translation>
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation>无法写入最近项目列表：{0}</translation>
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation>{0} 处的记录给出的标签与它学习所用的 {1} 个不同</translation>
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation>记录已不再给出 {1} 学习所用的 {0} 个标签：此后有样本被移除或类别被合并</translation>
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation>无法将模型写入 {0} ({1})；会重新训练</translation>
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation>模型含有不予加载的内容：{0}</translation>
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation>模型对它不确定</translation>
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation>模型对剩余样本已有把握（平均熵 {0}，最大为 1）</translation>
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation>模型从单一类别的样本中学不到东西；请另选方法</translation>
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation>模型预测的数组形状为 {0}，而不是 {1}</translation>
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation>模型预测的概率超出 0 到 1</translation>
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation>模型预测的概率之和不为 1</translation>
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation>模型对剩余样本仍有疑问（平均熵 {0}；{1} 及以下算有把握）</translation>
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation>模型“{0}”</translation>
  </message>
  <message>
   <source>the model's prediction</source>
   <translation>模型的预测</translation>
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation>其文件名无效</translation>
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation>{0} 的名称不是有效的 UTF-8；请重命名后再导入</translation>
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation>{0} 个备份中最新的已有 {1} 天</translation>
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation>labeler 的备注已损坏 ({0})；请删除</translation>
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation>相同行的顺序；格式；本程序导出文件中的划分和回答时间</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation>元数据中键的顺序；含重复键的对象</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation>元数据中键的顺序；含重复键的对象；本程序导出文件中的划分和回答时间</translation>
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation>无法解开工作包 ({0})</translation>
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation>划分“{0}”的各部分需要不同的名称，比例之和须为 1</translation>
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation>无法创建项目</translation>
  </message>
  <message>
   <source>the project file</source>
   <translation>项目文件</translation>
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation>无法打开项目文件；请检查其文件夹是否存在且可写</translation>
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation>项目文件已损坏或不是数据库；请先复制整个项目文件夹 ({0})</translation>
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation>项目文件已损坏；请在窗口中重新打开，它会用日志和备份自行修复</translation>
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation>项目中没有样本 {0}；它可能已随导入一起移除</translation>
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation>{0} 正在写入项目</translation>
  </message>
  <message>
   <source>the project is closing</source>
   <translation>项目正在关闭</translation>
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation>项目不可写；请取得其文件夹的写入权限后再试</translation>
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation>项目的特征已不存在；请计算：labeler featurize</translation>
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation>项目文件夹陷入循环链接；请用真实路径打开</translation>
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation>项目路径对此磁盘来说太长；请移到较短的路径</translation>
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation>队列不同：前 {1} 个样本中有 {0} 个相同</translation>
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation>无法读取文献 ({0})；请以“TY  - …”开头</translation>
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation>文献既没有标题也没有摘要；请省去</translation>
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation>文献含有非文本字节；请将文件保存为 UTF-8</translation>
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation>文献没有以“ER  -”行结束；文件完整吗？</translation>
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation>无法读取该行 ({0})；请检查引号</translation>
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation>无法使用该行：{0}</translation>
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation>该行没有图像；请省去</translation>
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation>该行有 {0} 个单元格，表头有 {1} 个；请检查引号和分隔符</translation>
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation>该行含有 NUL 字节；请删除</translation>
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation>该行含有不属于 {0} 的字节；请用单一编码保存文件</translation>
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation>该行为空；请删除或填写</translation>
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation>样本 {0} 已不在 {1} 中；其导入已撤回</translation>
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation>设置“{0}”</translation>
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation>无法读取设置文件 ({0})</translation>
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation>设置文件中 {0} 的值不正确</translation>
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation>设置文件中没有设置</translation>
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation>设置文件已损坏</translation>
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation>设置文件太大，不可能是 labeler 的</translation>
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation>策略“{0}”</translation>
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation>策略“{0}”不支持{1}任务</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation>策略“{0}”没有为每个样本给出有限的效用值</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation>策略“{0}”给出了样本池以外样本的原因</translation>
  </message>
  <message>
   <source>the task</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation>团队名单中有人重复</translation>
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation>文本列“{0}”为空；请删除该行或填写</translation>
  </message>
  <message>
   <source>the time of an event</source>
   <translation>事件的时间</translation>
  </message>
  <message>
   <source>the two passphrases differ; type the same one twice</source>
   <translation>两次口令不同；请输入两次相同的口令</translation>
  </message>
  <message>
   <source>the window did not come to rest within {0} s; is the machine overloaded?</source>
   <translation>窗口在 {0} 秒内没有稳定下来；机器是否过载？</translation>
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation>窗口需要 PySide6，这里没有安装；没有它命令也能使用</translation>
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation>{0} 列“{1}”在这里称为“{2}”：另一列已用该名称</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation>其 95% 区间的{0}端尚未达到 {1}</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation>其 95% 区间的{0}端达到 {1}</translation>
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} 是一个比例，从 0 到 1，不是 {1}</translation>
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation>项目文件的位置上是一个文件夹；请将其移走，再打开项目</translation>
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation>没有 X：项目还没有特征；请训练一次 (labeler train)</translation>
  </message>
  <message>
   <source>there is no answer</source>
   <translation>没有回答</translation>
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation>还没有备份</translation>
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation>没有备份 {0}；labeler backup {1} --list 可显示现有备份</translation>
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation>没有演示“{0}”；现有：{1}</translation>
  </message>
  <message>
   <source>there is no display to open a window on; labeler demo runs without one, see labeler --help</source>
   <translation>没有可打开窗口的显示器；labeler demo 无需显示器即可运行，参见 labeler --help</translation>
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation>没有存放临时文件的文件夹；请创建一个后再试</translation>
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation>没有可以查找其文件的文件夹</translation>
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation>还没有日志</translation>
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation>没有方法“{0}”；现有 {1}</translation>
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation>还没有模型；请先回答一些问题，再按其建议筛选</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation>{0} 处没有项目；请检查路径</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation>{0} 处没有项目；请检查路径，或用“labeler new”创建</translation>
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation>还没有建议；请用按键回答</translation>
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation>屏幕上没有问题；全部标注完毕</translation>
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation>这些行之间没有文献；请以“TY  - …”开头</translation>
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation>所给内容中没有可读取的样本</translation>
  </message>
  <message>
   <source>there is no sample on screen; choose one in Explore</source>
   <translation>屏幕上没有样本；请在“浏览”中选择一个</translation>
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation>没有可计算特征的样本；请先导入一些</translation>
  </message>
  <message>
   <source>there is none to count</source>
   <translation>没有可计数的</translation>
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation>没有可分发的：所有样本都已标注；--all 也分发已标注的样本</translation>
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation>还没有可测量的内容</translation>
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation>下次打开项目时会重新计算</translation>
  </message>
  <message>
   <source>they can be deleted</source>
   <translation>可以删除</translation>
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation>此 Python 没有用于加密项目的 sqlcipher3；请安装，或不加密继续</translation>
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation>该标注员从未看到过建议</translation>
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation>该标注员没有给出任何回答</translation>
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation>该标注员没有见过可能属于此类别的条目</translation>
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation>此文件系统无法满足安全写入的要求；请将项目复制到本地磁盘</translation>
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation>此图像两次使解码器崩溃（内存不足或文件损坏）；请跳过</translation>
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation>无法解码此图像：解码器的回应毫无意义</translation>
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation>此图像所需内存超过单个图像的上限；不予显示</translation>
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation>无论名称如何，这不是图像：{0}</translation>
  </message>
  <message>
   <source>this is not the passphrase of the packet, or the packet is damaged; ask whoever made it</source>
   <translation>这不是该工作包的口令，或者工作包已损坏；请询问制作者</translation>
  </message>
  <message>
   <source>this is not the passphrase of the project; nothing was changed, try again</source>
   <translation>这不是项目的口令；没有任何改动，请重试</translation>
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation>此模型已不再保留；下一个回答会带来新模型</translation>
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation>此模型所需内存超过现有内存；请另选模型</translation>
  </message>
  <message>
   <source>this process was not given what it needs to read the {0} of an encrypted project</source>
   <translation>此进程没有得到读取加密项目内容所需的信息：{0}</translation>
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation>此项目没有第 {0} 号导入</translation>
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation>此项目以只读方式打开；要这样做，请在别处关闭后重新打开</translation>
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation>此项目以只读方式打开；要在这里标注，请关闭打开它的另一个窗口</translation>
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation>无法显示此样本：{0}</translation>
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation>该样本没有特征，因此其系数为 1</translation>
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation>这种样本类型无需解码</translation>
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation>此策略需要模型委员会，但调用时没有</translation>
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation>此策略需要模型的概率，但调用时还没有模型</translation>
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation>此任务只接受一个类别，不是 {0}</translation>
  </message>
  <message>
   <source>tie</source>
   <translation>平局</translation>
  </message>
  <message>
   <source>times of answers</source>
   <translation>回答时间</translation>
  </message>
  <message>
   <source>title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation>标题和摘要作为文本，判定（1 相关，0 不相关），其余各列作为元数据</translation>
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation>标题和摘要作为文本；作者、年份、DOI 及其他标记作为元数据；ASReview 的判定</translation>
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation>标题、摘要、作者、年份、DOI、判定为 1 或 0，其余以 JSON 存于 labeler 列</translation>
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation>标题、摘要、文献自带的所有标记、按 ASReview 写法的判定，其他类别作为备注</translation>
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation>用来衡量团队的一致性</translation>
  </message>
  <message>
   <source>told for single choice only</source>
   <translation>仅适用于单选</translation>
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation>太少（{0} / {1}）</translation>
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation>这台电脑上打开的文件太多；请关闭其他程序后再试</translation>
  </message>
  <message>
   <source>took back</source>
   <translation>撤回了</translation>
  </message>
  <message>
   <source>took {0} s</source>
   <translation>用时 {0} 秒</translation>
  </message>
  <message>
   <source>torn</source>
   <translation>举棋不定</translation>
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation>在“{0}”{1} 与“{2}”{3} 之间举棋不定</translation>
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation>训练需要名为 val 或 test 的部分：请用 --split train=0.8,val=0.2 导出</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation>两位标注员会得到同名的工作包；请逐一分发</translation>
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation>代表还没有人看过的一部分数据</translation>
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation>欠拟合：即使在学习过的回答上也只有 {0} 正确；需要其他特征或另一个模型，单靠更多标签不行</translation>
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation>数据意外结束</translation>
  </message>
  <message>
   <source>unflagged it</source>
   <translation>取消了标记</translation>
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation>与目前已标注的都不相似</translation>
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation>与目前已标注的都不相似，且{0}还没有回答</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation>也要不确定的，但不要“无法判断”的</translation>
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation>不确定“{0}”是否符合 ({1})</translation>
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</translation>
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation>版本之间的结论仍在变化（kappa {0}；{1} 起算稳定）</translation>
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation>等待最初的回答</translation>
  </message>
  <message>
   <source>what could be read</source>
   <translation>可读取的内容</translation>
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation>读取进程留下的内容毫无意义 ({0})，因此没有采用；请重新导入，如果再次发生就省去该来源：它可能是为攻击读取程序而制作的</translation>
  </message>
  <message>
   <source>what was written</source>
   <translation>写入的内容</translation>
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation>{0} 的哪一列是标签？--label COLUMN，或 --folder-labels</translation>
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation>哪种格式？从 {0} 看不出来；请给出 --format：{1}</translation>
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation>多条备注中哪条在先</translation>
  </message>
  <message>
   <source>while working</source>
   <translation>工作期间</translation>
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation>在 Label Studio 中的标注者：那里显示为导入文件的人</translation>
  </message>
  <message>
   <source>who labels? give a name, it is written beside each answer</source>
   <translation>由谁标注？请给出姓名，它会写在每个回答旁边</translation>
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation>整组，按列</translation>
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation>这些是谁的回答？请给标注员起个名字</translation>
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation>with-model 适用于单选；请另选方法</translation>
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation>没有其{0} {1}</translation>
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation>在“浏览”中选为接下来要问的</translation>
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation>自定按键，默认为 {0}</translation>
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation>读取样本所需内存超过上限 ({0} GB)；标注照常进行</translation>
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation>磁盘配额已用完；请释放自己的一些空间后再试</translation>
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation>已添加 {0:,}，已存在 {1:,}，被拒 {2:,}，标签 {3:,}</translation>
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation>{0:,} 个文件不在原处，未能一并带来</translation>
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation>可见 {0:,} 个 · 圈住一些即可选中</translation>
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation>新增 {0:,} 个标签，{1:,} 个与以前不同。</translation>
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation>新增 {0:,} 个标签，{1:,} 个现在有所不同</translation>
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation>还有 {0:,} 个：请搜索</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} / {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation>{1:,} 个“{2}”的审核回答中，有 {0:,} 个被建议为“{3}”。Enter 显示它们。</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import without them.</source>
   <translation>{1:,} 张图像中有 {0:,} 张既不在文件旁边，也不在此文件夹中。请指定另一个文件夹，或不带它们导入。</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without them.</source>
   <translation>{1:,} 张图像中有 {0:,} 张不在文件旁边。请指定其所在文件夹，或不带它们导入。</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation>已标注 {0:,} / {1:,} · {2:.0%}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation>已标注 {0:,} / {1:,} · {2}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation>{1:,} 个样本中 {0:,} 个已有回答。可回看任何一个，或取出标签。</translation>
  </message>
  <message>
   <source>{0:,} other labels, {1:,} times</source>
   <translation>另外 {0:,} 个标签，{1:,} 次</translation>
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation>{1} 中有 {0:,} 行</translation>
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation>已添加 {0:,} 个样本</translation>
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation>接下来询问 {0:,} 个样本</translation>
  </message>
  <message>
   <source>{0:,} today</source>
   <translation>今天 {0:,}</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation>每个回答 {0:.1f} 秒</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation>每个回答 {0:.1f} 秒 · 每分钟 {1:.0f} 个</translation>
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation>{0}
Enter 显示，Delete 取消固定。</translation>
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation>{0} (--media) 不是文件夹；请指定包含文件的文件夹</translation>
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation>{0}（{1} 次）</translation>
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation>{0} 至多可作初步结论（{1} 起）；更多双重标注可以说明。</translation>
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation>{0} 足以作初步结论。</translation>
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation>{1} 所在磁盘还剩 {0} MB。请释放一些空间：用尽之后就无法保存回答。</translation>
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation>{0} 可能不错，也可能不够；更多标注两次的样本可以说明。</translation>
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation>{0} 标签可靠。</translation>
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation>{0} 标签不可靠：请查看各对标注员，以及被混淆的类别。</translation>
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation>{0} 回答仍在这里，写入之前不接受其他内容。</translation>
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation>{0} 接受建议。眼前的内容绝不会在手下变化：更新的模型从下一个样本起发言。</translation>
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation>{0} 对 {1}：{2} 个样本。Enter 打开一个。</translation>
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation>{3:,} 个样本中，{0} 和 {1} 对 {2:,} 个给出相同建议。</translation>
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation>{0} 声明有 {1} 个文件；工作包最多含 {2} 个</translation>
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation>{0} 个太少，无法如实给出（需要 {1} 个）</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation>{0} 要求{1}回答，此项目要求{2}回答</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation>{0} 要求{1}回答，此版本不支持；请更新</translation>
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation>{0} 请再看一次</translation>
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation>{0} 在读取时变短了；请重新取回</translation>
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation>{0} 不属于任何模型版本</translation>
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation>{0} 没有带来标签：它是不带标签分发的，或还没有回答</translation>
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation>到 {1} 个标签时{0}，但把握只有 {2}</translation>
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation>已从日志恢复：{0}。</translation>
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation>{0} 不能作为存放多个工作包的文件夹 ({1})；请另选</translation>
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation>无法将 {0} 复制到项目中 ({1})；请检查它是否可读、{2} 是否可写，然后重新导入</translation>
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation>无法将 {0} 复制到 {1} ({2})；请检查磁盘</translation>
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation>无法复制 {0}：连同工作空间需要 {1} MB，但只剩 {2} MB；请释放空间，或删除 backups 文件夹中的旧文件</translation>
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation>无法加密 {0} ({1})；请再试一次</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation>无法创建 {0} ({1})；请选择自己的文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation>无法创建 {0} ({1})；请另选文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation>无法根据记录重新生成 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>无法打开 {0}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation>无法将 {0} 作为 ONNX 网络打开 ({1})；请重新导出</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation>无法打开 {0}：{1}；请让对方重新发送工作包</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>无法读取 {0}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation>无法读取 {0} ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation>无法读取 {0} ({1})，因此无法一并带上；请放回原处，或省去其样本</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation>无法读取 {0} ({1})；请检查其权限</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation>无法读取 {0} ({1})；请检查路径</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); without it the project cannot be read</source>
   <translation>{0} 无法读取（{1}）；没有它就无法读取项目</translation>
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation>无法将 {0} 作为 COCO 读取 ({1})；它完整吗？</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation>无法将 {0} 作为 Parquet 读取 ({1})；它完整吗？</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation>无法将 {0} 作为 Parquet 读取 ({1})；请重新写出</translation>
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation>无法将 {0} 作为 Excel 工作簿读取 ({1})；请重新保存为 .xlsx</translation>
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation>无法读取 {0}：它不是文件；请选择文件</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>无法读取 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation>无法收入 {0} ({1})；请检查剩余空间和项目权限，然后重新合并</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation>无法在项目旁解开 {0} ({1})；请释放空间，或检查项目文件夹的权限</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation>无法写入 {0} ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation>无法写入 {0} ({1})，因此下次的化名可能不同；请使项目文件夹可写</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the folder and the disk</source>
   <translation>{0} 无法写入（{1}）；请检查文件夹和磁盘</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation>无法写入 {0} ({1})；请检查共享文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation>无法写入 {0} ({1})；请另选位置</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation>无法写入 {0} ({1})；请释放空间，或以只读方式打开</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation>无法写入 {0} ({1})；模型每次启动时重新训练</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation>无法写入 {0} ({1})；请以只读方式打开，或复制到自己的文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation>无法写入 {0}：{1}；请另选文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another folder</source>
   <translation>{0} 无法写入；请选择另一个文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another place</source>
   <translation>{0} 无法写入；请选择另一个位置</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation>{0} 不接受 {1} × {2} 的图像 ({3})</translation>
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation>{0} 个会被电子表格当作公式运行的单元格以撇号开头</translation>
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation>{0} 个类别名称含有空格：{1}</translation>
  </message>
  <message>
   <source>{0} classes have</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation>给出了 {0} 个类别；任务最多可有 {1} 个</translation>
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation>{0} 个类别：{1}</translation>
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation>{0} 个命令使用自定按键。</translation>
  </message>
  <message>
   <source>{0} commented: {1}</source>
   <translation>{0} 评论：{1}</translation>
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation>{0} 与先前从同一设备收入的内容相矛盾</translation>
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation>{0} 个复制的文件不属于任何样本 ({1})，{2}</translation>
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation>无法复制 {0}</translation>
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation>无法读取 {0}：读取进程受到监视，{1}。没有丢失任何内容；请检查文件是否名副其实，过大则拆分，或省去</translation>
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation>无法解开 {0}：{1}。没有丢失任何内容；请让对方重新发送</translation>
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation>{0} 不能这样处理图像文件；可选 {1}</translation>
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation>{0} 不存在，或既不是文件也不是文件夹；请检查路径</translation>
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation>{0} 不存在，或不是文件；请检查路径</translation>
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation>{0} 不存在；请检查路径</translation>
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation>{0} 已存在；请另选文件夹</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation>{0} 已存在；请另选名称</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation>{0} 已存在；请另选名称，或打开它</translation>
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation>{0} 已存在；请另选名称或将其移走</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} 失败：{1}</translation>
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation>{0} 个文件不是图像，已省去</translation>
  </message>
  <message>
   <source>{0} files are written</source>
   <translation>已写出 {0} 个文件</translation>
  </message>
  <message>
   <source>{0} flagged it</source>
   <translation>{0} 标记了它</translation>
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation>{0}来自“{1}”；请给出样本所来自的文件或文件夹，或 COLUMN=VALUE</translation>
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation>{0} 的输出形状为 {1}；每幅图像需要一个向量</translation>
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation>{0} 有表头，但下面没有行；文件选对了吗？</translation>
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation>{0} 超过 {1} GB；请只比较其中一部分</translation>
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation>{0} 有超过 {1} 个不同的键；它是由同类对象组成的列表吗？</translation>
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation>{0} 既没有“title”列也没有“abstract”列；现有：{1}</translation>
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation>{0} 还没有备份；请用 labeler backup {1} 备份一次</translation>
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation>{0} 没有名为“{1}”的选项；现有：{2}</translation>
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation>{0} 没有剩下可显示的列；其列为：{1}</translation>
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation>{0} 没有看起来像文本的列；请用 --text 指定，其列为：{1}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation>{0} 没有“{1}NAME”列；宽表每位标注员一列，如 label:anna</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation>{0} 没有“{1}”列 (--label)；现有：{2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation>{0} 没有“{1}”列 (--text)；其列为：{2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation>{0} 没有列“{1}”（{2}）；现有：{3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation>{0} 没有“{1}”列 ({2})；其列为：{3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation>{0} 没有“{1}”列；长表的列为 item,annotator,label</translation>
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation>{0} 已没有特征；请计算：labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation>{0} 还没有特征；请先计算：labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation>{0} 没有特征，因此没有可询问的模型；请另选方法</translation>
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation>{0} 没有特征：{1}</translation>
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation>{0} 没有标签属性“{1}”；现有：{2}</translation>
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation>{0} 没有模型版本 {1}：{2}</translation>
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation>{0} 没有问题“{1}”；现有：{2}</translation>
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation>{0} 没有 {1}，因此没有“{2}”列；请去掉 --label</translation>
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation>{0} 的列为 {1}；需要 {2} 之一</translation>
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation>{0} 中随机抽取问题的回答太少；请继续标注，或提高其比例</translation>
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation>{0} 有 {1}</translation>
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation>{0} 中的数组形状为 {1}、类型为 {2}；需要数字行</translation>
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation>{0} 包含每个回答，包括最近的。可将其作为项目打开，或以后并入此项目；在那里导入来源后，样本会重新显示。</translation>
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation>{0} 只包含标签；请这样取回：labeler merge PROJECT {1}</translation>
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation>{0} 中没有 JSON 对象{1}；应为如 {"text": …, "label": …} 的对象</translation>
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation>{0} 中没有 RIS 文献；应为如“TY  - JOUR”的行</translation>
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation>{0} 中没有判定；表头 item,label 之下每行一个</translation>
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation>{0} 中没有可标注的文件；其中应为 CLASS/FILE</translation>
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation>{0} 中没有日志；请用此版本打开该项目一次，再合并</translation>
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation>{0} 中没有 labeler 的按键；labeler keys --export 可写出这样的文件</translation>
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation>{0} 还没有标签；模拟需要标签已知的样本</translation>
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation>{0} 中没有指明图像的元数据；应为含 file_name 的 metadata.jsonl</translation>
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation>{0} 中没有 metadata.jsonl 或 metadata.csv；它只是普通图像文件夹吗？</translation>
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation>{0} 中没有按行排列的数字（{1}，形状 {2}）；特征是数字表，每个样本一行</translation>
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation>{0} 中没有评定；表头 item,annotator,label 之下每行一个</translation>
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation>{0} 中没有行</translation>
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation>{0} 中没有 {1}；应为如 {2}类别 一些词语 的行</translation>
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation>{0} 中没有 {1}；请指定 JSON 文件本身，并用 --media 指定图像文件夹</translation>
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation>{0} 中没有可取回的内容：请给出工作包、项目文件夹或共享文件夹</translation>
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation>{0} 每个样本一个类别，而此任务有多个；请另选格式</translation>
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation>{0} 每个样本一个标签；请用 --labels consensus 或 --labels annotator:NAME 导出</translation>
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation>{0} 中只有空对象；应为如 {"text": …, "label": …} 的对象</translation>
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation>{0} 中的文件与清单所列不符；没有解包任何内容</translation>
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation>{0} 含有并非 labeler 制作的部分 ({1})，因此不予打开：它们可能损害项目或这台电脑。请打开其备份，或向发送者索取标签的导出</translation>
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation>{0} 含有多个数组；请保存其中一个为 .npy</translation>
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation>{0} 中的向量长度不等，或有单元格不是数字</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation>{0} 中的 {1} 形状为 {2}；每行需要一个标签</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation>{0} 有 {1} 个向量和 {2} 个 id；每个向量请给一个 id</translation>
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation>{0} 中是 {1}；应为对象列表 [{…}, {…}]（每行一个对象是 JSON Lines：请将文件命名为 .jsonl）</translation>
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation>项目文件中的 {0} 毫无意义，因此文件已损坏或被篡改；请打开其备份</translation>
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation>{0} 个中断的导入等待继续，{1}</translation>
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation>{0} 是另一个项目的备份（{1}，制作于 {2}）；请打开那个项目并在那里恢复</translation>
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} 是一个比例，从 0 到 1，不是 {1}</translation>
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation>{1} 正在写入 {0}；请在那里关闭，或以只读方式打开</translation>
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation>{0} 已关闭；请重新打开</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation>{0} 已损坏 ({1})；labeler doctor PROJECT 可说明更多</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation>{0} 已损坏 ({1})；请打开项目的备份</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation>{0} 已损坏 ({1})；请重新保存</translation>
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation>{0} 已损坏或不是项目文件 ({1})；请另选</translation>
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation>{0} 已损坏或不是工作包；请让对方重新发送 ({1})</translation>
  </message>
  <message>
   <source>{0} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies in the folder backups</source>
   <translation>{0} 已损坏，没有它就无法读取此项目的任何内容；请放回一份副本，backups 文件夹中有一份</translation>
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation>{0} 已损坏，或不是由普通数字或文本组成的数组；请用 numpy.save 重新保存</translation>
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation>{0} 已损坏：封印已破；请重新导入</translation>
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation>{0} 已损坏；请从备份恢复，或删除它：化名会随之改变</translation>
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation>{0} 已损坏；请打开项目的备份</translation>
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation>{0} 是空的；表格需要表头行和下面的行</translation>
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation>{0} 是空的；应为对象列表 [{…}, {…}]</translation>
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation>{0} 已加密</translation>
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation>{0} 已加密，但其密钥文件 {1} 不在；请放回其副本：没有它，无论口令如何，谁也读不出项目内容</translation>
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation>{0} 已加密，而共享文件夹会使其标签公开可见；请改为交换加密的工作包：labeler pack PROJECT FILE --labels-only --encrypt，取回时用 labeler merge</translation>
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation>{0} 已加密，而其内容会在集群的工作节点上公开可见；请不用 --scheduler</translation>
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation>{0} 已加密，而预测会在它旁边公开可见；不予执行</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation>{0} 已加密，而此 Python 没有读取此类项目的 sqlcipher3；请安装，或在另一台电脑上打开项目</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation>{0} 已加密，而此工作包会使其内容公开可见；请给工作包设口令 (--encrypt)，或确实需要时用 --in-the-open</translation>
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation>{0} 已加密；须用制作者的口令打开</translation>
  </message>
  <message>
   <source>{0} is encrypted; open it with its passphrase</source>
   <translation>{0} 已加密；请用口令打开</translation>
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation>{0} 一直按着：只算一次</translation>
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation>{0} 超过日志文件的大小上限</translation>
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation>{1} 旁边需要 {0}：每行一个 id，按向量的顺序</translation>
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation>{0} 不是 Excel 工作簿 (.xlsx)；请保存为该格式或 CSV</translation>
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation>{0} 不是 JSON ({1})；labeler keys --export 可写出按键文件</translation>
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation>{0} 不是 Parquet 文件；名称对吗？</translation>
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation>{0} 不是增强清单；应为如 {"source-ref": …} 的行</translation>
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation>{0} 不是 doccano 表格：需要“text”或“{1}”列，以及“label”列；现有：{2}</translation>
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation>{0} 不是文件夹；按类别分的文件夹是指一个文件夹中每个类别各有一个子文件夹</translation>
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation>{0} 不是存放项目的安全位置</translation>
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation>{0} 不是本程序的工作包：清单缺少一部分</translation>
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation>{0} 不是工作包：它不以清单开头</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation>{0} 不是工作包：清单属于另一个程序</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation>{0} 不是工作包：清单嵌套太深</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation>{0} 不是工作包：清单没有列出文件</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation>{0} 不是 UTF-8 文本；请保存为 UTF-8</translation>
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation>{0} 不是由普通数字或文本组成的 .npy 文件；请用 numpy.save 保存</translation>
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation>{0} 不是文件；请选择文件</translation>
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation>{0} 不是文件；请给出表头为 {1} 的 CSV</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation>{0} 不是文件夹；请选择全体成员都能看到的文件夹</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation>{0} 不是文件夹；请选择存在的文件夹</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation>{0} 不是 labeler 项目文件；请从 backups 文件夹中选择</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation>{0} 不是 labeler 项目文件；它为空、已损坏或属于另一个程序</translation>
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation>{0} 不是 labeler 项目：项目是含有 {1} 的文件夹 NAME.labeler</translation>
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation>{0} 没有加密；labeler encrypt {1} 可以加密</translation>
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation>{0}尚不清楚</translation>
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation>{0} 不是当时标注的图像：导出之后它变了</translation>
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation>{0} 不再使用；模型继续学习</translation>
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation>{0} 是较旧的格式，没有备份就无法更新：{1}；在此之前可以只读方式打开</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation>{0} 以只读方式打开；要更改，请在别处关闭后重新打开</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation>{0} 以只读方式打开；要标注，请在别处关闭后重新打开</translation>
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation>{0} 是工作包的一部分；请解开工作包：labeler unpack</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} 已经存在</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation>{0} 已经存在；请另选名称，或用 --overwrite</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation>{0} 已经存在；请另选名称，或将其移走</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation>{0} 已经存在；请另选名称，或用 --force</translation>
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation>{0} 已经存在；请给另一个名称</translation>
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation>{0} 太大，不像按键文件；labeler keys --export 可写出一个</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} 已写好</translation>
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation>{0} 认识的类别为 {1}；项目现有 {2}，类别不同的版本无法给出建议</translation>
  </message>
  <message>
   <source>{0} labeled it automatically: {1}</source>
   <translation>{0} 自动标注：{1}</translation>
  </message>
  <message>
   <source>{0} labels</source>
   <translation>{0} 个标签</translation>
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation>有类别名称含“{1}”，因此 {0} 个标签写成 JSON 列表</translation>
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation>见过 {0} 个标签</translation>
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation>{0} 个标签{1}：ASReview 视为未判定</translation>
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation>{0} 没有列出图像；应为 {"images": […], "annotations": […], "categories": […]}</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation>{0} 不可写 ({1})；请检查其权限</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation>{0} 不可写 ({1})；请复制到自己的文件夹</translation>
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation>{0} 不可写；请以只读方式打开，或复制到自己的文件夹</translation>
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation>{0} 分钟没有休息</translation>
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation>{0} 个模型都说“{1}”，但把握不同</translation>
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation>{0} 个模型意见不一：{1} 个说“{2}”，{3} 个说“{4}”</translation>
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation>{0} 用于在控件之间移动，不能作为命令的按键</translation>
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation>{0} 个名称在同一文件夹中重复；各自得到了独有的名称</translation>
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation>更改了 {0} 个并非所有系统都接受的名称：{1}{2}</translation>
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation>{0} 需要 label 列以及 uid 或 source 列；现有：{1}</translation>
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation>最近两次比较之一中，预测类别有 {0} 发生变化</translation>
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation>绘出 {1} 个类别中的 {0} 个：混淆最多的。 </translation>
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation>{1} 个类别中有 {0} 个的标签少于 {2} 个：{3}</translation>
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation>{1} 个标准中有 {0} 个表示可以停止{2}；继续下去是值得的</translation>
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation>{0} / {1} · Enter 继续</translation>
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation>{0} 个更早的操作：labeler history 可全部列出。</translation>
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation>附近还有 {0} 个未裁定的样本</translation>
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation>{0} 个部分太多，无法查看（最多 {1} 个）；请另选列</translation>
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation>最常见类别以外的评定只有 {0} 个，太少，无法如实给出（需要 {1} 个）</translation>
  </message>
  <message>
   <source>{0} removed the comment</source>
   <translation>{0} 删除了评论</translation>
  </message>
  <message>
   <source>{0} revoked {1}</source>
   <translation>{0} 撤销了 {1}</translation>
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation>{0} 行含有与其列类型不同的值；它们以 JSON 存于“{1}”</translation>
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation>省去 {0} 行 {1} 类型的内容：{2} 无法容纳</translation>
  </message>
  <message>
   <source>{0} said {1}</source>
   <translation>{0} 回答：{1}</translation>
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation>{0} 个样本太少，无法留出 {1} 用于测试</translation>
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation>{0} 个样本在不同位置带有不同标签；以最后一个为准</translation>
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation>{0} 个样本在此导出中没有标签：共识不够确定</translation>
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation>{0} 个样本保留：此后有人回答过</translation>
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation>计算特征期间有 {0} 个样本消失；请重新开始</translation>
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation>{0} 个样本，第一个是 {1}；请给出更多内容</translation>
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation>{0} 的自述过长；它不是本程序的工作包</translation>
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation>{0} 退回：“{1}”</translation>
  </message>
  <message>
   <source>{0} settled it as {1}</source>
   <translation>{0} 裁定为 {1}</translation>
  </message>
  <message>
   <source>{0} skipped it</source>
   <translation>{0} 跳过了它</translation>
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation>{0} 以此项目的名义出现，但并非此项目所写</translation>
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation>{0} 保持原样</translation>
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation>{0} 保持原样：加密副本与其不符；请检查磁盘</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation>{0} 保持原样：修复后的副本有问题 ({1})</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation>{0} 保持原样：修复后的副本会缺少现在可读的 {2} 个事件中的 {1} 个</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation>{0} 保持原样：{1} ({2})</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation>{0} 保持原样：{1} ({2})；请检查其权限和磁盘，然后再试</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation>{0} 保持原样：{1} 无法移动 ({2})；请关闭打开此项目的其他程序，并检查其权限和磁盘</translation>
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation>{0} 个子文件夹可能就是类别</translation>
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation>{0} 每次只接受 {1} 幅图像；请以可变批大小导出</translation>
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation>{0} 接受 {1} × {2} 的图像；方形最大可为 {3}</translation>
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation>{0} 接受的输入为 {1}；需要一个形状为 [N, 3, height, width] 的浮点输入，请这样导出</translation>
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation>{0} 撤回上一个回答，明天也可以。{1} 推迟样本。</translation>
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation>{0} 个文本失去了换行或连续空格</translation>
  </message>
  <message>
   <source>{0} took back {1}</source>
   <translation>{0} 收回了 {1}</translation>
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation>留有 {0} 个未完成的文件 ({1})</translation>
  </message>
  <message>
   <source>{0} unflagged it</source>
   <translation>{0} 取消了标记</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation>{0} 解包后为 {1} GB；上限为 {2} GB</translation>
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation>{0} 在关闭后被更改：内容与名称所示不符</translation>
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation>{0} 被截断</translation>
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation>{0} 已损坏</translation>
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation>{0} 被删除或移走</translation>
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation>{0} 被删除、移走或替换</translation>
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation>{0} 为空或属于另一个程序</translation>
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation>{0} 是用其他特征 {1} 拟合的；请先选择那些特征</translation>
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation>{0} 由更新的版本制作；请更新本程序后打开</translation>
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation>{0} 是在别处制作的，或已损坏</translation>
  </message>
  <message>
   <source>{0} was missing</source>
   <translation>{0} 缺失</translation>
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation>{0} 没有打包：无法写入 {1} ({2})；请在那里释放一些空间</translation>
  </message>
  <message>
   <source>{0} was not written</source>
   <translation>{0} 没有写出</translation>
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation>{0} 被另一个文件替换</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation>{0} 由更新的 labeler 写出（格式 {1}，此版本最高可读 {2}）；请更新 labeler 后打开，项目保持原样</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation>{0} 由更新的 labeler 写出（格式 {1}，此版本最高可读 {2}）；请更新 labeler 后恢复</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler; update it to open this project</source>
   <translation>{0} 由更新版本的 labeler 写成；请更新后再打开此项目</translation>
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation>已重新写入日志：{0}。</translation>
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation>一人说 {0}，另一人说 {1}：{2} 个样本</translation>
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation>{0} 与 {1}：kappa {2}，{4} 个中一致 {3} 个</translation>
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation>{0} 解包后会超过 {1} GB；没有解包任何内容</translation>
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation>达到{0} {1}</translation>
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation>{0} {1}：labeler copy {2} ~/{3}</translation>
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation>{0} {1}{2}（第一个：{3}）</translation>
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation>{0} – 新建项目 – labeler</translation>
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation>{0}“{1}”；请给出其 uid</translation>
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation>{0}，且 {1} 无法修复</translation>
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation>{0}，各列以 {1} 分隔</translation>
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation>{0}，第 1 行：表头有 {1} 列；上限为 {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation>{0}，第 1 行：表头含有非文本字节；请将文件保存为 UTF-8</translation>
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation>{0}，第 1 行：表头为空；首行必须给出列名</translation>
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation>{0}，第 1 行：没有列 {1}；表头为 {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}，第 1 行：有两列都叫“{1}”；请各起一个名称</translation>
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation>{0}，第 {1} 行：每个类别需要 0 到 1 的概率</translation>
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation>{0}，第 {1} 行：含有零字节；这不是表格，而是二进制文件</translation>
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation>{0}，第 {1} 行：长度超过 {2} 百万字符；一个评定占一行</translation>
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation>{0}，第 {1} 行：条目或标注员为空</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation>{0}，第 {1} 行：标签“{2}”不在评定中，也不在 --categories 中</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation>{0}，第 {1} 行：标签“{2}”不在 --categories 中</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}，第 {1} 行：{2}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation>{0}，第 {1} 行：有 {2} 个字段，而不是 {3} 个；含逗号的字段请加引号</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation>{0}，第 {1} 行：{2}“{3}”；请给出其 uid</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation>{0}，第 {1} 行：{2}；引号必须闭合，内部的引号须写两次</translation>
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation>{0}，第 {1} 和 {2} 行：{3} 把 {4} 既称为“{5}”又称为“{6}”；请删除其一，或用 --keep last 取后者</translation>
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation>{0}，随机种子 {1}</translation>
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation>{0}，附说明卡 {1}；已在所有样本上检查</translation>
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation>{0}，{1} 作为元数据</translation>
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation>{0}：工作包中没有名为“{1}”的文件；没有解包任何内容</translation>
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation>{0}：只对此回答有效  ({1})</translation>
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation>{0}：清单列出了不是文件的内容</translation>
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation>{0}：封印已破</translation>
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation>{0}：新的记录</translation>
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation>{0}：表头有 {1} 列；上限为 {2}</translation>
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation>{0}：表头为空；首行必须给出列名</translation>
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation>{0}：第 {1} 列的名称有 {2} 个字符；上限为 {3}，请缩短</translation>
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation>{0}：该行没有列；请重新导入</translation>
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation>{0}：样本没有文本；请重新导入</translation>
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}：有两列都叫“{1}”；请各起一个名称</translation>
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation>{0}：{1:,} 个样本</translation>
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation>{0}：{1} 的内容与名称所示不符</translation>
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation>{0}：{1} 与清单所列不符；请让对方重新发送工作包</translation>
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation>{0}：{1} 个样本与所述不符，第一个在第 {2} 行：{3}</translation>
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation>{0}；无法修正，因为其文件夹不可写 ({1})</translation>
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation>{0}；已根据 {1} 重新生成。</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation>{0}；改为按随机顺序询问样本</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation>{0}；在另选模型之前，按随机顺序询问样本</translation>
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation>{0}；可读的内容已保留，原来的文件是 {2} 中的 {1}</translation>
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation>{decided}：{sample}（相似度 {likeness}）</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>— missing</source>
   <translation>— 缺失</translation>
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation>“{0}”不能并入自身；请另选类别</translation>
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation>“{0}”对应 {1} 个样本；请用 uid 或完整路径</translation>
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation>“{0}”已有 {1} 个示例；请先取消固定其中一个</translation>
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation>“{1}”列中的“{0}”不是时间；时间的形式如 2026-01-31 或 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation>“{0}”在这里已是类别“{1}”的名称；请改为重命名或合并该类别</translation>
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation>“{0}”不是 JSON 类别列表</translation>
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation>“{0}”不是此项目的标注员</translation>
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation>“{0}”不是代价；请写 CLASS:PROPOSED=VALUE，用 {1} 中的两个和一个不小于 0 的数</translation>
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation>“{0}”不是目标值；请写如 accuracy=0.95、macro_f1=0.9 或 cost=0.2</translation>
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation>“{0}”不是此项目的类别；其类别为：{1}</translation>
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation>“{0}”不在类别之中：{1}</translation>
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation>“{0}”就是“{1}”</translation>
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation>“{0}”在 {2} 中表示 {1}</translation>
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation>“{0}”被建议为“{1}”：{2:,} 个样本</translation>
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation>“{0}”曾是类别“{1}”的名称，当时给出的标签仍归于它；请另选名称</translation>
  </message>
  <message>
   <source>“{0}”, once</source>
   <translation>“{0}”，一次</translation>
  </message>
  <message>
   <source>“{0}”, {1:,} times</source>
   <translation>“{0}”，{1:,} 次</translation>
  </message>
  <message>
   <source>中文</source>
   <translation>中文</translation>
  </message>
 </context>
</TS>
