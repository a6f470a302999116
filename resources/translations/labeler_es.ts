<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation>  Un archivo …</translation>
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation>  Una carpeta de imágenes o textos …</translation>
  </message>
  <message>
   <source>  Add data …</source>
   <translation>  Añadir datos …</translation>
  </message>
  <message>
   <source>  Back up now</source>
   <translation>  Hacer copia de seguridad ahora</translation>
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation>  Recoger trabajo …</translation>
  </message>
  <message>
   <source>  Choose the folder …</source>
   <translation>  Elegir la carpeta …</translation>
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation>  Intercambiar mediante una carpeta …</translation>
  </message>
  <message>
   <source>  Export</source>
   <translation>  Exportar</translation>
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation>  Repartir trabajo …</translation>
  </message>
  <message>
   <source>  Help</source>
   <translation>  Ayuda</translation>
  </message>
  <message>
   <source>  New project …</source>
   <translation>  Proyecto nuevo …</translation>
  </message>
  <message>
   <source>  Open a project …</source>
   <translation>  Abrir un proyecto …</translation>
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation>  Abrir un paquete de trabajo …</translation>
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation>  Restaurar una copia de seguridad …</translation>
  </message>
  <message>
   <source>  Settings</source>
   <translation>  Ajustes</translation>
  </message>
  <message>
   <source>  Take this import back</source>
   <translation>  Deshacer esta importación</translation>
  </message>
  <message>
   <source>  and {0} more</source>
   <translation>  y {0} más</translation>
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation>  · {0} más al escribir</translation>
  </message>
  <message>
   <source> Enter when done</source>
   <translation> Enter al terminar</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source> · {0:,} selected</source>
   <translation> · {0:,} seleccionadas</translation>
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation> · {0:,} omitidas</translation>
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation># Cómo decidir

- ¿Qué pertenece a cada clase?
- ¿Qué hacer con los casos difíciles?</translation>
  </message>
  <message>
   <source>## Settled examples</source>
   <translation>## Ejemplos resueltos</translation>
  </message>
  <message>
   <source>(empty row)</source>
   <translation>(fila vacía)</translation>
  </message>
  <message>
   <source>(empty text)</source>
   <translation>(texto vacío)</translation>
  </message>
  <message>
   <source>(not given)</source>
   <translation>(sin indicar)</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation>(observado − azar) / (1 − azar); el azar sale de la proporción de clases propia de cada uno de los dos anotadores.</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation>(observado − azar) / (1 − azar); el azar sale de la proporción de clases de todos los anotadores juntos.</translation>
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation>*Aún no hay nada escrito. Pulsar Editar y explicar cómo decidir.*</translation>
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation>, y el AC de Gwet, que no lo hace, es {0}</translation>
  </message>
  <message>
   <source>, selected</source>
   <translation>, seleccionada</translation>
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation>, las {0} más seguras</translation>
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation>, {0} de ellas dadas desde entonces y recuperadas</translation>
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation>-1 y las decisiones vacías no son respuestas</translation>
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation>0 es perfecto. Penaliza equivocarse y la falsa seguridad; sirve para comparar versiones, no proyectos.</translation>
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation>1 es perfecto, 0 es el azar y por debajo de 0 es peor que el azar. Conviene comparar con los demás antes de juzgar.</translation>
  </message>
  <message>
   <source>1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it.</source>
   <translation>1 de {1:,} imágenes no está junto al archivo. Indicar la carpeta que la contiene, o importar sin ella.</translation>
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation>1 − desacuerdo observado / esperado sobre todas las etiquetas que se pueden emparejar; pueden faltar etiquetas.</translation>
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation>1000 correos electrónicos, deseados o no</translation>
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation>1484 fotografías; el amarillo es raro: 44 de ellas</translation>
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation>2400 fotografías pequeñas de productos, diez clases</translation>
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation>del 50 al 80 %</translation>
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation>683 plantas de soja, 35 observaciones de cada una, 19 enfermedades</translation>
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation>80 % de seguridad de que ya {0}</translation>
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation>80 % de seguridad de que {0} con {1} etiquetas{2}</translation>
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation>del 80 al 95 %</translation>
  </message>
  <message>
   <source>95 % and more</source>
   <translation>95 % o más</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalo del 95 %</translation>
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation>: {0} de etiquetado al ritmo actual</translation>
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation>; representa a {0} parecidas</translation>
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation>&lt;Choice value="{0}"/&gt;</translation>
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation>La tecla de una clase resuelve la muestra seleccionada, Deshacer lo revierte y Enter abre la muestra.</translation>
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation>Una clase con menos de diez etiquetas se propone y se mide mal. Conviene rastrearla en la pantalla Modelo.</translation>
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation>Una caída tras la llegada de personas o pautas nuevas es motivo para hablarlo.</translation>
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation>Unos minutos lejos de la pantalla sientan bien a las próximas respuestas.</translation>
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation>Un archivo que alguien ha repartido, terminado en .labelpack  (W)</translation>
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation>Señalar no cambia nada en el entrenamiento ni en la exportación; sirve para volver más tarde.</translation>
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation>Una carpeta de imágenes o textos</translation>
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation>Una carpeta en una unidad compartida o sincronizada</translation>
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation>Una carpeta en otro disco donde guardar todas las respuestas</translation>
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation>Una carpeta que vea todo el equipo</translation>
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation>Se apartó una línea del diario que nunca se terminó.</translation>
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation>Un valor bajo indica la clase que las pautas deben explicar mejor.</translation>
  </message>
  <message>
   <source>A new image shows</source>
   <translation>Al mostrar una imagen nueva</translation>
  </message>
  <message>
   <source>A project folder …</source>
   <translation>Una carpeta de proyecto …</translation>
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation>Una línea discreta, nunca una ventana que estorbe.</translation>
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation>Una muestra es lo que son sus muestras etiquetadas más parecidas: fácil de entender, más débil con muchas características.</translation>
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation>Un segundo método de consenso da {chance} a lo que va por delante.</translation>
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation>Un clic suave con cada respuesta.</translation>
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation>Una frontera recta aprendida respuesta a respuesta: lo más rápido tras cada respuesta, algo menos exacto.</translation>
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation>Una barra fina muestra cuánto está hecho.</translation>
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation>ASReview CSV</translation>
  </message>
  <message>
   <source>About labeler</source>
   <translation>Acerca de labeler</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>Aceptar la propuesta</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation>Exactitud de cada versión en las respuestas de auditoría según el número de etiquetas, con intervalos del 95 %.</translation>
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation>Exactitud en preguntas sacadas al azar, nunca elegidas por la estrategia, así que nada la favorece. La banda es el intervalo del 95 %; en línea discontinua, con su banda del 80 %, la previsión.</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation>Tamaño real (Ctrl+1)</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>Adaptativa</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Añadir una clase</translation>
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation>Añadir una clase, Enter</translation>
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation>Al añadir una carpeta de imágenes o una tabla, aquí aparece la primera pregunta.</translation>
  </message>
  <message>
   <source>Add data</source>
   <translation>Añadir datos</translation>
  </message>
  <message>
   <source>Add data …</source>
   <translation>Añadir datos …</translation>
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation>Añadir las clases que aquí faltan: {0}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadidas</translation>
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation>Añadidas, duplicadas, rechazadas</translation>
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation>Añade, renombra, colorea y combina clases.</translation>
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation>Los consejos se miden con él.</translation>
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation>Tras {0} etiquetas: {1}</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Coinciden</translation>
  </message>
  <message>
   <source>Agreement figures</source>
   <translation>Cifras de acuerdo</translation>
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation>Acuerdo de una clase</translation>
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation>Acuerdo de los anotadores</translation>
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation>Acuerdo de las clases</translation>
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation>Acuerdo de las parejas</translation>
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation>Acuerdo con los demás según llegaban las respuestas</translation>
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation>El acuerdo con los demás bajó de {0} a {1}, aproximadamente desde la respuesta {2}.</translation>
  </message>
  <message>
   <source>Agreement: </source>
   <translation>Acuerdo: </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation>Todas las acciones, la última primero</translation>
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation>Restablecer todo a lo predeterminado</translation>
  </message>
  <message>
   <source>All become new classes</source>
   <translation>Todas pasan a ser clases nuevas</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Todas las teclas</translation>
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation>Todas las teclas son las predeterminadas.</translation>
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation>Restablecer todas las teclas</translation>
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation>Todas tienen ya una respuesta.</translation>
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation>Aquí se verán todas las muestras del proyecto en cuanto haya alguna.</translation>
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation>Todos los ajustes  (Ctrl+,)</translation>
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation>Todos los ajustes, los propios y los del proyecto.</translation>
  </message>
  <message>
   <source>All that follows in usual shares, or nothing of it.</source>
   <translation>Todo lo que sigue en proporciones habituales, o nada de ello.</translation>
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation>Todo junto es lo predeterminado y lo más potente.</translation>
  </message>
  <message>
   <source>All {1:,} images were found.</source>
   <translation>Se encontraron todas las imágenes ({1:,}).</translation>
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation>Según las direcciones principales (PCA)</translation>
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation>Alfa era {0} al principio y ahora es {1}.</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>Además</translation>
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation>Una estimación: la banda de la previsión contiene ocho de cada diez resultados si el aprendizaje sigue como hasta ahora.</translation>
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation>Un archivo existente nunca se sustituye sin preguntar. No queda nada a medio escribir. Junto a él se escriben una ficha de datos y un manifiesto.</translation>
  </message>
  <message>
   <source>An import waits for your answer</source>
   <translation>Una importación espera una respuesta</translation>
  </message>
  <message>
   <source>An import waits for your answer on the Data screen</source>
   <translation>Una importación espera una respuesta en la pantalla Datos</translation>
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation>Anna, Ben</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Anotador</translation>
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation>Anotador en las columnas</translation>
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation>Anotador en las filas</translation>
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation>Anotador a quien devolverla</translation>
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation>Los anotadores no coinciden</translation>
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation>Los anotadores confunden «{0}» y «{1}»{2}, en {3} muestras. Explicar en las pautas qué las distingue, con un ejemplo resuelto de cada una; o combinarlas.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation>Responder «{0}»</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation>Respuestas o minutos de trabajo desde que se abrió el proyecto, frente a lo fijado en los ajustes.</translation>
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation>Las respuestas que figuran como guardadas están en el disco. Se puede continuar; si vuelve a ocurrir, cerrar y abrir el proyecto. El informe de abajo no contiene datos propios.</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>Respuestas que cuentan</translation>
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation>Responde con lo que propone el modelo.</translation>
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation>Cualquier número de clases por muestra</translation>
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation>Licencia Apache 2.0. Nada sale de este ordenador.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Argilla records</source>
   <translation>Registros de Argilla</translation>
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation>Las flechas mueven por el cuadrado, Enter enumera las muestras de una celda.</translation>
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation>Como la kappa de Fleiss, para dos anotadores.</translation>
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation>Como ONNX o skops, con una ficha del modelo</translation>
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation>Como una kappa, pero el azar se entiende como adivinar solo en las muestras difíciles.</translation>
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation>Como una kappa, con un azar de uno entre el número de clases.</translation>
  </message>
  <message>
   <source>As imported</source>
   <translation>Tal como se importó</translation>
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation>Como se guardó la última vez. Se compara lo que todos dicen ahora …</translation>
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation>Tan bajo como lo arrastre el peor de los dos. En la media, las clases raras pesan tanto como las frecuentes.</translation>
  </message>
  <message>
   <source>As the image before</source>
   <translation>Como la imagen anterior</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Lo que diga el sistema</translation>
  </message>
  <message>
   <source>Ask these next</source>
   <translation>Preguntar por estas a continuación</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>Preguntadas de nuevo</translation>
  </message>
  <message>
   <source>Asked of several</source>
   <translation>Preguntadas a varios</translation>
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation>Pregunta por la muestra más típica de los grupos sin respuesta. Potente con pocas respuestas.</translation>
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation>Vuelve a preguntar por esta muestra al final del todo.</translation>
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation>Pregunta por muestras típicas de regiones sin respuesta. La más potente para las primeras respuestas.</translation>
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation>Pregunta por lo que menos se parece a todo lo respondido. Variada, pero atraída por las rarezas.</translation>
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation>Pregunta por lo que probablemente es de una clase: la indicada o, si no, la más rara. Una de cada cinco queda para la adaptativa.</translation>
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation>Pregunta por lo dudoso y distinto de todo lo etiquetado. Variada, pero atraída por las rarezas.</translation>
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation>Pregunta por lo que hace dudar al modelo donde abundan las muestras. Deja de lado las rarezas.</translation>
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation>Pregunta por lo que más cambiaría el modelo, en direcciones distintas. Buena para lotes.</translation>
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation>Pregunta donde hasta la clase más probable es improbable. Puede perseguir muestras sin remedio.</translation>
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation>Pregunta donde la probabilidad se reparte entre muchas clases. Encuentra las raras; lenta al principio.</translation>
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation>Pregunta donde el modelo vacila, sin dos parecidas en un lote. Potente a mitad de camino.</translation>
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation>Pregunta donde las dos clases más probables están más cerca. Potente cuando el modelo ya es aceptable.</translation>
  </message>
  <message>
   <source>Audit answers</source>
   <translation>Respuestas de auditoría</translation>
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation>Respuestas de auditoría frente a lo que propuso un modelo que no había aprendido de ellas.</translation>
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation>Respuestas de auditoría en las filas; en las columnas, propuestas de un modelo que no había aprendido de ellas.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to all samples</source>
   <translation>Volver a todas las muestras</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Volver al valor predeterminado</translation>
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation>Volver al valor predeterminado: {0}</translation>
  </message>
  <message>
   <source>Back to the question</source>
   <translation>Volver a la pregunta</translation>
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation>Volver a la pantalla de inicio.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia de seguridad ahora</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Below 50 %</source>
   <translation>Menos del 50 %</translation>
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation>La coloca junto a las pautas, o la quita de allí.</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Brennan–Prediger</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Puntuación de Brier</translation>
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation>Puntuación de Brier {0:.3f} ({1:.3f}–{2:.3f}).</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Brillo</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>Brillo y contraste</translation>
  </message>
  <message>
   <source>Bring home</source>
   <translation>Recoger</translation>
  </message>
  <message>
   <source>Bring work home</source>
   <translation>Recoger trabajo</translation>
  </message>
  <message>
   <source>Bring work home …</source>
   <translation>Recoger trabajo …</translation>
  </message>
  <message>
   <source>Bringing work home</source>
   <translation>Recogiendo trabajo</translation>
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation>Recupera lo que se deshizo.</translation>
  </message>
  <message>
   <source>Building the copy</source>
   <translation>Creando la copia</translation>
  </message>
  <message>
   <source>By annotator</source>
   <translation>Por anotador</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>Por clase</translation>
  </message>
  <message>
   <source>By doubt</source>
   <translation>Por duda</translation>
  </message>
  <message>
   <source>By label</source>
   <translation>Por etiqueta</translation>
  </message>
  <message>
   <source>By proposal</source>
   <translation>Por propuesta</translation>
  </message>
  <message>
   <source>By {0}</source>
   <translation>Por {0}</translation>
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation>COCO (clases de imágenes)</translation>
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation>COCO (clases de imágenes enteras)</translation>
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation>Tabla CSV o TSV</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>Tabla CSV</translation>
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation>CSV, TSV, JSON, JSONL o una carpeta. Los archivos se leen donde están; no se cambia nada en ellos.</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>No se puede saber</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Comprobando la copia</translation>
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation>Elegir otro nombre o sustituirlo.</translation>
  </message>
  <message>
   <source>Choose another …</source>
   <translation>Elegir otro …</translation>
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation>Elegir paquetes que han vuelto o la carpeta de proyecto de otra persona. No se sobrescribe nada propio: se conservan todas las respuestas de todos.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>Clase por clase</translation>
  </message>
  <message>
   <source>Class folders</source>
   <translation>Carpetas por clase</translation>
  </message>
  <message>
   <source>Class to merge into</source>
   <translation>Clase con la que combinar</translation>
  </message>
  <message>
   <source>Class “{0}”</source>
   <translation>Clase «{0}»</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Classification change</source>
   <translation>Cambio de clasificación</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Quitar los filtros</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Cerrar el proyecto</translation>
  </message>
  <message>
   <source>Clothes</source>
   <translation>Ropa</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation>Kappa de Cohen para cualquier número de anotadores, cada uno con su propia proporción de clases.</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation>Kappa de Cohen de cada dos anotadores</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation>Kappa de Cohen de cada dos anotadores.</translation>
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation>Kappa de Cohen de dos anotadores en las muestras que ambos etiquetaron, y en cuántas coincidieron.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation>Color {0} de {1}</translation>
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation>Colores y dónde están</translation>
  </message>
  <message>
   <source>Colours of the map</source>
   <translation>Colores del mapa</translation>
  </message>
  <message>
   <source>Column to split by</source>
   <translation>Columna por la que dividir</translation>
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation>Columnas que se omiten</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation>Columnas que se omiten, separadas por comas</translation>
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation>Columnas, escaladas y one-hot</translation>
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation>Viene de un proyecto creado aparte de este</translation>
  </message>
  <message>
   <source>Comfort</source>
   <translation>Comodidad</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation>Comentario   {0}</translation>
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation>Comité: votos divididos (modAL)</translation>
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation>Comité: mayor discrepancia (modAL)</translation>
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation>Comité: duda conjunta (modAL)</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacto</translation>
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation>Compacto muestra más a la vez; grande se lee mejor.</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>Comparar con la que está en uso</translation>
  </message>
  <message>
   <source>Comparing parts</source>
   <translation>Comparando partes</translation>
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation>Comparando lo que dice cada uno …</translation>
  </message>
  <message>
   <source>Comparing with random</source>
   <translation>Comparando con el azar</translation>
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation>Comparando con el diario</translation>
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation>Comparando {0} con {1}</translation>
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation>Confirmar las clases elegidas</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusión</translation>
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation>Kappa de Conger</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy all of this</source>
   <translation>Copiar todo esto</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation>Copiando {0} …</translation>
  </message>
  <message>
   <source>Create and start</source>
   <translation>Crear y empezar</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Data to label</source>
   <translation>Datos para etiquetar</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Description of the class</source>
   <translation>Descripción de la clase</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation>Contenidos distintos en el proyecto. El mismo contenido de dos lugares es una sola muestra.</translation>
  </message>
  <message>
   <source>Disagreement first</source>
   <translation>Primero los desacuerdos</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation>Gradientes diversos (BADGE)</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>No importar</translation>
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation>No se desploma cuando una clase es rara. Muy por encima de kappa significa: casi todo es de una clase.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Al azar</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Duplicados</translation>
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation>Los duplicados se cuentan en las importaciones, no aquí.</translation>
  </message>
  <message>
   <source>E-mails</source>
   <translation>Correos electrónicos</translation>
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation>Cada persona recibe un archivo con muestras, clases y pautas, lo abre en labeler en cualquier ordenador y devuelve un archivo con las etiquetas.</translation>
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation>Fácil de leer, pero alto por puro azar cuando una clase es frecuente.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit classes</source>
   <translation>Editar las clases</translation>
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation>Editar las clases  (F4)</translation>
  </message>
  <message>
   <source>Edit classes …</source>
   <translation>Editar las clases …</translation>
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation>Editar las pautas</translation>
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation>Cifrarlo con una frase de contraseña</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation>Enter confirma lo elegido; Space lo sustituiría por la propuesta</translation>
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation>Enter guarda un cambio. Las etiquetas ya dadas siguen con su clase.</translation>
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation>Enter abre la muestra seleccionada.</translation>
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation>Enter; en un texto, Ctrl+Enter</translation>
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation>Enter y después la tecla nueva cambia una. Delete recupera la predeterminada.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimación</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation>La etiqueta de cada anotador, una por línea</translation>
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation>Todas las teclas en una hoja.</translation>
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation>Todas las etiquetas comparables son de la misma clase, así que el acuerdo más allá del azar no está definido.</translation>
  </message>
  <message>
   <source>Everyone gets</source>
   <translation>Cada uno recibe</translation>
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation>Todo lo que contiene ya está aquí.</translation>
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation>Todo está etiquetado</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>Todo está guardado ya.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation>Todo queda en este ordenador: sin cuenta, sin red, sin nube.</translation>
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation>Todo lo dicho está en el disco.</translation>
  </message>
  <message>
   <source>Example of {0}</source>
   <translation>Ejemplo de {0}</translation>
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation>Ejemplo de {0}: {1}</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation>Ejemplos de las clases</translation>
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation>Excel admite {0} columnas; esta exportación tiene {1}: usar CSV o Parquet</translation>
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation>Excel admite {0} líneas; esta exportación tiene más: usar CSV o Parquet</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Libro de Excel</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Intercambiar</translation>
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation>Intercambiar mediante una carpeta …</translation>
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation>Intercambiar mediante una carpeta</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Explorar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportar a</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation>Exportando: ficha de datos y manifiesto</translation>
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation>Exportando: {0} muestras</translation>
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
   <translation>Caídas</translation>
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation>Primero lo más lejano (core-set)</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Cifra</translation>
  </message>
  <message>
   <source>Figures by class</source>
   <translation>Cifras por clase</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>File or folder</source>
   <translation>Archivo o carpeta</translation>
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation>Primero filtrar y después guardarlo aquí con un nombre</translation>
  </message>
  <message>
   <source>Find a class</source>
   <translation>Buscar una clase</translation>
  </message>
  <message>
   <source>Find a class   /</source>
   <translation>Buscar una clase   /</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Buscar un comando</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Buscar parecidas</translation>
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation>Busca palabras en todo el conjunto.</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Primeras filas</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Fit into the view</source>
   <translation>Ajustar a la vista</translation>
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation>Ajustar a la vista (Ctrl+0)</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation>Votan cinco modelos entrenados con respuestas remuestreadas; pregunta donde sus votos se dividen.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation>Cinco modelos entrenados con respuestas remuestreadas; pregunta donde uno de ellos discrepa más.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation>Cinco modelos entrenados con respuestas remuestreadas; pregunta donde su media es menos segura.</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>Señalar</translation>
  </message>
  <message>
   <source>Flag it</source>
   <translation>Señalarla</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Señaladas</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>Kappa de Fleiss</translation>
  </message>
  <message>
   <source>Focus mode</source>
   <translation>Modo de concentración</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation>Carpeta para imágenes y tablas</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Carpeta para los archivos</translation>
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation>Carpeta para los paquetes</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Carpeta de imágenes</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>Carpeta de textos</translation>
  </message>
  <message>
   <source>Folder that holds the images</source>
   <translation>Carpeta que contiene las imágenes</translation>
  </message>
  <message>
   <source>Folder that holds the images, then Enter</source>
   <translation>Carpeta que contiene las imágenes, luego Enter</translation>
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation>Carpeta de intercambio</translation>
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation>Carpeta donde guardar el proyecto</translation>
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation>Sigue una propuesta visible</translation>
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation>Sigue una propuesta visible más que una oculta, por</translation>
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation>Para un equipo con una unidad compartida.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation>Para opción múltiple: pregunta donde muchas clases parecen aplicarse a la vez.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation>Para opción múltiple: pregunta donde alguna clase es menos probable.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation>Para opción múltiple: pregunta donde la respuesta contradiría más las clases marcadas.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation>Para opción múltiple: pregunta donde las clases marcadas son más seguras en promedio.</translation>
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation>Para planificar lo que queda. Más rápido no es mejor: tras un ritmo creciente suele caer el acuerdo.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Para quién</translation>
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation>Previsión, consejos y criterios</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From 0.8 on results may be relied on, from 0.667 on for tentative conclusions.</source>
   <translation>A partir de 0,8 los resultados son fiables; a partir de 0,667 sirven para conclusiones provisionales.</translation>
  </message>
  <message>
   <source>From the map</source>
   <translation>Desde el mapa</translation>
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation>De {0:,} muestras</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation>Preparando la demostración …</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Goal in answers</source>
   <translation>Meta en respuestas</translation>
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation>Meta en minutos</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation>Meta: {0} de {1} respuestas</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation>Meta: {0} de {1} respuestas, o {2} de {3} min</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation>Meta: {0} de {1} min</translation>
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation>Vuelve atrás; con ello no se pierde nada.</translation>
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation>Manifiesto aumentado de Ground Truth</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Grupos de ajustes</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Pautas</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>AC1 de Gwet</translation>
  </message>
  <message>
   <source>Hand out work</source>
   <translation>Repartir trabajo</translation>
  </message>
  <message>
   <source>Hand out work …</source>
   <translation>Repartir trabajo …</translation>
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation>Media armónica de exhaustividad y precisión de una clase; F1 macro es su media entre las clases.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Help: {0}</source>
   <translation>Ayuda: {0}</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Ocultar los nombres</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation>Más alto que los demás cuando unas clases son mucho más frecuentes que otras.</translation>
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation>Mayor entropía (modAL)</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation>Cómo se calcula y se lee una cifra.</translation>
  </message>
  <message>
   <source>How agreement moved</source>
   <translation>Cómo ha evolucionado el acuerdo</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>Cómo se leen los datos</translation>
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation>Cómo aprende y pregunta</translation>
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation>Cuánto más a menudo la respuesta es la propuesta del modelo cuando se muestra que cuando se oculta.</translation>
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation>Con qué frecuencia otros dicen lo mismo.</translation>
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation>Con qué frecuencia los demás en conjunto, sin esta persona, dicen lo mismo; lo correcto sale del consenso.</translation>
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation>No se pudo calcular cómo trabajaron las personas</translation>
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation>¿Cómo debe decidir un anotador?</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Grado de seguridad</translation>
  </message>
  <message>
   <source>How sure they must be</source>
   <translation>Grado de seguridad exigido</translation>
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation>Cómo se dispone el mapa</translation>
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation>Cómo se elige la próxima pregunta.</translation>
  </message>
  <message>
   <source>How this annotator works</source>
   <translation>Cómo trabaja este anotador</translation>
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation>Cómo decidir, en Markdown: qué significa cada clase, y los casos difíciles.</translation>
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation>¿Cuánto coincidimos?</translation>
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation>Carpeta de imágenes de Hugging Face</translation>
  </message>
  <message>
   <source>Hunt for</source>
   <translation>Rastrear</translation>
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation>Rastrear una clase</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation>Si uno la dice, con qué frecuencia la dice otro.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Image files</source>
   <translation>Archivos de imagen</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation>Importar otra vez, para ver las muestras: {0}.</translation>
  </message>
  <message>
   <source>Import done</source>
   <translation>Importación terminada</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importar …</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importaciones</translation>
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation>En Explorar: lo seleccionado pasa a ser las próximas preguntas.</translation>
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation>En cada ajuste del modelo, por pocas que sean sus etiquetas.</translation>
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation>En opción múltiple: responde.</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>En resumen</translation>
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation>En el orden en que se ven aquí. Alt+1 sigue etiquetando.</translation>
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation>Densidad de información (modAL)</translation>
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation>En lugar de respuestas, o junto a ellas.</translation>
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation>Los intervalos que se solapan mucho no prueban una diferencia.</translation>
  </message>
  <message>
   <source>Into the folder</source>
   <translation>En la carpeta</translation>
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation>Ya se puede escribir aquí.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation>Pasa al principio de su cola, con la nota.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation>Pasa al principio de su cola, con la nota; su nueva respuesta sustituye a la anterior</translation>
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation>No tiene características, así que ni el modelo ni las muestras parecidas cuentan.</translation>
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation>Se pide cada vez que se abre el proyecto. Quien la olvida pierde el proyecto: nadie puede recuperarlo y no hay otra forma de entrar. Los archivos que no se copian en él quedan como están.</translation>
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation>Está cifrado y se abre con la frase de contraseña de quien lo hizo.</translation>
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation>Está en {0}. Sus etiquetas se recogen más tarde: labeler merge.</translation>
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation>No hace falta llegar al 100 %: la pantalla Modelo avisa cuando ya no compensa responder más.</translation>
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation>Se abre con la frase de contraseña de quien lo hizo; el proyecto resultante se cifra con la misma.</translation>
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation>Ahora está junto a las pautas.</translation>
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation>Desde entonces, sus etiquetas cuentan como la otra clase. El registro conserva lo que se dijo.</translation>
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation>Se abre con su frase de contraseña. Nadie puede recuperar una olvidada.</translation>
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
   <translation>Lista JSON de objetos</translation>
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation>Kappa de una pareja</translation>
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation>Guardar este filtro como …</translation>
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation>Guarda una copia en una carpeta.</translation>
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation>Se conserva: {0}. Se omite: {1}.</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Filtros guardados</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Key of the class</source>
   <translation>Tecla de la clase</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Teclas (*.json)</translation>
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation>Las teclas no actúan mientras se escribe en un campo.</translation>
  </message>
  <message>
   <source>Keys to take over</source>
   <translation>Teclas que se adoptan</translation>
  </message>
  <message>
   <source>Keys: </source>
   <translation>Teclas: </translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>Alfa de Krippendorff</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation>El alfa de Krippendorff es {0} ({1} a {2}) en {3} muestras etiquetadas por dos o más personas.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation>El alfa de Krippendorff es {0} en {1} muestras; no se puede decir con qué seguridad: {2}.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation>Alfa de Krippendorff con su intervalo cada vez que se guardaron cifras, según la posición en el registro.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation>Alfa de Krippendorff con su intervalo.</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation>JSON de Label Studio</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>Etiquetar como</translation>
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation>Etiqueta, si la hay</translation>
  </message>
  <message>
   <source>Labeled</source>
   <translation>Etiquetadas</translation>
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation>También muestras etiquetadas, para segundas opiniones</translation>
  </message>
  <message>
   <source>Labeling</source>
   <translation>Etiquetado</translation>
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation>El etiquetado sigue y cada respuesta se guarda como antes. {0}</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Labels by class</source>
   <translation>Etiquetas por clase</translation>
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation>Etiquetas de las que aprendió cada modelo, segundos que tardó su ajuste y su exactitud en las respuestas de auditoría conocidas entonces.</translation>
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation>Etiquetas que dicen «{0}», que aquí no es una clase</translation>
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation>Etiquetas que puso la máquina</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>Últimas respuestas</translation>
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation>Disponiendo las muestras …</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposición</translation>
  </message>
  <message>
   <source>Learn on</source>
   <translation>Seguir aprendiendo</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Curva de aprendizaje</translation>
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation>Aprendiendo de las respuestas</translation>
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation>Menor confianza (modAL)</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>Probabilidad mínima</translation>
  </message>
  <message>
   <source>Leave all of them out</source>
   <translation>Omitirlas todas</translation>
  </message>
  <message>
   <source>Leave it out: the samples come without it</source>
   <translation>Omitirla: las muestras entran sin ella</translation>
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation>Omitir lo dicho desde entonces</translation>
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation>Deja lo anterior y hace la próxima pregunta.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation>Claro, oscuro, alto contraste, como el sistema.</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation>Claro, oscuro, alto contraste o lo que diga el sistema.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation>Lineal, con aprendizaje sobre la marcha (SGD)</translation>
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation>No se pudieron usar líneas del diario: {0}{1}.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Regresión logística</translation>
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation>Tabla larga (item, annotator, label)</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Look back</source>
   <translation>Mirar atrás</translation>
  </message>
  <message>
   <source>Look forward</source>
   <translation>Mirar adelante</translation>
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation>Examinando características y modelos</translation>
  </message>
  <message>
   <source>Looking at it …</source>
   <translation>Examinando …</translation>
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation>Examinando las copias de seguridad</translation>
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation>Examinando el trabajo de los demás</translation>
  </message>
  <message>
   <source>Looking at your labels …</source>
   <translation>Mirando las etiquetas …</translation>
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation>Examinando {0} …</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Buscando copias de seguridad …</translation>
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation>Buscando errores de etiquetado</translation>
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation>Buscando casi duplicados</translation>
  </message>
  <message>
   <source>Looking for the images …</source>
   <translation>Buscando las imágenes …</translation>
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation>Buscando los archivos de las muestras</translation>
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation>Recorriendo todas las muestras …</translation>
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation>Se acerca al centro.</translation>
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation>Se aleja.</translation>
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation>Precisión baja: el modelo dice la clase con demasiada facilidad.</translation>
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation>Exhaustividad baja: el modelo pasa por alto la clase.</translation>
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation>Un valor bajo con un intervalo estrecho merece mirar las muestras, no un veredicto.</translation>
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation>Primero la probabilidad más baja</translation>
  </message>
  <message>
   <source>Making {0} again</source>
   <translation>Rehaciendo {0}</translation>
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation>Muchos árboles aleatorios que votan: encuentra reglas que combinan columnas, bueno con tablas; más lento con conjuntos grandes.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Map of the samples</source>
   <translation>Mapa de las muestras</translation>
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation>Márgenes aclarados con k-means (Zhdanov)</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation>Marcar como «no se puede saber»</translation>
  </message>
  <message>
   <source>Mark as sure</source>
   <translation>Marcar como segura</translation>
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation>Marcar como insegura</translation>
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation>Señala la muestra para volver a ella.</translation>
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation>Cobertura máxima (MaxHerding)</translation>
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation>Pueden quedar vacías. Se leen junto a cada muestra (F2) y se cambian en cualquier momento. Markdown.</translation>
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation>Distancia cuadrática media entre las probabilidades de todas las clases y lo respondido.</translation>
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation>Significado (embeddings potion)</translation>
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation>Significado de las frases (MiniLM)</translation>
  </message>
  <message>
   <source>Measure the team</source>
   <translation>Medir al equipo</translation>
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation>Midiendo la exactitud</translation>
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation>Mediana y ritmo de las últimas {0} respuestas propias</translation>
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation>Tiempo mediano en pantalla de las últimas 20 respuestas propias; cuántas llegaron por minuto, sin las pausas de más de 5 minutos.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Combinar</translation>
  </message>
  <message>
   <source>Merge into another class</source>
   <translation>Combinar con otra clase</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>Metadatos</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model versions</source>
   <translation>Versiones del modelo</translation>
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation>Modelo {0} de {1:,} etiquetas · {2}</translation>
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation>Modelo {0}, mantenido en uso, de {1:,} etiquetas · {2}</translation>
  </message>
  <message>
   <source>Model: {0}</source>
   <translation>Modelo: {0}</translation>
  </message>
  <message>
   <source>Models learn</source>
   <translation>Los modelos aprenden</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Más para {0}</translation>
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation>Más de una clase: primero llegan sus muestras más probables; una pregunta de cada cinco queda para la estrategia.</translation>
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation>Primero las más dudosas</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Moverse</translation>
  </message>
  <message>
   <source>Multiple choice</source>
   <translation>Opción múltiple</translation>
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation>Opción múltiple: pregunta donde equivocarse en las clases marcadas cuesta más en promedio.</translation>
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation>Opción múltiple: pregunta donde una clase parece más segura, para confirmarla o refutarla.</translation>
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation>Opción múltiple: confianza media (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation>Opción múltiple: puntuación media (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation>Opción múltiple: mayor pérdida (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation>Opción múltiple: mayor puntuación (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation>Opción múltiple: menor confianza (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation>Opción múltiple: pérdida media (modAL)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Nombre de la clase</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nombre del proyecto</translation>
  </message>
  <message>
   <source>Name of this filter</source>
   <translation>Nombre de este filtro</translation>
  </message>
  <message>
   <source>Names of the team</source>
   <translation>Nombres del equipo</translation>
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation>Cerca de 0 el juicio es libre. Muy por encima, las propuestas ponen las etiquetas.</translation>
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation>Vecinos más cercanos</translation>
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation>Necesaria: el proyecto está cifrado</translation>
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation>Entre versiones vecinas cuyos intervalos se solapan no se conoce diferencia.</translation>
  </message>
  <message>
   <source>New class “{0}”</source>
   <translation>Clase nueva «{0}»</translation>
  </message>
  <message>
   <source>New classes of these names</source>
   <translation>Clases nuevas con estos nombres</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation>Muestras nuevas; contenidos que ya estaban; archivos o líneas que no se pudieron leer.</translation>
  </message>
  <message>
   <source>Newest answers first</source>
   <translation>Primero las respuestas más recientes</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Tema siguiente</translation>
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud u ownCloud</translation>
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation>No se pudo hacer ninguna copia de seguridad</translation>
  </message>
  <message>
   <source>No backup was taken</source>
   <translation>No se hizo ninguna copia de seguridad</translation>
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation>Aún no hay copia de seguridad. Se hace una al abrir, cada media hora de trabajo y tras cada importación.</translation>
  </message>
  <message>
   <source>No longer an example</source>
   <translation>Ya no es un ejemplo</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Aún no hay modelo</translation>
  </message>
  <message>
   <source>No model yet.</source>
   <translation>Aún no hay modelo.</translation>
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation>Aún no hay modelo: {0}</translation>
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation>Ninguna página habla de esto.</translation>
  </message>
  <message>
   <source>No proposal yet</source>
   <translation>Aún no hay propuesta</translation>
  </message>
  <message>
   <source>No target</source>
   <translation>Sin objetivo</translation>
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation>Nadie puede coincidir con los demás más que consigo mismo: este es el techo.</translation>
  </message>
  <message>
   <source>Nobody sees which questions measure the team. A person working alone leaves all of it off.</source>
   <translation>Nadie ve qué preguntas miden al equipo. Quien trabaja solo lo deja todo desactivado.</translation>
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation>No hay etiqueta vigente de nadie.</translation>
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation>Ninguna: quien tenga el archivo puede leerlo</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation>Sin la ubicación de los archivos en este ordenador</translation>
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation>Nota para las pautas</translation>
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation>Nada más que labeler.</translation>
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation>Aún no hay nada elegido. También se pueden soltar aquí archivos o una carpeta.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Nada en particular</translation>
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation>Aún no hay nada elegido.</translation>
  </message>
  <message>
   <source>Nothing is final</source>
   <translation>Nada es definitivo</translation>
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation>No se prevé nada antes de medir versiones.</translation>
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation>Aún no se sabe nada</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>No se pierde nada</translation>
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation>Ninguna de las {0:,} muestras cumple eso. Aflojar un filtro o quitarlos todos.</translation>
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation>Nada que preguntar</translation>
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation>Aún no hay nada que comparar: hacen falta respuestas de auditoría y un modelo, con opción única.</translation>
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation>Nada que resolver: no hay dos anotadores que difieran en una muestra aún sin decidir.</translation>
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation>No se copió nada</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>No se exportó nada</translation>
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation>No se restauró nada; el proyecto está como estaba</translation>
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation>No se guardó nada en otro lugar</translation>
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation>Matrices NumPy para scikit-learn</translation>
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation>ONNX necesita una biblioteca: instalar labeler con su extra «onnx»</translation>
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation>ONNX, para cualquier programa (*.onnx);;skops, para Python (*.skops)</translation>
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation>Del acuerdo: jackknife dejando una muestra fuera, en escala logarítmica; ninguno donde ninguno sería honesto.</translation>
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation>De todas las propuestas con 80 %, cerca del 80 % son correctas, una vez que hubo respuestas suficientes para calibrarlo.</translation>
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation>De las muestras que varias personas etiquetaron.</translation>
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation>De las respuestas de auditoría que son de esta clase, la parte que el modelo propuso como tal.</translation>
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation>De las respuestas de auditoría que el modelo propuso como esta clase, la parte que lo es.</translation>
  </message>
  <message>
   <source>Of the samples</source>
   <translation>Parte de las muestras</translation>
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation>De las muestras que se leen.</translation>
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation>De la ventana. Surte efecto en el próximo inicio.</translation>
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation>Fuera de la diagonal difieren; Enter enumera las muestras de una celda.</translation>
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation>Sobre la diagonal, 80 % significa 80 %. Por debajo, el modelo promete demasiado. También influye el azar.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation>Una por línea. Las nueve primeras reciben las teclas 1–9; «nombre:k» da a una clase su propia tecla.</translation>
  </message>
  <message>
   <source>One class for each sample</source>
   <translation>Una clase por muestra</translation>
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation>Un comando tiene una tecla propia.</translation>
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation>Una carpeta lo contiene todo. El nombre de quien etiqueta se escribe junto a cada respuesta.</translation>
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation>Un píxel de la imagen por píxel de pantalla.</translation>
  </message>
  <message>
   <source>One key is an answer</source>
   <translation>Una tecla es una respuesta</translation>
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation>Una etiqueta por muestra: consenso, {0}</translation>
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation>Una etiqueta por muestra: decidida o por mayoría</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un momento</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Un momento …</translation>
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation>Una persona baja con todos apunta a esa persona; una sola pareja, a esas dos.</translation>
  </message>
  <message>
   <source>One question at a time.</source>
   <translation>Una pregunta cada vez.</translation>
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation>Una hasta ahora: {1}, {2}.</translation>
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation>Una frontera recta entre clases: potente con buenas características, rápida y con las probabilidades corregidas. Lo predeterminado.</translation>
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation>Las muestras propias mostradas otra vez, media hora después o más, como si fueran nuevas.</translation>
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation>Solo muestra, clases y propuesta; Esc sale.</translation>
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation>Solo lo que dice {0}</translation>
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation>Solo con al menos esta probabilidad</translation>
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation>Nadie más lo ve. No es una meta; si se quiere, se fija una en los ajustes.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation>Abrir un proyecto (una carpeta terminada en .labeler)</translation>
  </message>
  <message>
   <source>Open a work packet</source>
   <translation>Abrir un paquete de trabajo</translation>
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation>Abrir la muestra resuelta {sample}</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>Abriendo {0} …</translation>
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation>Abre o cierra las pautas junto a la muestra.</translation>
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation>O pulsar la tecla de una clase</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation>Otras personas etiquetan en sus propios ordenadores. El trabajo sale y vuelve como archivos; no hace falta servidor.</translation>
  </message>
  <message>
   <source>Others say the same</source>
   <translation>Otros dicen lo mismo</translation>
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation>Otros dicen lo mismo, y aciertos</translation>
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation>Incertidumbre global</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Packets that came back</source>
   <translation>Paquetes que han vuelto</translation>
  </message>
  <message>
   <source>Packets …</source>
   <translation>Paquetes …</translation>
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation>Empaqueta muestras para otra persona.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Pareja</translation>
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation>Parquet (Hugging Face)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation>Parquet necesita pyarrow, que no está instalado: pip install 'labeler[parquet]'</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Partes</translation>
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation>Partes y sus proporciones</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation>Frase de contraseña de {0}</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Repetir la frase de contraseña</translation>
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation>Las personas son distintas. Un cambio en una persona dice más que una diferencia entre dos.</translation>
  </message>
  <message>
   <source>People for each</source>
   <translation>Personas por muestra</translation>
  </message>
  <message>
   <source>Percent agreement</source>
   <translation>Porcentaje de acuerdo</translation>
  </message>
  <message>
   <source>Person by person</source>
   <translation>Persona por persona</translation>
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation>Fijar como ejemplo de su clase</translation>
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation>Fijada como ejemplo de {0}</translation>
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation>Colocando las muestras …</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation>Pulsar {0} o la tecla junto a una clase. {1} busca una clase por su nombre.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation>Probabilidad de una propuesta</translation>
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation>JSONL de Prodigy</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation>Los proyectos que se abren aparecen aquí.
Cada uno es una carpeta que se puede mover y copiar libremente.</translation>
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation>Prometido menos cumplido: {0:+.1%} ({1:+.1%} a {2:+.1%}).</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Propuesta</translation>
  </message>
  <message>
   <source>Proposal model</source>
   <translation>Modelo de propuestas</translation>
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation>Propuestas agrupadas por su probabilidad, frente a la parte de cada grupo que era correcta.</translation>
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation>Seudónimos en lugar de los nombres de los anotadores</translation>
  </message>
  <message>
   <source>Query strategy</source>
   <translation>Estrategia de consulta</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>RIS references</source>
   <translation>Referencias RIS</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatoria</translation>
  </message>
  <message>
   <source>Random share</source>
   <translation>Parte al azar</translation>
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation>Lote ordenado (modAL)</translation>
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation>Las clases raras cuentan igual</translation>
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation>Las clases raras cuentan tanto como las demás</translation>
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation>Leyendo muestras: {0} de {1}</translation>
  </message>
  <message>
   <source>Reading the database</source>
   <translation>Leyendo la base de datos</translation>
  </message>
  <message>
   <source>Reading the image …</source>
   <translation>Leyendo la imagen …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Leyendo el registro …</translation>
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation>Leyendo las muestras nuevas</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Leyendo las muestras</translation>
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation>Leyendo lo que se puede leer</translation>
  </message>
  <message>
   <source>Reading your samples</source>
   <translation>Leyendo las muestras del proyecto</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazadas</translation>
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation>Lo rechazado aparece con archivo, línea y motivo. Nada se omite en silencio.</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>Rechazado: {0}</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Sustituirlo</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Informe…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia de seguridad</translation>
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation>Restaurar una copia de seguridad de {0}</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar una copia de seguridad …</translation>
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation>Restaurar una copia de seguridad, quitar de la lista</translation>
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation>Restaurando {0} …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Aciertos</translation>
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation>Las filas son lo respondido; las columnas, lo que propuso el modelo. Un clic en una celda abre sus muestras.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation>Muestras que ambos etiquetaron: en las filas lo que dijo uno, en las columnas lo que dijo el otro.</translation>
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation>Por ahora las muestras llegan en orden aleatorio</translation>
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation>Muestras en orden aleatorio. Aprende más despacio y no favorece nada: buena para comparar.</translation>
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation>Muestras de la celda</translation>
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation>Muestras de esta celda</translation>
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation>Muestras en las que difieren</translation>
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation>Muestras que no están en este proyecto; al importarlas, sus etiquetas cuentan</translation>
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation>Muestras que alguien tiene señaladas ahora.</translation>
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation>Muestras que tienen esta clase como etiqueta vigente de alguien o como decisión del responsable.</translation>
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation>Muestras que se aplazaron y aún no se han respondido.</translation>
  </message>
  <message>
   <source>Samples to settle</source>
   <translation>Muestras por resolver</translation>
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation>Muestras con al menos una etiqueta de alguien, sobre el total. Las omitidas no cuentan.</translation>
  </message>
  <message>
   <source>Samples without a label</source>
   <translation>Muestras sin etiqueta</translation>
  </message>
  <message>
   <source>Save a model version</source>
   <translation>Guardar una versión del modelo</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>Guardar de nuevo</translation>
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation>Guardar de nuevo  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save as a file …</source>
   <translation>Guardar como archivo …</translation>
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation>Guardar en otro lugar …</translation>
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation>Guardar en otro lugar …  (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation>Guardar imágenes y tablas …</translation>
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation>Guardado en otro lugar</translation>
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation>Guardado significa en el disco. {0} muestra todas las teclas, {1} la ayuda; allí está también este recorrido.</translation>
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation>Dice lo mismo si se le vuelve a preguntar</translation>
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation>Dice lo que dicen los demás sin esta persona</translation>
  </message>
  <message>
   <source>Scott's pi</source>
   <translation>Pi de Scott</translation>
  </message>
  <message>
   <source>Search all samples</source>
   <translation>Buscar en todas las muestras</translation>
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation>Buscar en todas las muestras: palabras o «una expresión»</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation>Segundas opiniones, propuestas ocultas, muestras preguntadas otra vez: así se mide un equipo.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation>Segundos por respuesta</translation>
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation>Segundos por respuesta y respuestas por minuto</translation>
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation>Segundos por respuesta y más lento por hora</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Seed of the split</source>
   <translation>Semilla de la división</translation>
  </message>
  <message>
   <source>Selected sample</source>
   <translation>Muestra seleccionada</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation>Devuelta a {0}</translation>
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation>Devuelta a {name}, aún sin respuesta</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation>Los ajustes valen hasta salir, no se pueden guardar: {0}</translation>
  </message>
  <message>
   <source>Settings …</source>
   <translation>Ajustes …</translation>
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation>Resolver desde arriba: allí una decisión cambia más.</translation>
  </message>
  <message>
   <source>Settled already</source>
   <translation>Ya resueltas</translation>
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation>Resuelta por el responsable: {0}</translation>
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation>Muestras resueltas parecidas a esta</translation>
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation>Resolverla mueve el modelo un {share} de lo máximo que puede una etiqueta.</translation>
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation>Formas y bordes (HOG)</translation>
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation>Parte de las respuestas de auditoría, sacadas al azar, que un modelo propuso correctamente sin haberlas visto.</translation>
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation>Mostrar todo en Explorar</translation>
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation>Ver y cambiar las teclas …</translation>
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation>Mostrar cuánto tardaron las últimas respuestas.</translation>
  </message>
  <message>
   <source>Show the tour</source>
   <translation>Mostrar el recorrido</translation>
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation>Mostrarlas junto a la muestra.</translation>
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation>Muestra la respuesta anterior, para mirarla o cambiarla.</translation>
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation>Busca las muestras más parecidas a esta.</translation>
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation>La muestra entera cabe en la vista.</translation>
  </message>
  <message>
   <source>Sick plants</source>
   <translation>Plantas enfermas</translation>
  </message>
  <message>
   <source>Similar to one</source>
   <translation>Parecidas a una</translation>
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation>Parecidas a {0}</translation>
  </message>
  <message>
   <source>Single choice</source>
   <translation>Opción única</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Tamaño de los textos</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>Omitirla</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Saltar el recorrido</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Omitidas</translation>
  </message>
  <message>
   <source>Skipped samples</source>
   <translation>Muestras omitidas</translation>
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation>Más lento con cada hora de una sesión, por</translation>
  </message>
  <message>
   <source>Small pixels</source>
   <translation>Píxeles pequeños</translation>
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation>Menor margen (modAL)</translation>
  </message>
  <message>
   <source>So many are asked about each of these samples.</source>
   <translation>Se pregunta a tantas personas por cada una de estas muestras.</translation>
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation>Etiquetas blandas (probabilidades)</translation>
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation>Carpeta de proyecto de otra persona</translation>
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation>Algo ha fallado en labeler</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation>Corpus público de SpamAssassin, PDDL 1.0 / CC0</translation>
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation>Acuerdo específico: si un anotador dice la clase, con qué frecuencia la dice también otro.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>División</translation>
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation>Cuadrados: lo que da el muestreo al azar, con modelos que aprendieron solo de respuestas de auditoría: {0:.0%} con {1:,} etiquetas.</translation>
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation>Estabilización de las predicciones</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Start labeling</source>
   <translation>Empezar a etiquetar</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Paso {0} de {1}: {2}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop this</source>
   <translation>Detener esto</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>Detener lo que está en marcha</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation>Detenido; no se cambió nada</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Estrategia</translation>
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation>Los nombres de las subcarpetas son etiquetas</translation>
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation>Sugerir una pausa tras</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Segura</translation>
  </message>
  <message>
   <source>Surest first</source>
   <translation>Primero las más seguras</translation>
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation>Lo más seguro en {0} ({1}), lo menos en {2} ({3}).</translation>
  </message>
  <message>
   <source>TSV table</source>
   <translation>Tabla TSV</translation>
  </message>
  <message>
   <source>Table row</source>
   <translation>Fila de tabla</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>Filas de tabla</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Quitar de esta lista</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomar el control</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation>Hace una copia comprobada del archivo del proyecto.</translation>
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation>Incorpora las etiquetas de otras personas.</translation>
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation>Saca las etiquetas, para personas y programas. El proyecto queda como está.</translation>
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation>Saca las etiquetas.</translation>
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation>Deshace la última acción, también tras reiniciar.</translation>
  </message>
  <message>
   <source>Taking a backup</source>
   <translation>Haciendo una copia de seguridad</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Deshaciendo la importación</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Target value</source>
   <translation>Valor objetivo</translation>
  </message>
  <message>
   <source>Target: </source>
   <translation>Objetivo: </translation>
  </message>
  <message>
   <source>Target: {0}</source>
   <translation>Objetivo: {0}</translation>
  </message>
  <message>
   <source>Task and classes</source>
   <translation>Tarea y clases</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Team measures</source>
   <translation>Medidas de equipo</translation>
  </message>
  <message>
   <source>Team measures …</source>
   <translation>Medidas de equipo …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Textos</translation>
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation>Ese tampoco es un lugar seguro</translation>
  </message>
  <message>
   <source>That was our mistake</source>
   <translation>El error ha sido nuestro</translation>
  </message>
  <message>
   <source>The backup is restored</source>
   <translation>La copia de seguridad está restaurada</translation>
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation>La copia de seguridad está hecha y comprobada</translation>
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation>La copia de seguridad ocupa el lugar del archivo del proyecto, que se conserva en la carpeta quarantine. Las respuestas, clases y ajustes posteriores vuelven desde el diario.</translation>
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation>Los archivos rotos se conservan en {0}.</translation>
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation>Cuanto más cerca están las dos, más enseña la respuesta. Las muestras al azar, en cambio, miden el modelo.</translation>
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation>La curva continúa a partir de las versiones medidas hasta ahora; cada criterio de parada tiene su umbral.</translation>
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation>No se puede crear la demostración</translation>
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation>El disco no responde; lo último que se hizo aún no está a salvo</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>El disco está casi lleno</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>Las cifras</translation>
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation>No se pudieron calcular las cifras: {0}</translation>
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation>Las primeras {0:,} de las que difieren:</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>Se deshizo la importación</translation>
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation>El intervalo es el de Wilson, al 95 %: uno ancho indica que hay muy pocas respuestas de auditoría para saberlo.</translation>
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation>El diario también se aparta; ambos se conservan en la carpeta quarantine</translation>
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation>Faltaba el archivo de clave; su copia de la carpeta {0} ocupó su lugar.</translation>
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation>Las teclas de las clases están en el editor de clases, F4.</translation>
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation>Las etiquetas son respuestas ya dadas: conservarlas</translation>
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation>Las etiquetas no están guardadas</translation>
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation>Las etiquetas solo nombran las clases: etiquetar de nuevo, sin verlas</translation>
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation>El idioma cambia al volver a iniciar labeler.</translation>
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation>Esta instalación no conoce las licencias de los paquetes.</translation>
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation>La etiqueta más probable según cómo usa las clases cada persona; la duda es 1 menos su ventaja sobre la siguiente.</translation>
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation>La máquina elige qué preguntar. Se responde con una tecla.</translation>
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation>El mapa necesita las características de las muestras, que aún no están calculadas.</translation>
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation>Media sobre las muestras de la parte de parejas de anotadores que dicen lo mismo.</translation>
  </message>
  <message>
   <source>The model proposes</source>
   <translation>El modelo propone</translation>
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation>El modelo propone {names} ({probability}).</translation>
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation>La más reciente de {0:,}: {1}, {2}.</translation>
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation>La versión más reciente vuelve a proponer y aprende de cada respuesta</translation>
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation>La próxima respuesta cuenta por completo.</translation>
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation>La próxima respuesta cuenta, pero menos.</translation>
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation>La próxima respuesta dice que nadie podría decidirlo.</translation>
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation>Primero llega aquella cuya respuesta más enseña al modelo, y aquí se dice por qué.</translation>
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation>En sentido contrario, hasta la pregunta.</translation>
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation>La otra ventana ha cerrado este proyecto</translation>
  </message>
  <message>
   <source>The packets are written</source>
   <translation>Los paquetes están escritos</translation>
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation>Las páginas que lo explican todo  (F1)</translation>
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation>Las páginas que lo explican todo.</translation>
  </message>
  <message>
   <source>The part of the questions that a lead has decided: how often people are right.</source>
   <translation>La parte de las preguntas que un responsable ha resuelto: con qué frecuencia se acierta.</translation>
  </message>
  <message>
   <source>The part of the questions that are a person's own earlier samples: how steady the answers are.</source>
   <translation>La parte de las preguntas que son muestras anteriores de la misma persona: la constancia de las respuestas.</translation>
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation>La parte de las preguntas que mide el modelo con honestidad.</translation>
  </message>
  <message>
   <source>The part of the questions where it is hidden: how far people follow the machine.</source>
   <translation>La parte de las preguntas en que está oculta: hasta qué punto se sigue a la máquina.</translation>
  </message>
  <message>
   <source>The part of the samples that several people answer: how well they agree.</source>
   <translation>La parte de las muestras que responden varios: en qué medida coinciden.</translation>
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation>Las probabilidades se desvían un {0:.1%} en promedio, más de lo que mostraría el azar ({1:.1%}).</translation>
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation>No se puede abrir el proyecto</translation>
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation>El proyecto está cifrado; dar también a sus paquetes una frase de contraseña</translation>
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation>La estrategia de consulta o el modelo tuvo un problema</translation>
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation>El motivo de la estrategia de consulta para esta muestra, con las dos clases más probables cuando están cerca.</translation>
  </message>
  <message>
   <source>The report is written</source>
   <translation>El informe está escrito</translation>
  </message>
  <message>
   <source>The report was not written</source>
   <translation>No se escribió el informe</translation>
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation>El mismo contenido nunca está en dos partes.</translation>
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation>Las muestras como puntos: lo parecido está junto</translation>
  </message>
  <message>
   <source>The task has no room for {0:,} of the new classes; leave some labels out.</source>
   <translation>La tarea no tiene sitio para {0:,} de las clases nuevas; omitir algunas etiquetas.</translation>
  </message>
  <message>
   <source>The whole image</source>
   <translation>La imagen entera</translation>
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation>Todo el conjunto en cuadrícula.</translation>
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation>La ventana en cinco frases.</translation>
  </message>
  <message>
   <source>The work is home</source>
   <translation>El trabajo está recogido</translation>
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation>El trabajo está recogido, pero no todo se pudo usar</translation>
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation>Sus nombres para clases propias cuentan: {0}</translation>
  </message>
  <message>
   <source>Their passphrase</source>
   <translation>Su frase de contraseña</translation>
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation>Su frase de contraseña y después Enter</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation>Tema: lo que diga el sistema</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Tema: oscuro</translation>
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation>Tema: alto contraste</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Tema: claro</translation>
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation>Aún no hay copias de seguridad. Se hace una al abrir y cada media hora de trabajo.</translation>
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation>Aún no hay modelo, así que su efecto no cuenta.</translation>
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation>Aquí aún no hay nada</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation>Aún no hay nada que comparar: ninguna muestra fue etiquetada por dos anotadores.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation>Aún no hay nada que comparar: solo ha etiquetado un anotador.</translation>
  </message>
  <message>
   <source>These labels are no classes of this task. What becomes of each?</source>
   <translation>Estas etiquetas no son clases de esta tarea. ¿Qué pasa con cada una?</translation>
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation>Vuelven después de todas las demás. Si son muchas, quizá falta una clase o no está clara.</translation>
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation>Esto no se puede recoger.</translation>
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation>Esto no se puede mostrar</translation>
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation>Esta carpeta la copia {0}. Un programa de sincronización puede copiar el archivo del proyecto mientras se escribe, y un segundo ordenador puede escribirlo al mismo tiempo.</translation>
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation>Esta carpeta está en una unidad de red ({0}). Sus bloqueos no son fiables: dos ordenadores podrían escribir el archivo del proyecto al mismo tiempo.</translation>
  </message>
  <message>
   <source>This label is no class of this task. What becomes of it?</source>
   <translation>Esta etiqueta no es una clase de esta tarea. ¿Qué pasa con ella?</translation>
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation>Esta parte de las preguntas se saca al azar: el precio de una estimación honesta.</translation>
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation>Este proyecto aún no tiene muestras</translation>
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation>Este proyecto está abierto solo para lectura</translation>
  </message>
  <message>
   <source>This project is open for reading only; nothing can be changed here.</source>
   <translation>Este proyecto está abierto solo para lectura; aquí no se puede cambiar nada.</translation>
  </message>
  <message>
   <source>This project was repaired</source>
   <translation>Este proyecto se ha reparado</translation>
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation>Esta muestra no se puede mostrar</translation>
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation>Cansancio, otras muestras o una idea distinta de una clase. La línea muestra cuándo.</translation>
  </message>
  <message>
   <source>To reach</source>
   <translation>Por alcanzar</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>Por resolver</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>En conjunto</translation>
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation>En conjunto, y duda</translation>
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation>Muy pocas respuestas de auditoría: {0} de {1}.</translation>
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation>Recortes de semáforos, CC BY-SA 4.0 (curso de coche autónomo del MIT)</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>Semáforos</translation>
  </message>
  <message>
   <source>Try it on real data</source>
   <translation>Probarlo con datos reales</translation>
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation>Escribir una parte de su nombre; Enter responde.</translation>
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation>Escribir lo que se quiere hacer.</translation>
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation>Típicas de grupos (TypiClust)</translation>
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation>Primero muestras típicas, después aquellas de las que el modelo duda y que representan a muchas otras. Buena de la primera a la última respuesta.</translation>
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation>Tiempo habitual en pantalla; la tendencia dentro de las sesiones, con su intervalo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation>Desempaquetando {0} …</translation>
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation>Muestras sin resolver cercanas: {count}.</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Insegura</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>Usar esta versión</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation>Versión {0} de {1:,} etiquetas: {2}</translation>
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation>Versión {0}, aprendida de {1:,} etiquetas: {2}.</translation>
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation>Versión, licencias y dónde está el registro.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>Página web (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation>Bien calibrado, hasta donde se puede saber: se desvía un {0:.1%}; el puro azar muestra hasta un {1:.1%}.</translation>
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation>Se ordenó lo que dejó una interrupción brusca</translation>
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation>Hasta qué exactitud etiquetar</translation>
  </message>
  <message>
   <source>What becomes of this label: {0}</source>
   <translation>Qué pasa con esta etiqueta: {0}</translation>
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation>Qué pertenece aquí y qué no</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>¿Qué se quiere hacer?</translation>
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation>¿Qué se quiere etiquetar?</translation>
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation>Lo parecido, junto (t-SNE)</translation>
  </message>
  <message>
   <source>What is asked?</source>
   <translation>¿Qué se pregunta?</translation>
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation>Qué hay en el proyecto; añadir más.</translation>
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation>Qué hay en este proyecto, de dónde vino y cuánto está etiquetado.</translation>
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation>Lo que está fuera de la diagonal se confunde. Las proporciones con pocas respuestas dicen poco: el recuento está al lado.</translation>
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation>Lo que se ve (EfficientNet-Lite0)</translation>
  </message>
  <message>
   <source>What it does not tell</source>
   <translation>Lo que no revela</translation>
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation>De qué está hecho labeler</translation>
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation>Lo que aprende de las respuestas y propone.</translation>
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation>Aún no se dibuja lo que daría el muestreo al azar: hacen falta 20 respuestas de auditoría.</translation>
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation>Lo vigente — {0}</translation>
  </message>
  <message>
   <source>What the labels found are</source>
   <translation>Qué son las etiquetas encontradas</translation>
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation>Qué ha aprendido el modelo y cómo pregunta.</translation>
  </message>
  <message>
   <source>What the model looks at</source>
   <translation>En qué se fija el modelo</translation>
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation>Lo que el modelo más reciente da a la clase, calibrado con respuestas de las que no había aprendido.</translation>
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation>Lo que las partes mantienen junto</translation>
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation>Lo que dos dicen de las mismas muestras</translation>
  </message>
  <message>
   <source>What two take for each other</source>
   <translation>Lo que dos confunden entre sí</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>Lo que se dijo de ella</translation>
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation>Lo que se dijo de esta muestra</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Qué cambiaría</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Lo que se cambia vale al instante.</translation>
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation>Lo que se deshace no cuenta; las pausas, tampoco.</translation>
  </message>
  <message>
   <source>What's this number?</source>
   <translation>¿Qué es este número?</translation>
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation>¿Qué es este número?  (Shift+F1)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation>Dónde cayó el acuerdo con los demás y se quedó abajo; una falsa alarma cada 2000 respuestas.</translation>
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation>Dónde no coinciden los anotadores.</translation>
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation>Donde es plana dentro de su banda, más etiquetas del mismo tipo cambian poco.</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Situación actual</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation>Dónde guardarlo y quién etiqueta</translation>
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation>Dónde guardar las teclas</translation>
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation>Dónde poner la copia</translation>
  </message>
  <message>
   <source>Which apply?</source>
   <translation>¿Cuáles se aplican?</translation>
  </message>
  <message>
   <source>Which labels</source>
   <translation>Qué etiquetas</translation>
  </message>
  <message>
   <source>Which one?</source>
   <translation>¿Cuál?</translation>
  </message>
  <message>
   <source>Who labels?</source>
   <translation>¿Quién etiqueta?</translation>
  </message>
  <message>
   <source>Who said what</source>
   <translation>Quién dijo qué</translation>
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation>Quién dijo qué y cuándo, viendo qué propuesta.</translation>
  </message>
  <message>
   <source>Who with whom</source>
   <translation>Quién con quién</translation>
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation>Entera, píxel a píxel o tan cerca como la anterior.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Etiquetas de quién</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation>Por qué esta: {0}</translation>
  </message>
  <message>
   <source>Why this sample</source>
   <translation>Por qué esta muestra</translation>
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation>¿Por qué? Una nota pasa a las pautas como ejemplo (opcional)</translation>
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation>Tabla ancha (una columna por anotador)</translation>
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation>Con intervalos del 95 %.</translation>
  </message>
  <message>
   <source>With a label</source>
   <translation>Con etiqueta</translation>
  </message>
  <message>
   <source>With commas; every two come to share about as many samples. Empty: all who labeled so far.</source>
   <translation>Separados por comas; cada dos personas comparten más o menos el mismo número de muestras. Vacío: todos los que han etiquetado hasta ahora.</translation>
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation>Con los archivos de imagen, para quien no tiene copia</translation>
  </message>
  <message>
   <source>Without a label</source>
   <translation>Sin etiqueta</translation>
  </message>
  <message>
   <source>Without a proposal</source>
   <translation>Sin propuesta</translation>
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation>Sin las etiquetas dadas hasta ahora</translation>
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation>Palabras y partes de palabras (TF-IDF)</translation>
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation>Trabajar en una copia local …</translation>
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation>Trabajar en una copia local y recoger las etiquetas más tarde.</translation>
  </message>
  <message>
   <source>Work packet</source>
   <translation>Paquete de trabajo</translation>
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation>Paquetes de trabajo (*.labelpack)</translation>
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation>Paquetes de trabajo (*{0})</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Write the packets</source>
   <translation>Escribir los paquetes</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>Escribir el informe</translation>
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation>Escribe una nota para esta muestra; Enter la guarda.</translation>
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation>Escribe otra vez lo que no se pudo guardar.</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Escribiendo {0}</translation>
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation>Se escribe junto a cada respuesta propia, desde el próximo proyecto que se abra.</translation>
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation>Carpetas de clasificación YOLO</translation>
  </message>
  <message>
   <source>You are</source>
   <translation>Quién etiqueta</translation>
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation>De vuelta en esta muestra; una respuesta nueva sustituye a la anterior. Esc continúa.</translation>
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation>Se pueden ver todas las muestras y exportar; no se aceptan respuestas.</translation>
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation>Ahora se trabaja en una copia local</translation>
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation>La meta por ahora está alcanzada</translation>
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation>Las teclas están en {0}</translation>
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation>Las etiquetas propias van a la carpeta y las de los demás salen de ella. El proyecto en sí queda en este ordenador, donde nada puede meterse entre sus archivos; lo que está en la carpeta no vuelve a cambiarse nunca.</translation>
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation>La última respuesta no está guardada</translation>
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation>Las últimas respuestas no están guardadas</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Nombre de quien etiqueta</translation>
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation>El nombre se escribe junto a cada respuesta, para poder comparar después a varias personas.</translation>
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation>Las respuestas propias desde medianoche, incluidas las de otras ventanas de este proyecto.</translation>
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation>Red de imágenes propia (.onnx)</translation>
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation>Vectores propios (.npy o Parquet)</translation>
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation>Se corrigieron los ajustes</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation>un archivo .npy con NAME.ids.txt al lado, o un archivo Parquet con una columna id</translation>
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation>se está haciendo una copia de seguridad ahora mismo; esperar a que termine</translation>
  </message>
  <message>
   <source>a class needs a name</source>
   <translation>una clase necesita un nombre</translation>
  </message>
  <message>
   <source>a content hash is none</source>
   <translation>un hash de contenido no es válido</translation>
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation>un coste por muestra de {0} como máximo</translation>
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation>una interrupción brusca deja una línea así; nunca llegó a guardarse</translation>
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation>un archivo del proyecto no está donde estaba; devolver su carpeta a su lugar y abrirlo otra vez</translation>
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation>un archivo del mismo nombre estorba; abrir el proyecto de nuevo y volver a intentarlo</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation>hay una carpeta en su lugar</translation>
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation>hay una carpeta en el lugar del archivo del proyecto; moverla a otro sitio y abrir el proyecto de nuevo</translation>
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation>una previsión necesita una curva desde {0} hasta al menos {1} etiquetas</translation>
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation>una previsión necesita {0} versiones medidas; hay {1}</translation>
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation>un proceso auxiliar anunció {0} bytes, lo que no puede ser</translation>
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation>un proceso auxiliar terminó en mitad de un mensaje</translation>
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation>un proceso auxiliar envió algo que no es un mensaje</translation>
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation>una tecla es un carácter, no «{0}»</translation>
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation>una línea nunca se terminó: {0}</translation>
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation>una mirada a otra parte: se rastrea «{0}», y puede estar donde el modelo no sabe nada de ella</translation>
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation>una probabilidad mínima se refiere al consenso; con anotadores sueltos, pedir una certeza</translation>
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation>un modelo necesita respuestas de al menos dos clases; hasta ahora {0}, seguir etiquetando</translation>
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation>un modelo necesita al menos una respuesta; seguir etiquetando</translation>
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation>un modelo de este tipo no se puede escribir como ONNX; escribirlo como skops</translation>
  </message>
  <message>
   <source>a model version</source>
   <translation>una versión del modelo</translation>
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation>una respuesta de opción múltiple tiene la forma {"classes": ["…"]}, no {0}</translation>
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation>espera una respuesta más reciente</translation>
  </message>
  <message>
   <source>a passphrase cannot be empty; choose a long one that you will not forget</source>
   <translation>una frase de contraseña no puede estar vacía; elegir una larga que no se olvide</translation>
  </message>
  <message>
   <source>a passphrase has {0} characters at most; choose a shorter one</source>
   <translation>una frase de contraseña tiene como máximo {0} caracteres; elegir una más corta</translation>
  </message>
  <message>
   <source>a passphrase needs {0} MB of memory; close other programs, then try again</source>
   <translation>una frase de contraseña necesita {0} MB de memoria; cerrar otros programas e intentarlo de nuevo</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation>una probabilidad está entre 0 y 1, no en {0}</translation>
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation>un proceso que lee archivos de otras personas no puede hacer esto: {0}</translation>
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation>unas comillas de esta fila nunca se cierran: con ellas se pierden {0} líneas</translation>
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation>una clase rechazada no es por sí sola una respuesta: solo dice lo que la muestra no es</translation>
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation>una restauración de {0} se interrumpió y no se puede terminar: {1} no se puede mover ({2}); comprobar los permisos de la carpeta y el disco, y abrir el proyecto de nuevo</translation>
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation>un segundo método de consenso da {0} a lo que va por delante</translation>
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation>una respuesta de opción única tiene la forma {"class": "…"}, no {0}</translation>
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation>un origen de la muestra número {0}</translation>
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation>una división puede ser stratified, group:COLUMN o time:COLUMN, no «{0}»</translation>
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation>una división tiene la forma train=0.8,test=0.2, no «{0}»</translation>
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation>un objetivo de coste por muestra es mayor que 0</translation>
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation>un objetivo de {0} está entre 0 y 1, como 0.95 o 95%, no {1}</translation>
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation>una tarea necesita al menos una clase</translation>
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation>un equipo son al menos dos personas, no solo {0}</translation>
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation>un texto no es UTF-8</translation>
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation>un texto de la línea {0} tiene {1} caracteres; Excel admite {2}: usar CSV o JSONL</translation>
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation>un nodo de trabajo no puede leer {0}, que esta máquina sí puede; dar a los nodos los mismos archivos con la misma ruta (una carpeta compartida)</translation>
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation>unas {0:,} muestras</translation>
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation>aprox. {0:,} {1}</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>aprox. {0}</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>unas {0} horas</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>unos {0} minutos</translation>
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation>unas {0} etiquetas más para +1 punto de {1}</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation>exactitud aún desconocida</translation>
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation>exactitud aún desconocida: {0} de {1} respuestas de auditoría</translation>
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation>exactitud {0} ({1}–{2}, {3} respuestas de auditoría)</translation>
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation>accuracy=0.95, macro_f1=0.9 o cost=0.2; puede quedar vacío</translation>
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation>primero hay que añadir muestras: labeler import PROJECT SOURCE</translation>
  </message>
  <message>
   <source>after an import</source>
   <translation>tras una importación</translation>
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation>again y gold suman más de la mitad de todas las preguntas; así no se pregunta nada nuevo</translation>
  </message>
  <message>
   <source>against</source>
   <translation>frente a</translation>
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation>todas las respuestas son de una clase</translation>
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation>todas las respuestas se dieron de una vez</translation>
  </message>
  <message>
   <source>all samples are</source>
   <translation>todas las muestras son</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>todos juntos</translation>
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation>los {0} criterios que se pueden evaluar dicen que más etiquetas aportarían poco</translation>
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation>un archivo .onnx: una entrada float [N, 3, height, width], RGB normalizado como ImageNet</translation>
  </message>
  <message>
   <source>an act</source>
   <translation>una acción</translation>
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation>un anotador necesita un nombre</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>una respuesta</translation>
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation>una respuesta en {0} no era lo que se había dicho</translation>
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation>una celda de etiqueta vacía no es una respuesta: doccano la escribe para lo que nadie ha mirado</translation>
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation>una lista de etiquetas vacía no es una respuesta: doccano la escribe para lo que nadie ha mirado</translation>
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation>un evento del registro ({0})</translation>
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation>un ejemplo necesita su clase: responder esta muestra, volver a ella y fijarla</translation>
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation>una exportación puede incluir {0}, no «{1}»</translation>
  </message>
  <message>
   <source>an export of labeler</source>
   <translation>una exportación de labeler</translation>
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation>una imagen de este formato no se puede limpiar de lo que revela además de la imagen; omitirla</translation>
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation>y {0:,} más</translation>
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation>las anotaciones entran como de sus anotadores; las predicciones se conservan como metadatos</translation>
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation>anotaciones de imágenes que el archivo no enumera</translation>
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation>los anotadores coinciden en {0} y aun así kappa es {1}: {2} de todas las valoraciones son de una clase, y kappa lo toma por azar{3}; mirar el acuerdo de cada clase (Feinstein &amp; Cicchetti, 1990)</translation>
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation>los anotadores figuran con seudónimos; la clave está en {0} dentro del proyecto, conservarla allí</translation>
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation>ya se está haciendo otra copia de seguridad de {0}; intentarlo de nuevo en un momento</translation>
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation>otro evento tiene su id, {0}; se conservó el de la base de datos</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>otro programa</translation>
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation>otro programa retiene el archivo del proyecto; cerrar ese programa y volver a intentarlo</translation>
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation>otro programa está reparando ahora el archivo del proyecto; esperar un momento y volver a intentarlo</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>respuestas</translation>
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation>cualquiera, o por ejemplo 0.9</translation>
  </message>
  <message>
   <source>are copied beside</source>
   <translation>se copian al lado</translation>
  </message>
  <message>
   <source>are not part of this format</source>
   <translation>no forman parte de este formato</translation>
  </message>
  <message>
   <source>are put into the file</source>
   <translation>se ponen en el archivo</translation>
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation>se pregunta porque: {0}</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>a petición</translation>
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation>al menos {0} de las propuestas así de seguras son correctas, con una confianza de {1}, según {2} respuestas de auditoría</translation>
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation>previsión con {0} etiquetas, {1}: {2}–{3} (intervalo del 80 %)</translation>
  </message>
  <message>
   <source>before a merge</source>
   <translation>antes de combinar</translation>
  </message>
  <message>
   <source>before an update of the format</source>
   <translation>antes de actualizar el formato</translation>
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation>junto a {0} está {1}, que labeler nunca crea y que borraría otro archivo; quitarlo y no fiarse del lugar de donde vino el proyecto</translation>
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation>junto a «{0}», que solo difiere en mayúsculas y minúsculas</translation>
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation>ambas partes necesitan al menos 20 muestras</translation>
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation>los recuadros y máscaras pasan a ser clases de la imagen entera</translation>
  </message>
  <message>
   <source>cannot be shown</source>
   <translation>no se puede mostrar</translation>
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation>no se puede leer {0}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>no se puede saber</translation>
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation>la certeza es sure, unsure o cannot_tell, no «{0}»</translation>
  </message>
  <message>
   <source>choose a folder to keep the project in</source>
   <translation>elegir una carpeta donde guardar el proyecto</translation>
  </message>
  <message>
   <source>choose a sample first; then the ones most like it are found</source>
   <translation>elegir primero una muestra; entonces se encuentran las más parecidas</translation>
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation>elegida a mano entre muchas</translation>
  </message>
  <message>
   <source>class {0}</source>
   <translation>clase {0}</translation>
  </message>
  <message>
   <source>column</source>
   <translation>columna</translation>
  </message>
  <message>
   <source>column {0}</source>
   <translation>columna {0}</translation>
  </message>
  <message>
   <source>comes with the next question</source>
   <translation>llega con la próxima pregunta</translation>
  </message>
  <message>
   <source>cost per sample</source>
   <translation>coste por muestra</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation>definida para dos anotadores; conger_kappa y fleiss_kappa valen para cualquier número</translation>
  </message>
  <message>
   <source>doccano CSV</source>
   <translation>CSV de doccano</translation>
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation>JSONL de doccano</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>dudoso</translation>
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation>borradores que nadie envió; de varias preguntas se lee una (--label NAME), las demás se conservan</translation>
  </message>
  <message>
   <source>drawn at random</source>
   <translation>sacada al azar</translation>
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation>sacada al azar para medir con honestidad lo bueno que es el modelo</translation>
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation>cada etiqueta según su probabilidad en el consenso</translation>
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</translation>
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation>opciones aceptadas de cada anotador; un «reject» binario de una clase, hashes, tokens, spans y versiones como metadatos, que vuelven al exportar; «ignore» como omisión</translation>
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation>elección de cada anotador, omisiones como «ignore», metadatos; hashes, tokens y spans que vinieron de Prodigy</translation>
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation>elecciones o taxonomía de cada anotador con el tiempo empleado, omisiones, datos, metadatos; regiones, relaciones, predicciones y campos desconocidos como metadatos, que vuelven al exportar</translation>
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation>etiqueta de cada anotador de las columnas label:NAME; otras columnas como datos o metadatos de la muestra</translation>
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation>etiqueta de cada anotador en su propia columna; contenido, certeza y tiempos como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation>etiqueta de cada anotador con certeza y segundos; otras columnas como datos o metadatos del elemento</translation>
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation>etiqueta de cada anotador con el tiempo, omisiones, textos, registros, metadatos; de las tareas que vinieron de Label Studio, también sus ids, regiones, predicciones y campos desconocidos</translation>
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation>etiqueta de cada anotador; el contenido y sus metadatos como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation>todas las clases por igual en cada parte</translation>
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation>todas las columnas de la primera hoja con una tabla, los números como números, los valores mostrados de las fórmulas</translation>
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation>todas las columnas con su tipo, las etiquetas de clase por nombre, las imágenes incrustadas o por ruta</translation>
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation>todas las columnas: texto, etiqueta e id elegidos o deducidos, el resto como datos o metadatos; ids tal como están escritos</translation>
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation>todas las imágenes por contenido, su ruta, tamaño y formato; subcarpetas de clase o labels.csv como etiquetas</translation>
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation>todas las imágenes, también sin clase; clases de cada anotador, omisiones, metadatos; ids desde 1</translation>
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation>todos los elementos son iguales, así que no se sabe nada de la dispersión</translation>
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation>todas las claves: texto, etiqueta e id elegidos o deducidos, el resto como datos o metadatos; valores anidados tal como están</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation>todas las etiquetas con anotador, certeza y tiempo; columnas de texto, registro y metadatos, los números como números</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation>todas las etiquetas con anotador, certeza y tiempo; columnas de texto, registro y metadatos; lo que una celda no puede decir con exactitud (tipos, anidamiento), otra vez como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation>todas las etiquetas con los nombres de sus clases, anotador, certeza y tiempo; textos, columnas con tipo, imágenes con sus bytes</translation>
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation>toda valoración comparable es de la misma categoría (0/0)</translation>
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation>todas las muestras están etiquetadas</translation>
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation>todos los textos con su archivo; subcarpetas de clase como etiquetas si se quiere</translation>
  </message>
  <message>
   <source>everything but images</source>
   <translation>todo salvo las imágenes</translation>
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation>todo, con tipos; columnas del registro en data, otras columnas en meta</translation>
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation>extra-trees se genera de nuevo tras cada respuesta; no tiene paso incremental</translation>
  </message>
  <message>
   <source>fall</source>
   <translation>caída</translation>
  </message>
  <message>
   <source>far too many pixels</source>
   <translation>demasiados píxeles</translation>
  </message>
  <message>
   <source>fastText</source>
   <translation>fastText</translation>
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation>no se pudieron examinar características y modelos: {0}</translation>
  </message>
  <message>
   <source>features are still being computed</source>
   <translation>aún se están calculando las características</translation>
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation>no se pueden escribir características en {0} ({1}); liberar espacio o comprobar sus permisos</translation>
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation>las características tienen la forma {0} y las etiquetas {1}; se esperaba una etiqueta por fila</translation>
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation>características sin ficha: {0}</translation>
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation>las características {0} están dañadas o faltan</translation>
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation>las características {0} no son de estas muestras</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation>características {0}: {1} de {2} filas hechas</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation>características {0}: {1} de {2} muestras</translation>
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation>características, números de clase (o 0/1 por clase), nombres de clase, uids, anotadores, divisiones, probabilidades de consenso</translation>
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation>campos, respuesta de cada anotador, omisiones como descartadas, metadatos; sugerencias y vectores que las acompañaban</translation>
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation>campos, metadatos, respuesta enviada de cada usuario, descartes como omisiones; sugerencias y vectores como metadatos</translation>
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation>archivos que no son imágenes; archivos ocultos; fotogramas de animación tras el primero</translation>
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation>archivos con otras extensiones; archivos ocultos; la marca de orden de bytes</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>señalada</translation>
  </message>
  <message>
   <source>flagged it</source>
   <translation>la señaló</translation>
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation>carpetas por encima de la que contiene el archivo</translation>
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation>para ASReview, clases que no dicen ni sí ni no: están en la columna label</translation>
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation>para otros programas, saltos de línea dentro de los textos</translation>
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation>para otros lectores, tipos: un número y un texto que lo parece se escriben igual</translation>
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation>para ±{0} en alfa hacen falta unos {1} elementos valorados dos veces o más; hay {2}</translation>
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation>otras hojas, fórmulas, formato, imágenes; las fechas pasan a texto</translation>
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation>seguir etiquetando: la exactitud aún no se conoce, hacen falta {0} respuestas de auditoría</translation>
  </message>
  <message>
   <source>group {0}</source>
   <translation>grupo {0}</translation>
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation>crece con cada respuesta de auditoría</translation>
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation>versión {0} de las pautas</translation>
  </message>
  <message>
   <source>has in another form</source>
   <translation>tiene en otra forma</translation>
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation>oculta en esta, para medir cuánto se siguen las propuestas</translation>
  </message>
  <message>
   <source>how often it is right</source>
   <translation>con qué frecuencia acierta</translation>
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation>qué seguridad dice tener</translation>
  </message>
  <message>
   <source>however sure</source>
   <translation>con cualquier seguridad</translation>
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
   <translation>imágenes</translation>
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>imágenes y textos como archivos, en una carpeta por clase, dentro de una carpeta por parte; metadatos en labeler.jsonl junto a ellos</translation>
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation>imágenes y textos con la carpeta que los contiene como clase, la parte (train, test) como metadatos</translation>
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation>imágenes y las clases en ellas, de cada anotador si el archivo lo dice, metadatos; recuadros y máscaras como metadatos</translation>
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>imágenes como archivos, en una carpeta por clase, dentro de una carpeta por parte; metadatos en labeler.jsonl junto a ellas</translation>
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation>imágenes como archivos, etiquetas por nombre, metadatos de texto como columnas, todo lo demás como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation>imágenes que ningún archivo de metadatos nombra: se enumeran</translation>
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation>imágenes que nombran los metadatos, su etiqueta, todas las columnas; la parte (train, test) como metadatos</translation>
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation>imágenes con la carpeta que las contiene como clase, la parte (train, val) como metadatos</translation>
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation>la importación número {0} ya se deshizo, el {1}</translation>
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation>importar otra vez el mismo origen o dejarlos: desaparecen en una semana</translation>
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation>en orden aleatorio, hasta que se calculen las características</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation>respondió algo sin sentido</translation>
  </message>
  <message>
   <source>it can be deleted</source>
   <translation>se puede borrar</translation>
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation>no se puede rehacer ({0})</translation>
  </message>
  <message>
   <source>it computed for too long</source>
   <translation>calculó durante demasiado tiempo</translation>
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation>no se pudo iniciar ({0}); cerrar otros programas</translation>
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation>se cerró de golpe ({0})</translation>
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation>no avanzó durante {0} segundos y se terminó</translation>
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation>terminó sin decir nada (código {0})</translation>
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation>depende de un solo elemento: sin él la cifra no está definida</translation>
  </message>
  <message>
   <source>it has no end record</source>
   <translation>no tiene registro final</translation>
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation>no tiene file_name; omitirla</translation>
  </message>
  <message>
   <source>it has no header of ours</source>
   <translation>no tiene cabecera de labeler</translation>
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation>aún no tiene ninguna; entrenar una: labeler train</translation>
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation>tiene de v1 a {0}</translation>
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation>tiene {0} etiquetas ({1}), pero esta tarea admite exactamente una</translation>
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation>contiene XML o HTML</translation>
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation>no contiene ni texto ni archivo ni columnas; omitirlo</translation>
  </message>
  <message>
   <source>it holds text</source>
   <translation>contiene texto</translation>
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation>es un enlace a un archivo fuera de la carpeta; copiar el archivo mismo en la carpeta</translation>
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation>es un enlace a un archivo que no existe; copiar el archivo mismo en la carpeta</translation>
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation>es una tubería, un dispositivo o algo así, no un archivo; omitirlo</translation>
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation>es un extra opcional: instalar labeler[minilm]</translation>
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation>se empieza la próxima vez que se abra el proyecto</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>está cortado</translation>
  </message>
  <message>
   <source>it is cut off or damaged</source>
   <translation>está cortado o dañado</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>tiene demasiados niveles de anidamiento</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>no es JSON</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>no es un objeto JSON</translation>
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation>no es una línea del diario</translation>
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation>no es una muestra de un paquete de trabajo</translation>
  </message>
  <message>
   <source>it is not an event</source>
   <translation>no es un evento</translation>
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation>no se carga: un modelo de otra persona podría hacer daño</translation>
  </message>
  <message>
   <source>it is not sealed</source>
   <translation>no está sellado</translation>
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation>se aparta la próxima vez que se abra el proyecto</translation>
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation>es demasiado grande para este disco o archivo del proyecto; acortarlo o mover el proyecto a otro disco</translation>
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation>se entrena de nuevo a partir de las etiquetas</translation>
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation>se actualiza la próxima vez que se abra</translation>
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation>es {0}, no un objeto</translation>
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation>necesitó más memoria de la que la lectura puede usar ({0} GB)</translation>
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation>necesita {0} etiquetas de al menos dos clases</translation>
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation>necesita {0}; escribir NAME=PATH</translation>
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation>necesita {0}; escribir onnx_file=PATH</translation>
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation>se quedó sin memoria o se terminó desde fuera</translation>
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation>dijo algo que no tiene sentido</translation>
  </message>
  <message>
   <source>it was changed since it was made</source>
   <translation>se cambió después de hacerse</translation>
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation>se interrumpió; volver a intentarlo</translation>
  </message>
  <message>
   <source>it was never finished</source>
   <translation>nunca se terminó</translation>
  </message>
  <message>
   <source>it was sealed with another key, or was changed since</source>
   <translation>se selló con otra clave, o se cambió después</translation>
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation>su suma de comprobación no es correcta</translation>
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation>su contenido no es PNG, JPEG, WebP, TIFF, BMP ni GIF, o su cabecera está dañada</translation>
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation>sus datos no tienen «{0}»; omitir la tarea o indicar otra clave con --text</translation>
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation>su decodificador no avanzó durante {0} s y se terminó; omitirla</translation>
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation>sus características {0} no se pueden rehacer con las muestras que hay ahora</translation>
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation>sus campos no tienen «{0}»; omitir el registro o indicar otro con --text</translation>
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation>su archivo está en {0}, que no se abre; descargarlo en una carpeta e indicar esa carpeta con --media</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation>su archivo {0} no se puede leer ({1})</translation>
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation>su archivo {0} no está en la carpeta {1}; ponerlo allí o indicar su carpeta con --media</translation>
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation>su archivo {0} está fuera de la carpeta {1}; indicar con --media la carpeta que lo contiene</translation>
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation>su hash no es el hash de lo que dice</translation>
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation>su identidad no es la de su contenido; pedir que se envíe otra vez el paquete</translation>
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation>su imagen no es un archivo ni está incrustada; omitirla</translation>
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation>su configuración de etiquetado para Label Studio: {0}</translation>
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation>sus etiquetas no son una lista de nombres</translation>
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation>sus enlaces forman un círculo</translation>
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation>su registro final largo no está donde dice</translation>
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation>sus parámetros eran {0} y ahora son {1}</translation>
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation>sus tablas no son las de labeler</translation>
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation>su texto está vacío; omitirlo o rellenarlo</translation>
  </message>
  <message>
   <source>kept in use</source>
   <translation>se mantiene en uso</translation>
  </message>
  <message>
   <source>key {0}</source>
   <translation>tecla {0}</translation>
  </message>
  <message>
   <source>label: {0}</source>
   <translation>etiqueta: {0}</translation>
  </message>
  <message>
   <source>labeled automatically</source>
   <translation>etiquetada automáticamente</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation>labeler doctor PROJECT --repair recupera todo lo que se puede leer</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation>labeler doctor PROJECT dice más</translation>
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation>labeler devolvió los 16 MB que reserva para este momento, así que se pudo guardar la última respuesta. Conviene liberar espacio ahora.</translation>
  </message>
  <message>
   <source>labeler keys</source>
   <translation>labeler keys</translation>
  </message>
  <message>
   <source>labeler project key</source>
   <translation>clave de proyecto de labeler</translation>
  </message>
  <message>
   <source>labeler {0}</source>
   <translation>labeler {0}</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation>las etiquetas pueden ser consensus, consensus:METHOD ({0}), each o annotator:NAME, no «{1}»</translation>
  </message>
  <message>
   <source>labels from {0}</source>
   <translation>etiquetas de {0}</translation>
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation>las etiquetas deben ser posiciones de clase 0, 1, 2 …</translation>
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation>se omitieron etiquetas de {0} clases porque la tarea está llena: {1}</translation>
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation>queda menos de 1 punto de {0} por ganar hasta {1} etiquetas</translation>
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation>el parecido necesita las características de las muestras, aún sin calcular; volver a intentarlo en un momento</translation>
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation>saltos de línea y espacios seguidos en los textos, espacios en los nombres de clase (pasan a _), metadatos, quién lo dijo, ids</translation>
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation>linear_sgd no puede continuar a partir de {0}</translation>
  </message>
  <message>
   <source>lines without a text</source>
   <translation>líneas sin texto</translation>
  </message>
  <message>
   <source>log position</source>
   <translation>posición en el registro</translation>
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation>la regresión logística se ajusta de nuevo tras cada respuesta; no tiene paso incremental</translation>
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation>las etiquetas de la máquina son para opción única; para opción múltiple no se certifica ningún umbral</translation>
  </message>
  <message>
   <source>macro-F1</source>
   <translation>F1 macro</translation>
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation>se agotó la memoria; cerrar otros programas y volver a intentarlo</translation>
  </message>
  <message>
   <source>multiple choice</source>
   <translation>opción múltiple</translation>
  </message>
  <message>
   <source>name at least one class; more can be added while labeling</source>
   <translation>nombrar al menos una clase; se pueden añadir más al etiquetar</translation>
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation>los vecinos más cercanos se reúnen de nuevo tras cada respuesta; no hay paso incremental</translation>
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation>necesita 2 comparaciones de versiones del modelo; hay {0}</translation>
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation>necesita un modelo y muestras pendientes</translation>
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation>necesita {0} comparaciones de versiones del modelo; hay {1}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>next in the ranking</source>
   <translation>la siguiente en la clasificación</translation>
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation>ninguna respuesta dice cuánto tardó</translation>
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation>no se hizo copia de seguridad de {0}: {1} ({2}); comprobar el espacio libre y los permisos de la carpeta backups</translation>
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation>no se hizo copia de seguridad: no se puede escribir {0}; comprobar sus permisos y el disco</translation>
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation>ningún bloque de características para muestras de tipo {0}{1}; ver «labeler featurizers»</translation>
  </message>
  <message>
   <source>no goal</source>
   <translation>sin meta</translation>
  </message>
  <message>
   <source>no image files at all</source>
   <translation>ningún archivo de imagen</translation>
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation>ningún elemento tiene dos valoraciones</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>sin tecla</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>sin etiqueta</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>algo que no es una lista</translation>
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation>aún no hay versión del modelo; entrenar una: labeler train</translation>
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation>no se creó ningún modelo: {0}</translation>
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation>ninguna clase predicha cambió en las dos últimas comparaciones</translation>
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation>a este anotador no se le ocultó ninguna propuesta, así que no hay nada que comparar</translation>
  </message>
  <message>
   <source>no question on screen</source>
   <translation>sin pregunta en pantalla</translation>
  </message>
  <message>
   <source>no sample</source>
   <translation>ninguna muestra</translation>
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation>ninguna muestra tiene «{0}» entre sus metadatos</translation>
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation>ninguna muestra tiene la columna «{0}» por la que dividir; comprobar cómo está escrita</translation>
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation>ninguna muestra tiene la columna de metadatos «{0}»</translation>
  </message>
  <message>
   <source>no sample is</source>
   <translation>ninguna muestra es</translation>
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation>ninguna muestra del proyecto es</translation>
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation>ninguna muestra del proyecto es «{0}»; indicar su uid, ruta, id de fila o nombre de archivo</translation>
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation>ninguna muestra de esta exportación tiene una columna {0} que omitir; comprobar cómo está escrita</translation>
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation>este anotador no respondió ninguna muestra por segunda vez</translation>
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation>ninguna sesión fue bastante larga para saberlo</translation>
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation>sin división, o por ejemplo train=0.8,test=0.2</translation>
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation>aún no se puede evaluar ningún criterio de parada; seguir etiquetando</translation>
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation>no hay un modelo entrenado a mano, así que su factor es 1</translation>
  </message>
  <message>
   <source>no version {0}</source>
   <translation>no hay versión {0}</translation>
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation>nadie en {0} se llama {1}; hay {2}</translation>
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation>nadie ha etiquetado aún nada en {0}</translation>
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation>nadie puso en esta clase un elemento con dos valoraciones</translation>
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation>nadie dijo nada con qué compararlo</translation>
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation>ya nadie espera esto</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>none of the classes</source>
   <translation>ninguna de las clases</translation>
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation>ninguno de los {0} archivos que contiene termina en {1}</translation>
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation>ninguno de los {0} archivos dentro de {1} es una imagen; se leen archivos PNG, JPEG, WebP, TIFF, BMP y GIF</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aún ninguna</translation>
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation>ya no se encuentra: {0}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>sin guardar</translation>
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation>no guardado en {0}</translation>
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation>no guardado: de {0} respuestas se escribieron {1}; guardar de nuevo</translation>
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation>no guardado: {0} mientras el proyecto estaba abierto; cerrar el proyecto y abrirlo de nuevo. Lo último que se hizo se conserva en su diario y vuelve entonces</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation>no queda nada que preguntar</translation>
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation>no queda nada por etiquetar</translation>
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation>no se importó nada en {0}</translation>
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation>no se leyó nada, porque falta el proceso que lee: {0}</translation>
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation>nada; Argilla solo muestra metadatos donde sus ajustes los nombran</translation>
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation>nada; las columnas de tipos mezclados figuran como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation>nada; se rechaza por encima de 1 048 575 líneas, 16 384 columnas o 32 767 caracteres por celda, que Excel no admite</translation>
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation>nada; varias clases de una respuesta comparten una celda, como lista JSON</translation>
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation>el número {0} de sus {1} no es válido</translation>
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation>de las exportaciones propias, la división y los tiempos de las respuestas</translation>
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation>de varios atributos de etiqueta se lee uno (--label NAME), los demás se conservan como metadatos</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation>primero lo más antiguo, según la columna</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>on opening</source>
   <translation>al abrir</translation>
  </message>
  <message>
   <source>one class has</source>
   <translation>una clase no tiene</translation>
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation>un elemento no dice nada sobre la dispersión</translation>
  </message>
  <message>
   <source>one object</source>
   <translation>un objeto</translation>
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation>solo se enumeran los primeros {0} de {1} rechazos</translation>
  </message>
  <message>
   <source>open the sample with Enter: several classes are settled with labeler review --settle</source>
   <translation>abrir la muestra con Enter: varias clases se resuelven con labeler review --settle</translation>
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation>sobreajuste: acierta {0} en las respuestas de las que aprendió, {1} en otras (diferencia {2}–{3}); lo que más ayuda son más etiquetas, o un modelo más sencillo</translation>
  </message>
  <message>
   <source>own {0}</source>
   <translation>{0} propio</translation>
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation>las imágenes de la ventana necesitan PySide6, que aquí no está instalado</translation>
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation>las predicciones difieren{0}</translation>
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation>las predicciones nunca pasan a ser respuestas; de varios controles de elección se lee uno (--label NAME), los demás se conservan</translation>
  </message>
  <message>
   <source>press its new key</source>
   <translation>pulsar su tecla nueva</translation>
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation>pulsar su tecla nueva, o Escape para dejarla</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation>probablemente «{0}» ({1}), para asegurarse de su vecindad</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation>probablemente «{0}» ({1}), que se rastrea</translation>
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation>proceso {0} en {1} desde {2}</translation>
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation>project.db tiene el formato anterior {0}</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>propuesta</translation>
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation>propuesta: {0} {1}</translation>
  </message>
  <message>
   <source>random sampling</source>
   <translation>muestreo al azar</translation>
  </message>
  <message>
   <source>rather sure</source>
   <translation>bastante seguro</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>solo lectura</translation>
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation>lectura: {0}. escritura: {1}</translation>
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation>leerlo hizo terminar el proceso de lectura: {0}; omitirlo o guardarlo de nuevo</translation>
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation>la lectura de las muestras terminó de forma inesperada: {0}; el etiquetado sigue en su orden, abrir el proyecto de nuevo para volver a intentarlo</translation>
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation>leer {0} necesita pyarrow; instalar labeler[parquet] o guardar un archivo .npy</translation>
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation>anotado antes de que se guardaran huellas: solo se pudieron comparar etiquetas y parámetros</translation>
  </message>
  <message>
   <source>records of a table</source>
   <translation>registros de una tabla</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation>filas de una tabla; en doccano, el límite entre etiquetas cuando un nombre de clase contiene «</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation>filas de una tabla; en doccano, el límite entre etiquetas cuando un nombre de clase contiene «{0}»</translation>
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation>registros de una tabla; hashes donde no los había: Prodigy crea los suyos</translation>
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation>registros de una tabla; las omisiones solo figuran en campos propios</translation>
  </message>
  <message>
   <source>removed the comment</source>
   <translation>quitó el comentario</translation>
  </message>
  <message>
   <source>said otherwise since</source>
   <translation>después dijo otra cosa</translation>
  </message>
  <message>
   <source>sample number {0}</source>
   <translation>muestra número {0}</translation>
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation>sample_id, source, row_id, meta, import_id, file_name</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>muestras</translation>
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation>muestras no tienen etiqueta en esta exportación: los anotadores están divididos por igual</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>saving …</source>
   <translation>guardando …</translation>
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation>vio la propuesta {0} del modelo {1}</translation>
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation>no dicen ni sí ({0}) ni no ({1})</translation>
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation>los segundos no pueden ser {0}</translation>
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation>seconds es un número, no «{0}»</translation>
  </message>
  <message>
   <source>select a sample of the list first</source>
   <translation>seleccionar primero una muestra de la lista</translation>
  </message>
  <message>
   <source>select samples first: arrows and Shift, or draw a line around them</source>
   <translation>seleccionar primero muestras: flechas y Shift, o una línea alrededor</translation>
  </message>
  <message>
   <source>settled it as</source>
   <translation>la resolvió como</translation>
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation>resolverla mueve el modelo un {0} de lo máximo que puede una etiqueta</translation>
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation>varios anotadores son al menos 2, no {0}</translation>
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation>varias muestras del proyecto son</translation>
  </message>
  <message>
   <source>single choice</source>
   <translation>opción única</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>omitida</translation>
  </message>
  <message>
   <source>skipped it</source>
   <translation>la omitió</translation>
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation>zapatilla
botín:b
sandalia</translation>
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation>las etiquetas blandas son las probabilidades de consenso: exportar con --labels consensus:METHOD</translation>
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation>algunos nombres de clase son iguales sin sus espacios: sus muestras no se pueden distinguir</translation>
  </message>
  <message>
   <source>something else is looked for</source>
   <translation>se busca otra cosa</translation>
  </message>
  <message>
   <source>stands</source>
   <translation>vigente</translation>
  </message>
  <message>
   <source>starting …</source>
   <translation>iniciando …</translation>
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation>quedan donde están, y se nombran</translation>
  </message>
  <message>
   <source>still saving …</source>
   <translation>aún guardando …</translation>
  </message>
  <message>
   <source>stopped on request</source>
   <translation>detenido a petición</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>sure ones only</source>
   <translation>solo las seguras</translation>
  </message>
  <message>
   <source>table rows</source>
   <translation>filas de tabla</translation>
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation>hacer una: labeler backup PROJECT</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>deshecho</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>textos</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation>textos y archivos de imagen con sus etiquetas, metadatos en columnas y la respuesta de cada anotador en una fila</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation>textos y archivos de imagen con sus etiquetas, metadatos, y la respuesta de cada anotador en su propia línea</translation>
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation>textos y archivos de imagen, nombres y números de clase, confianza, tiempo, metadatos; una línea por anotador</translation>
  </message>
  <message>
   <source>texts and their classes</source>
   <translation>textos y sus clases</translation>
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation>textos o archivos de imagen y las clases que dieron las personas; otros atributos, y lo que etiquetó una máquina, como metadatos</translation>
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation>textos o archivos de imagen, todas las etiquetas, metadatos; spans, recuadros y relaciones como metadatos, que vuelven al exportar</translation>
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation>textos o archivos de imagen, todas las etiquetas, las demás columnas como metadatos; identificadores, que vuelven al exportar</translation>
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation>textos, imágenes, metadatos; es para modelos y no se vuelve a leer</translation>
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation>textos, metadatos, quién dijo qué; es para entrenar con la duda y no se vuelve a leer</translation>
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation>la red MiniLM falta o está dañada; instalar labeler[minilm] de nuevo</translation>
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation>la exactitud solo se conoce con ±{0}; más respuestas de auditoría la precisan</translation>
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation>el nombre de anotador {0} contiene caracteres de control; quitarlos</translation>
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation>el nombre de anotador «{0}…» tiene {1} caracteres; el límite es {2}</translation>
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation>la parte de auditoría es una fracción de todas las preguntas, de 0 a 1, no {0}</translation>
  </message>
  <message>
   <source>the backup {0}</source>
   <translation>la copia de seguridad {0}</translation>
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation>la copia de seguridad {0} y el diario</translation>
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation>el bloque «{0}» no se puede usar: {1}</translation>
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation>el bloque «{0}» necesita un archivo: escribir {1}=PATH</translation>
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation>el bloque «{0}» no admite archivo</translation>
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation>la categoría {0} de {1} no está en la lista</translation>
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation>el nombre de clase {0} contiene caracteres de control; quitarlos</translation>
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation>el nombre de clase «{0}…» tiene {1} caracteres; el límite es {2}, poner el resto en su descripción</translation>
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation>la clase «{0}» aparece {1}; cada clase necesita un nombre propio</translation>
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation>las clases son muy desiguales: con pesos de clase, las raras contarían igual</translation>
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation>las clases «{0}» y «{1}» quieren ambas la tecla «{2}»</translation>
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation>la columna «{0}» está dañada ({1}); dejarla vacía</translation>
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation>la columna «{0}» de la fila está dañada ({1}); vaciar la celda</translation>
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation>la columna «{0}» de {1} parece contener etiquetas; para incorporarlas: --label {2}</translation>
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation>probabilidad de consenso de cada clase, la etiqueta que apoya, uid y lugar</translation>
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation>se comparó el contenido de {0} de {1} archivos de origen</translation>
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation>la copia en el proyecto está dañada: su sello está roto; importarla de nuevo</translation>
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation>se descartó la copia: contiene {0} de {1} eventos; {2}</translation>
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation>se descartó la copia: aquello de lo que se hizo está dañado ({0}); {1}</translation>
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation>el coste por muestra se mide, pero no se prevé</translation>
  </message>
  <message>
   <source>the decoder ended</source>
   <translation>el decodificador terminó</translation>
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation>la demostración se ejecuta en la ventana, que necesita PySide6; aquí no está instalado</translation>
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation>el disco está lleno; liberar espacio y volver a intentarlo</translation>
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation>el disco es ahora de solo lectura; hacer que se pueda escribir o continuar con una copia en otro lugar</translation>
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation>el disco comunicó un error; guardar una copia del proyecto en otro lugar y comprobar el disco</translation>
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation>la unidad o el recurso de red no responde; volver a conectarlo e intentarlo de nuevo</translation>
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation>aquí falta el evento anterior</translation>
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation>las características contienen valores NaN o infinitos; rellenarlos primero</translation>
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation>las características recién escritas en {0} se leen distintas; comprobar el disco</translation>
  </message>
  <message>
   <source>the features of the demo could not be computed; see the message in its window</source>
   <translation>no se pudieron calcular las características de la demostración; ver el mensaje en su ventana</translation>
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation>las características del proyecto son de otra versión; calcularlas de nuevo: labeler featurize</translation>
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation>las características de esta muestra aún no están calculadas; volver a intentarlo en un momento</translation>
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation>el proceso que calcula características terminó</translation>
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation>el archivo no se puede leer ({0})</translation>
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation>el archivo no se puede leer ({0}); comprobar sus permisos</translation>
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation>el archivo no se puede leer a partir de aquí ({0}); lo anterior se leyó</translation>
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation>el archivo tiene {0} MB; el límite es {1} MB, guardarlo más pequeño</translation>
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation>el archivo contiene bytes NUL, así que no es un texto; omitirlo</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation>el archivo contiene bytes que no son {0}; guardarlo con una sola codificación</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation>el archivo está vacío; omitirlo o rellenarlo</translation>
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation>el archivo está vacío; guardarlo o copiarlo de nuevo</translation>
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation>el archivo ya no está; devolverlo a su lugar o importarlo de nuevo</translation>
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation>el archivo supera los {0} MB; dividirlo</translation>
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation>el sistema de archivos está dañado; guardar una copia en otro lugar y hacer comprobar el disco</translation>
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation>el nombre del archivo no es UTF-8 válido; renombrarlo</translation>
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation>los archivos no están en carpetas, así que no tienen clases</translation>
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation>los números ajustados difieren</translation>
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation>la carpeta {0} no existe; crearla primero o elegir otra</translation>
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation>la carpeta {0} no contiene textos: {1}; elegir otra</translation>
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation>la carpeta {0} está vacía; elegir una que contenga imágenes</translation>
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation>el hash de una muestra</translation>
  </message>
  <message>
   <source>the history of agreement</source>
   <translation>el historial del acuerdo</translation>
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation>la columna de ids «{0}» está vacía; rellenarla o importar sin columna de ids</translation>
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation>la imagen no se puede escribir de nuevo sin lo que revela ({0}); omitirla</translation>
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation>la imagen incrustada está dañada</translation>
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation>la imagen tiene {0} MB; el límite es {1} MB</translation>
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation>la imagen tiene {0}; el límite es {1} megapíxeles, guardarla más pequeña</translation>
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation>la imagen está dañada ({0}), así que no se puede limpiar de lo que revela; omitirla</translation>
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation>la imagen está dañada o cortada ({0}); copiarla o guardarla de nuevo</translation>
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation>la imagen está dañada o cortada, así que no se puede limpiar de lo que revela; omitirla</translation>
  </message>
  <message>
   <source>the image is empty</source>
   <translation>la imagen está vacía</translation>
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation>la importación en {0} se detuvo</translation>
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation>el elemento no encaja: {0}</translation>
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation>el elemento contiene bytes que no son {0}; guardar el archivo con una sola codificación</translation>
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation>el elemento está vacío; rellenarlo u omitir la línea</translation>
  </message>
  <message>
   <source>the journal</source>
   <translation>el diario</translation>
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation>la tecla {0} responde «{1}»; dar antes otra tecla a esa clase, en el editor de clases</translation>
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation>la tecla {0} pertenece a «{1}»; dar antes otra a ese comando</translation>
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation>la tecla «{0}» de la clase «{1}» la usa el programa; elegir otra</translation>
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation>las teclas no se pueden guardar: {0}; ¿se puede escribir en la carpeta personal?</translation>
  </message>
  <message>
   <source>the label that most say</source>
   <translation>la etiqueta que dice la mayoría</translation>
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation>las etiquetas encontradas se conservan</translation>
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation>la última respuesta aún no está guardada; guardarla de nuevo antes de continuar</translation>
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation>las últimas versiones coinciden en el conjunto (kappa {0}): más respuestas apenas cambian lo que dicen</translation>
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation>el proceso de aprendizaje no respondió durante {0} s y se terminó</translation>
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation>el proceso de aprendizaje no responde</translation>
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation>el proceso de aprendizaje terminó en mitad de su trabajo (¿sin memoria?)</translation>
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation>el proceso de aprendizaje ha terminado</translation>
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation>la línea no encaja: {0}</translation>
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation>la línea no tiene ni «source» ni «source-ref»; omitirla</translation>
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation>la línea no tiene ni «text» ni «image»; ¿es una tarea de Prodigy?</translation>
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation>la línea no tiene ni «{0}» ni «filename»; indicar el texto con --text</translation>
  </message>
  <message>
   <source>the line has no label</source>
   <translation>la línea no tiene etiqueta</translation>
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation>la línea no tiene texto tras sus etiquetas; omitirla</translation>
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation>la línea contiene un byte NUL; quitarlo</translation>
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation>la línea contiene bytes de otra codificación; guardar el archivo con una sola codificación</translation>
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation>la línea contiene bytes que no son {0}; guardar el archivo con una sola codificación</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation>la línea tiene más de {0} millones de caracteres</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation>la línea tiene más de {0} millones de caracteres; dividirla</translation>
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation>la línea tiene demasiados niveles de anidamiento; aplanarla</translation>
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation>la línea no es JSON ({0}); corregirla</translation>
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation>la línea no nombra ninguna muestra: necesita un uid o un source</translation>
  </message>
  <message>
   <source>the list of annotators</source>
   <translation>la lista de anotadores</translation>
  </message>
  <message>
   <source>the list of classes</source>
   <translation>la lista de clases</translation>
  </message>
  <message>
   <source>the list of devices</source>
   <translation>la lista de dispositivos</translation>
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation>la lista de proyectos recientes no se puede escribir: {0}</translation>
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation>el registro en {0} da etiquetas distintas de las {1} de las que aprendió</translation>
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation>el registro ya no da las {0} etiquetas de las que aprendió {1}: desde entonces se quitaron muestras o se combinaron clases</translation>
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation>el modelo no se puede escribir en {0} ({1}); se entrena de nuevo</translation>
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation>el modelo contiene algo que no se carga: {0}</translation>
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation>el modelo no está seguro de ella</translation>
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation>el modelo está seguro de lo que queda pendiente (entropía media {0} de 1)</translation>
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation>el modelo no aprende nada de muestras de una sola clase; elegir otro método</translation>
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation>el modelo predijo una matriz de forma {0} en lugar de {1}</translation>
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation>el modelo predijo probabilidades fuera de 0 a 1</translation>
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation>el modelo predijo probabilidades que no suman 1</translation>
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation>el modelo aún duda de muestras pendientes (entropía media {0}; seguro de {1} para abajo)</translation>
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation>el modelo «{0}»</translation>
  </message>
  <message>
   <source>the model's prediction</source>
   <translation>la predicción del modelo</translation>
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation>el nombre de su archivo no es válido</translation>
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation>el nombre de {0} no es UTF-8 válido; renombrarlo y después importarlo</translation>
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation>la más reciente de {0} copias de seguridad tiene {1} días</translation>
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation>la nota de labeler está dañada ({0}); quitarla</translation>
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation>el orden de filas iguales; formato; de las exportaciones propias, la división y los tiempos de las respuestas</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation>el orden de las claves en los metadatos; objetos con una clave repetida</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation>el orden de las claves en los metadatos; objetos con una clave repetida; de las exportaciones propias, la división y los tiempos de las respuestas</translation>
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation>el paquete no se puede desempaquetar ({0})</translation>
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation>las partes de la división «{0}» necesitan nombres distintos y proporciones que sumen 1</translation>
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation>no se puede crear el proyecto</translation>
  </message>
  <message>
   <source>the project file</source>
   <translation>el archivo del proyecto</translation>
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation>no se puede abrir el archivo del proyecto; comprobar que su carpeta existe y se puede escribir</translation>
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation>el archivo del proyecto está dañado o no es una base de datos; copiar primero toda la carpeta del proyecto ({0})</translation>
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation>el archivo del proyecto está dañado; abrirlo de nuevo en la ventana, se repara con el diario y las copias de seguridad</translation>
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation>el proyecto no tiene la muestra número {0}; quizá se quitó con su importación</translation>
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation>el proyecto lo está escribiendo {0}</translation>
  </message>
  <message>
   <source>the project is closing</source>
   <translation>el proyecto se está cerrando</translation>
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation>el proyecto no se puede escribir; conseguir permiso de escritura en su carpeta y volver a intentarlo</translation>
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation>las características del proyecto ya no están; calcularlas: labeler featurize</translation>
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation>la carpeta del proyecto lleva a un círculo de enlaces; abrirlo por su ruta real</translation>
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation>la ruta del proyecto es demasiado larga para este disco; moverlo a una más corta</translation>
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation>la cola difiere: {0} de sus primeras {1} muestras son las mismas</translation>
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation>la referencia no se puede leer ({0}); empezarla con «TY  - …»</translation>
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation>la referencia no tiene ni título ni resumen; omitirla</translation>
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation>la referencia contiene bytes que no son texto; guardar el archivo como UTF-8</translation>
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation>la referencia no se cierra con una línea «ER  -»; ¿está entero el archivo?</translation>
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation>la fila no se puede leer ({0}); comprobar sus comillas</translation>
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation>la fila no se puede usar: {0}</translation>
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation>la fila no tiene imagen; omitirla</translation>
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation>la fila tiene {0} celdas, la cabecera tiene {1}; comprobar sus comillas y separadores</translation>
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation>la fila contiene un byte NUL; quitarlo</translation>
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation>la fila contiene bytes que no son {0}; guardar el archivo con una sola codificación</translation>
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation>la fila está vacía; quitarla o rellenarla</translation>
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation>la muestra {0} ya no está en {1}; su importación se deshizo</translation>
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation>el ajuste «{0}»</translation>
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation>el archivo de ajustes no se puede leer ({0})</translation>
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation>el archivo de ajustes no tiene un valor correcto para {0}</translation>
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation>el archivo de ajustes no contiene ajustes</translation>
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation>el archivo de ajustes está dañado</translation>
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation>el archivo de ajustes es demasiado grande para ser de labeler</translation>
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation>la estrategia «{0}»</translation>
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation>la estrategia «{0}» no conoce tareas de {1}</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation>la estrategia «{0}» no dio una utilidad finita para cada muestra</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation>la estrategia «{0}» dio motivos para muestras fuera del conjunto</translation>
  </message>
  <message>
   <source>the task</source>
   <translation>la tarea</translation>
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation>el equipo nombra a alguien dos veces</translation>
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation>la columna de texto «{0}» está vacía; quitar la fila o rellenarla</translation>
  </message>
  <message>
   <source>the time of an event</source>
   <translation>la hora de un evento</translation>
  </message>
  <message>
   <source>the two passphrases differ; type the same one twice</source>
   <translation>las dos frases de contraseña son distintas; escribir la misma dos veces</translation>
  </message>
  <message>
   <source>the window did not come to rest within {0} s; is the machine overloaded?</source>
   <translation>la ventana no se estabilizó en {0} s; ¿está sobrecargada la máquina?</translation>
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation>la ventana necesita PySide6, que aquí no está instalado; los comandos funcionan sin él</translation>
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation>la columna {0} «{1}» se llama aquí «{2}»: otra columna tiene ese nombre</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation>el extremo {0} de su intervalo del 95 % no ha alcanzado {1}</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation>el extremo {0} de su intervalo del 95 % alcanza {1}</translation>
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation>«{0}» es una parte, de 0 a 1, no {1}</translation>
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation>hay una carpeta en el lugar de un archivo de proyecto; moverla a otro sitio y abrir el proyecto de nuevo</translation>
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation>no hay X: el proyecto aún no tiene características; entrenarlo una vez (labeler train)</translation>
  </message>
  <message>
   <source>there is no answer</source>
   <translation>no hay respuesta</translation>
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation>aún no hay copia de seguridad</translation>
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation>no hay copia de seguridad {0}; labeler backup {1} --list muestra las que hay</translation>
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation>no hay demostración «{0}»; hay: {1}</translation>
  </message>
  <message>
   <source>there is no display to open a window on; labeler demo runs without one, see labeler --help</source>
   <translation>no hay pantalla en la que abrir una ventana; labeler demo funciona sin ella, ver labeler --help</translation>
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation>no hay carpeta para archivos temporales; crear una y volver a intentarlo</translation>
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation>no hay carpeta donde buscar su archivo</translation>
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation>aún no hay diario</translation>
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation>no hay método «{0}»; hay {1}</translation>
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation>aún no hay modelo; responder antes algunas preguntas y filtrar después por lo que propone</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation>no hay ningún proyecto en {0}; comprobar la ruta</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation>no hay ningún proyecto en {0}; comprobar la ruta o crear uno con «labeler new»</translation>
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation>aún no hay propuesta; responder con una tecla</translation>
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation>no hay pregunta en pantalla; todo está etiquetado</translation>
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation>no hay referencia entre las líneas; empezarla con «TY  - …»</translation>
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation>en lo indicado no hay ninguna muestra que se pueda leer</translation>
  </message>
  <message>
   <source>there is no sample on screen; choose one in Explore</source>
   <translation>no hay ninguna muestra en pantalla; elegir una en Explorar</translation>
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation>no hay muestras de las que calcular características; importar algunas primero</translation>
  </message>
  <message>
   <source>there is none to count</source>
   <translation>no hay ninguno que contar</translation>
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation>no hay nada que repartir: todas las muestras están etiquetadas; --all reparte también las etiquetadas</translation>
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation>aún no hay nada que medir</translation>
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation>se calculan de nuevo la próxima vez que se abra el proyecto</translation>
  </message>
  <message>
   <source>they can be deleted</source>
   <translation>se pueden borrar</translation>
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation>este Python no tiene sqlcipher3, que cifra proyectos; instalarlo o seguir sin él</translation>
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation>este anotador nunca vio una propuesta</translation>
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation>este anotador no dijo nada</translation>
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation>este anotador no vio ningún elemento que sea probablemente de esta clase</translation>
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation>este sistema de archivos no permite lo que exige una escritura segura; copiar el proyecto a un disco local</translation>
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation>esta imagen hizo caer dos veces su decodificador (memoria, o un archivo dañado); omitirla</translation>
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation>no se pudo decodificar esta imagen: la respuesta del decodificador no tiene sentido</translation>
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation>esta imagen necesita más memoria de la que puede usar una imagen; no se muestra</translation>
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation>esto no es una imagen, diga lo que diga su nombre: {0}</translation>
  </message>
  <message>
   <source>this is not the passphrase of the packet, or the packet is damaged; ask whoever made it</source>
   <translation>esta no es la frase de contraseña del paquete, o el paquete está dañado; preguntar a quien lo hizo</translation>
  </message>
  <message>
   <source>this is not the passphrase of the project; nothing was changed, try again</source>
   <translation>esta no es la frase de contraseña del proyecto; no se cambió nada, intentarlo de nuevo</translation>
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation>este modelo ya no se mantiene; la próxima respuesta trae uno nuevo</translation>
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation>este modelo necesita más memoria de la que hay; elegir otro modelo</translation>
  </message>
  <message>
   <source>this process was not given what it needs to read the {0} of an encrypted project</source>
   <translation>este proceso no recibió lo que necesita para leer de un proyecto cifrado: {0}</translation>
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation>este proyecto no tiene la importación número {0}</translation>
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation>este proyecto está abierto solo para lectura; para esto, cerrarlo en el otro lugar y abrirlo de nuevo</translation>
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation>este proyecto está abierto solo para lectura; para etiquetar aquí, cerrar la otra ventana que lo tiene abierto</translation>
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation>esta muestra no se puede mostrar: {0}</translation>
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation>esta muestra no tiene características, así que su factor es 1</translation>
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation>este tipo de muestra no necesita decodificación</translation>
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation>esta estrategia necesita un comité de modelos y se usó sin él</translation>
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation>esta estrategia necesita las probabilidades de un modelo y se usó antes de que hubiera uno</translation>
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation>esta tarea admite exactamente una clase, no {0}</translation>
  </message>
  <message>
   <source>tie</source>
   <translation>empate</translation>
  </message>
  <message>
   <source>times of answers</source>
   <translation>tiempos de las respuestas</translation>
  </message>
  <message>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation>título y resumen como texto, la decisión (1 relevante, 0 irrelevante), todas las demás columnas como metadatos</translation>
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation>título y resumen como texto; autores, año, DOI y todas las demás marcas como metadatos; decisiones de ASReview</translation>
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation>título, resumen, autores, año, DOI, la decisión como 1 o 0, todo lo demás como JSON en la columna labeler</translation>
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation>título, resumen, todas las marcas que traía una referencia, la decisión como la escribe ASReview, otras clases como notas</translation>
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation>para medir cuánto coincide el equipo</translation>
  </message>
  <message>
   <source>told for single choice only</source>
   <translation>solo se evalúa con opción única</translation>
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation>muy pocas ({0} de {1})</translation>
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation>hay demasiados archivos abiertos en este ordenador; cerrar otros programas y volver a intentarlo</translation>
  </message>
  <message>
   <source>took back</source>
   <translation>deshizo</translation>
  </message>
  <message>
   <source>took {0} s</source>
   <translation>tardó {0} s</translation>
  </message>
  <message>
   <source>torn</source>
   <translation>indeciso</translation>
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation>vacila entre «{0}» {1} y «{2}» {3}</translation>
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation>el entrenamiento necesita una parte llamada val o test: exportar con --split train=0.8,val=0.2</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation>dos anotadores recibirían paquetes del mismo nombre; repartir los suyos uno por uno</translation>
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation>típica de una parte de los datos que nadie ha mirado aún</translation>
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation>subajuste: incluso en las respuestas de las que aprendió solo acierta {0}; hacen falta otras características u otro modelo, más etiquetas por sí solas no bastan</translation>
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation>fin inesperado de los datos</translation>
  </message>
  <message>
   <source>unflagged it</source>
   <translation>dejó de señalarla</translation>
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation>distinta de todo lo etiquetado hasta ahora</translation>
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation>distinta de todo lo etiquetado hasta ahora, y {0} aún ninguna respuesta</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>inseguro</translation>
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation>también las inseguras, pero no las de «no se puede saber»</translation>
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation>duda si se aplica «{0}» ({1})</translation>
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</translation>
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation>las versiones aún cambian de opinión (kappa {0}; estable desde {1})</translation>
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation>esperando las primeras respuestas</translation>
  </message>
  <message>
   <source>what could be read</source>
   <translation>lo que se pudo leer</translation>
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation>lo que dejó el proceso de lectura no tiene sentido ({0}), así que no se tomó nada; importar de nuevo y, si ocurre dos veces, omitir el origen: puede estar hecho para atacar a los programas que lo leen</translation>
  </message>
  <message>
   <source>what was written</source>
   <translation>lo que se escribió</translation>
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation>¿qué columna de {0} contiene las etiquetas? --label COLUMN, o --folder-labels</translation>
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation>¿qué formato? {0} no lo dice; indicar --format: {1}</translation>
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation>cuál de varias notas vino primero</translation>
  </message>
  <message>
   <source>while working</source>
   <translation>durante el trabajo</translation>
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation>quién anotó, dentro de Label Studio: allí figura quien importa el archivo</translation>
  </message>
  <message>
   <source>who labels? give a name, it is written beside each answer</source>
   <translation>¿quién etiqueta? dar un nombre, se escribe junto a cada respuesta</translation>
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation>grupos enteros, según la columna</translation>
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation>¿de quién son estas respuestas? dar un nombre al anotador</translation>
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation>with-model es para opción única; elegir otro método</translation>
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation>sin su {0} {1}</translation>
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation>elegida en Explorar para preguntarse a continuación</translation>
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation>tecla propia; la predeterminada es {0}</translation>
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation>las muestras necesitan más memoria de la que puede usar su lectura ({0} GB); el etiquetado sigue</translation>
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation>la cuota de disco está agotada; liberar espacio propio y volver a intentarlo</translation>
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation>{0:,} añadidas, {1:,} ya estaban, {2:,} rechazadas, {3:,} etiquetas</translation>
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation>{0:,} archivos no están en su lugar y no se incluyeron</translation>
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation>{0:,} a la vista · rodear algunas para seleccionarlas</translation>
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation>{0:,} etiquetas más, y {1:,} que dicen algo distinto de antes.</translation>
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation>{0:,} etiquetas más, {1:,} dicen ahora otra cosa</translation>
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation>{0:,} más: usar la búsqueda</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} de {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation>{0:,} de {1:,} respuestas de auditoría «{2}» se propusieron como «{3}». Enter las muestra.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import without them.</source>
   <translation>{0:,} de {1:,} imágenes no están junto al archivo ni en esta carpeta. Indicar otra, o importar sin ellas.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without them.</source>
   <translation>{0:,} de {1:,} imágenes no están junto al archivo. Indicar la carpeta que las contiene, o importar sin ellas.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation>{0:,} de {1:,} etiquetadas · {2:.0%}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation>{0:,} de {1:,} etiquetadas · {2}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation>{0:,} de {1:,} muestras tienen respuesta. Se puede volver a cualquiera o sacar las etiquetas.</translation>
  </message>
  <message>
   <source>{0:,} other labels, {1:,} times</source>
   <translation>Otras {0:,} etiquetas, {1:,} veces</translation>
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation>{0:,} filas en {1}</translation>
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation>{0:,} muestras añadidas</translation>
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation>{0:,} muestras se preguntan a continuación</translation>
  </message>
  <message>
   <source>{0:,} today</source>
   <translation>{0:,} hoy</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation>{0:.1f} s por respuesta</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation>{0:.1f} s por respuesta · {1:.0f} por minuto</translation>
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation>{0}
Enter lo muestra, Delete deja de fijarlo.</translation>
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation>{0} (--media) no es una carpeta; indicar la que contiene los archivos</translation>
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation>{0} ({1} veces)</translation>
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation>{0} Como mucho basta para conclusiones provisionales (desde {1}); más etiquetas dobles lo dirán.</translation>
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation>{0} Basta para conclusiones provisionales.</translation>
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation>Quedan {0} MB donde está {1}. Liberar espacio: cuando no quede nada, no se podrán guardar respuestas.</translation>
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation>{0} Puede ser bueno o insuficiente; más muestras etiquetadas dos veces lo dirán.</translation>
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation>{0} Las etiquetas son fiables.</translation>
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation>{0} Las etiquetas no son fiables: mirar las parejas y las clases que se confunden.</translation>
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation>{0} La respuesta sigue aquí y no se acepta nada más hasta que esté escrita.</translation>
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation>{0} la acepta. Lo que se ve nunca cambia bajo los dedos: un modelo más reciente habla con la próxima muestra.</translation>
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation>{0} frente a {1}: {2} muestras. Enter abre una.</translation>
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation>{0} y {1} proponen lo mismo para {2:,} de {3:,} muestras.</translation>
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation>{0} anuncia {1} archivos; un paquete de trabajo contiene {2} como máximo</translation>
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation>{0} son muy pocas para uno honesto (hacen falta {1})</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation>{0} pide respuestas de {1}, este proyecto de {2}</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation>{0} pide respuestas de {1}, que esta versión no conoce; actualizarla</translation>
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation>{0} pide que se mire de nuevo</translation>
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation>{0} se acortó mientras se leía; recogerlo de nuevo</translation>
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation>{0} no pertenece a ninguna versión del modelo</translation>
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation>{0} no trae etiquetas: se repartió a ciegas o aún no se dijo nada</translation>
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation>{0} con {1} etiquetas, solo con una certeza de {2}</translation>
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation>Recuperado del diario: {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation>{0} no puede ser carpeta para varios paquetes ({1}); elegir otra</translation>
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation>{0} no se puede copiar en el proyecto ({1}); comprobar que se puede leer y que se puede escribir {2}, e importar de nuevo</translation>
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation>{0} no se puede copiar a {1} ({2}); comprobar el disco</translation>
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation>{0} no se puede copiar: con margen para trabajar hacen falta {1} MB, pero solo hay {2} MB libres; liberar espacio o borrar archivos antiguos de la carpeta backups</translation>
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation>{0} no se puede cifrar ({1}); volver a intentarlo</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation>{0} no se puede crear ({1}); elegir una carpeta propia</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation>{0} no se puede crear ({1}); elegir otra carpeta</translation>
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation>{0} no se puede rehacer a partir del registro: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} no se puede abrir</translation>
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation>{0} no se puede abrir como red ONNX ({1}); exportarla de nuevo</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation>{0} no se puede abrir: {1}; pedir que se envíe otra vez el paquete</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>{0} no se puede leer</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation>{0} no se puede leer ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation>{0} no se puede leer ({1}), así que no se puede incluir; devolverlo a su lugar u omitir su muestra</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation>{0} no se puede leer ({1}); comprobar sus permisos</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation>{0} no se puede leer ({1}); comprobar la ruta</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); without it the project cannot be read</source>
   <translation>{0} no se puede leer ({1}); sin él no se puede leer el proyecto</translation>
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation>{0} no se puede leer como COCO ({1}); ¿está entero?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation>{0} no se puede leer como Parquet ({1}); ¿está entero?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation>{0} no se puede leer como Parquet ({1}); escribirlo de nuevo</translation>
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation>{0} no se puede leer como libro de Excel ({1}); guardarlo de nuevo como .xlsx</translation>
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation>{0} no se puede leer: no es un archivo; elegir uno</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} no se puede leer: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation>{0} no se puede incorporar ({1}); comprobar el espacio libre y los permisos del proyecto, y combinar de nuevo</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation>{0} no se puede desempaquetar junto al proyecto ({1}); liberar espacio o comprobar los permisos de la carpeta del proyecto</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation>{0} no se puede escribir ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation>{0} no se puede escribir ({1}), así que los seudónimos no podrían ser los mismos la próxima vez; hacer que se pueda escribir en la carpeta del proyecto</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the folder and the disk</source>
   <translation>{0} no se puede escribir ({1}); revisar la carpeta y el disco</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation>{0} no se puede escribir ({1}); comprobar la carpeta compartida</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation>{0} no se puede escribir ({1}); elegir otro lugar</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation>{0} no se puede escribir ({1}); liberar espacio o abrirlo solo para lectura</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation>{0} no se puede escribir ({1}); los modelos se entrenan de nuevo en cada inicio</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation>{0} no se puede escribir ({1}); abrirlo solo para lectura o copiarlo a una carpeta propia</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation>{0} no se puede escribir: {1}; elegir otra carpeta</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another folder</source>
   <translation>{0} no se puede escribir; elegir otra carpeta</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another place</source>
   <translation>{0} no se puede escribir; elegir otro lugar</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation>{0} no admite imágenes de {1} × {2} ({3})</translation>
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation>{0} celdas que una hoja de cálculo ejecutaría como fórmula empiezan con un apóstrofo</translation>
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation>{0} nombres de clase contienen espacios: {1}</translation>
  </message>
  <message>
   <source>{0} classes have</source>
   <translation>{0} clases no tienen</translation>
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation>se dieron {0} clases; una tarea puede tener {1}</translation>
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation>{0} clases: {1}</translation>
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation>{0} comandos tienen teclas propias.</translation>
  </message>
  <message>
   <source>{0} commented: {1}</source>
   <translation>{0} comentó: {1}</translation>
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation>{0} contradice lo que se incorporó antes del mismo dispositivo</translation>
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation>{0} archivos copiados no pertenecen a ninguna muestra ({1}), {2}</translation>
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation>{0} no se pudo copiar</translation>
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation>{0} no se pudo leer: se vigiló el proceso de lectura, y {1}. No se pierde nada; comprobar que el archivo es lo que dice su nombre, dividirlo si es enorme u omitirlo</translation>
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation>{0} no se pudo desempaquetar: {1}. No se pierde nada; pedir que se envíe otra vez</translation>
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation>{0} no hace eso con archivos de imagen; ofrece {1}</translation>
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation>{0} no existe, o no es ni archivo ni carpeta; comprobar la ruta</translation>
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation>{0} no existe, o no es un archivo; comprobar la ruta</translation>
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation>{0} no existe; comprobar la ruta</translation>
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation>{0} ya existe; elegir otra carpeta</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation>{0} ya existe; elegir otro nombre</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation>{0} ya existe; elegir otro nombre o abrirlo</translation>
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation>{0} existe; elegir otro nombre o moverlo a otro sitio</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} falló: {1}</translation>
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation>{0} archivos no son imágenes y se omiten</translation>
  </message>
  <message>
   <source>{0} files are written</source>
   <translation>{0} archivos escritos</translation>
  </message>
  <message>
   <source>{0} flagged it</source>
   <translation>{0} la señaló</translation>
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation>{0} de «{1}»; indicar un archivo o carpeta de donde vinieron, o COLUMN=VALUE</translation>
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation>{0} da una salida de forma {1}; hace falta un vector por imagen</translation>
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation>{0} tiene cabecera, pero ninguna fila debajo; ¿es el archivo correcto?</translation>
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation>{0} tiene más de {1} GB; comparar una parte</translation>
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation>{0} tiene más de {1} claves distintas; ¿es una lista de objetos parecidos?</translation>
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation>{0} no tiene columna «title» ni «abstract»; tiene: {1}</translation>
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation>{0} aún no tiene copias de seguridad; hacer una con labeler backup {1}</translation>
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation>{0} no tiene opciones llamadas «{1}»; tiene: {2}</translation>
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation>a {0} no le queda columna que mostrar; sus columnas son: {1}</translation>
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation>{0} no tiene ninguna columna que parezca texto; indicarla con --text, sus columnas son: {1}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation>{0} no tiene columna «{1}NAME»; una tabla ancha tiene una por anotador, como label:anna</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation>{0} no tiene columna «{1}» (--label); tiene: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation>{0} no tiene columna «{1}» (--text); sus columnas son: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation>{0} no tiene la columna «{1}» ({2}); tiene: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation>{0} no tiene columna «{1}» ({2}); sus columnas son: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation>{0} no tiene columna «{1}»; una tabla larga tiene las columnas item,annotator,label</translation>
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation>{0} ya no tiene características; calcularlas: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation>{0} aún no tiene características; calcularlas primero: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation>{0} no tiene características, así que no hay modelo al que preguntar; elegir otro método</translation>
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation>{0} no tiene características: {1}</translation>
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation>{0} no tiene atributo de etiqueta «{1}»; tiene: {2}</translation>
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation>{0} no tiene la versión del modelo {1}: {2}</translation>
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation>{0} no tiene la pregunta «{1}»; tiene: {2}</translation>
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation>{0} no tiene {1}, así que no hay columna «{2}»; quitar --label</translation>
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation>{0} tiene las columnas {1}; hace falta una de {2}</translation>
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation>{0} tiene muy pocas respuestas a preguntas sacadas al azar; seguir etiquetando o aumentar su parte</translation>
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation>{0} tiene {1}</translation>
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation>{0} contiene una matriz de forma {1} y tipo {2}; hacen falta filas de números</translation>
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation>{0} contiene todas las respuestas, también la última. Abrirlo como proyecto o combinarlo con este más tarde; las muestras vuelven a verse cuando su origen se importe allí.</translation>
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation>{0} contiene solo etiquetas; recogerlas con: labeler merge PROJECT {1}</translation>
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation>{0} no contiene ningún objeto JSON{1}; se esperaban objetos como {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation>{0} no contiene referencias RIS; se esperaban líneas como «TY  - JOUR»</translation>
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation>{0} no contiene decisiones; bajo la cabecera item,label cada línea es una</translation>
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation>{0} no contiene archivos que se puedan etiquetar; se esperaba CLASS/FILE dentro</translation>
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation>{0} no contiene diario; abrir ese proyecto una vez con esta versión y después combinarlo</translation>
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation>{0} no contiene teclas de labeler; labeler keys --export escribe un archivo así</translation>
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation>{0} aún no contiene etiquetas; una simulación necesita muestras con etiquetas conocidas</translation>
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation>{0} no contiene metadatos que nombren imágenes; se esperaba metadata.jsonl con file_name</translation>
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation>{0} no contiene metadata.jsonl ni metadata.csv; ¿es una carpeta de simples imágenes?</translation>
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation>{0} no contiene números en filas ({1}, forma {2}); las características son una tabla de números, una fila por muestra</translation>
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation>{0} no contiene valoraciones; bajo la cabecera item,annotator,label cada línea es una</translation>
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation>{0} no contiene filas</translation>
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation>{0} no contiene {1}; se esperaban líneas como {2}clase unas palabras</translation>
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation>{0} no contiene {1}; indicar el propio archivo JSON, y la carpeta de las imágenes con --media</translation>
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation>{0} no contiene nada que recoger: indicar un paquete de trabajo, una carpeta de proyecto o una carpeta compartida</translation>
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation>{0} contiene una clase por muestra, y esta tarea tiene varias; elegir otro formato</translation>
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation>{0} contiene una etiqueta por muestra; exportar con --labels consensus o --labels annotator:NAME</translation>
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation>{0} contiene solo objetos vacíos; se esperaban objetos como {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation>{0} contiene archivos distintos de los que enumera su manifiesto; no se desempaquetó nada</translation>
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation>{0} contiene partes que labeler no hizo ({1}), así que no se abre: podrían dañar el proyecto o este ordenador. Abrir una copia de seguridad, o pedir a quien lo envió una exportación de las etiquetas</translation>
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation>{0} contiene varias matrices; guardar una como .npy</translation>
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation>{0} contiene vectores de distinta longitud o celdas que no son números</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation>{0} contiene {1} de forma {2}; hace falta una etiqueta por fila</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation>{0} contiene {1} vectores y {2} ids; dar un id por vector</translation>
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation>{0} contiene {1}; se esperaba una lista de objetos, [{…}, {…}] (un objeto por línea es JSON Lines: llamar al archivo .jsonl)</translation>
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation>{0} en el archivo del proyecto no tiene sentido, así que el archivo está dañado o manipulado; abrir una copia de seguridad</translation>
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation>{0} importaciones interrumpidas esperan a reanudarse, {1}</translation>
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation>{0} es una copia de seguridad de otro proyecto ({1}, hecha {2}); abrir ese y restaurarla allí</translation>
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} es una parte, de 0 a 1, no {1}</translation>
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation>{0} lo está escribiendo {1}; cerrarlo allí o abrirlo solo para lectura</translation>
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation>{0} está cerrado; abrirlo de nuevo</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation>{0} está dañado ({1}); labeler doctor PROJECT dice más</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation>{0} está dañado ({1}); abrir una copia de seguridad del proyecto</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation>{0} está dañado ({1}); guardarlo de nuevo</translation>
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation>{0} está dañado o no es un archivo de proyecto ({1}); elegir otro</translation>
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation>{0} está dañado o no es un paquete de trabajo; pedir que se envíe otra vez ({1})</translation>
  </message>
  <message>
   <source>{0} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies in the folder backups</source>
   <translation>{0} está dañado, y sin él no se puede leer nada de este proyecto; restituir una copia, hay una en la carpeta backups</translation>
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation>{0} está dañado, o no es una matriz de simples números o textos; guardarla de nuevo con numpy.save</translation>
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation>{0} está dañado: su sello está roto; importarlo de nuevo</translation>
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation>{0} está dañado; recuperarlo de una copia de seguridad o borrarlo: los seudónimos serán entonces otros</translation>
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation>{0} está dañado; abrir una copia de seguridad del proyecto</translation>
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation>{0} está vacío; una tabla necesita una fila de cabecera y filas debajo</translation>
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation>{0} está vacío; se esperaba una lista de objetos, [{…}, {…}]</translation>
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation>{0} está cifrado</translation>
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation>{0} está cifrado y su archivo de clave {1} no está; devolver una copia a su lugar: sin ella nadie puede leer nada del proyecto, sea cual sea la frase de contraseña</translation>
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation>{0} está cifrado, y una carpeta compartida tendría sus etiquetas a la vista; intercambiar en su lugar paquetes cifrados: labeler pack PROJECT FILE --labels-only --encrypt, y labeler merge al recogerlos</translation>
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation>{0} está cifrado, y su contenido quedaría a la vista en los nodos de un clúster; hacerlo sin --scheduler</translation>
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation>{0} está cifrado, y las predicciones quedarían a la vista junto a él; esto no se hace</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation>{0} está cifrado, y este Python no tiene sqlcipher3, que lee tales proyectos; instalarlo o abrir el proyecto en otro ordenador</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation>{0} está cifrado, y este paquete tendría su contenido a la vista; dar al paquete una frase de contraseña (--encrypt), o usar --in-the-open si eso es lo que se quiere</translation>
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation>{0} está cifrado; se abre con la frase de contraseña de quien lo hizo</translation>
  </message>
  <message>
   <source>{0} is encrypted; open it with its passphrase</source>
   <translation>{0} está cifrado; abrirlo con su frase de contraseña</translation>
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation>{0} se mantiene pulsada: cuenta una vez</translation>
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation>{0} es mayor de lo que puede ser un archivo de diario</translation>
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation>{0} hace falta junto a {1}: un id por línea, en el orden de los vectores</translation>
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation>{0} no es un libro de Excel (.xlsx); guardarlo como tal o como CSV</translation>
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation>{0} no es JSON ({1}); labeler keys --export escribe un archivo de teclas</translation>
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation>{0} no es un archivo Parquet; ¿es correcto su nombre?</translation>
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation>{0} no es un manifiesto aumentado; se esperaban líneas como {"source-ref": …}</translation>
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation>{0} no es una tabla de doccano: necesita una columna «text» o «{1}», y «label»; tiene: {2}</translation>
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation>{0} no es una carpeta; las carpetas por clase son una carpeta que contiene una por cada clase</translation>
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation>{0} no es un lugar seguro para un proyecto</translation>
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation>{0} no es un paquete de trabajo de este programa: a su manifiesto le falta una parte</translation>
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation>{0} no es un paquete de trabajo: no empieza por su manifiesto</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation>{0} no es un paquete de trabajo: su manifiesto es de otro programa</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation>{0} no es un paquete de trabajo: su manifiesto tiene demasiados niveles de anidamiento</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation>{0} no es un paquete de trabajo: su manifiesto no enumera archivos</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation>{0} no es texto UTF-8; guardarlo como UTF-8</translation>
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation>{0} no es un archivo .npy de simples números o textos; guardarlo con numpy.save</translation>
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation>{0} no es un archivo; elegir uno</translation>
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation>{0} no es un archivo; dar un CSV con la cabecera {1}</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation>{0} no es una carpeta; elegir una que vea todo el equipo</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation>{0} no es una carpeta; elegir una que exista</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation>{0} no es un archivo de proyecto de labeler; elegir uno de la carpeta backups</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation>{0} no es un archivo de proyecto de labeler; está vacío, dañado o es de otro programa</translation>
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation>{0} no es un proyecto de labeler: un proyecto es una carpeta NAME.labeler que contiene {1}</translation>
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation>{0} no está cifrado; lo hace labeler encrypt {1}</translation>
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation>aún no se conoce: {0}</translation>
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation>{0} no es la imagen que se etiquetó: ha cambiado desde la exportación</translation>
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation>{0} ya no se usa; el modelo sigue aprendiendo</translation>
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation>{0} tiene un formato anterior y no se puede actualizar sin copia de seguridad: {1}; hasta entonces se puede abrir solo para lectura</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation>{0} está abierto solo para lectura; para cambiarlo, cerrarlo en el otro lugar y abrirlo de nuevo</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation>{0} está abierto solo para lectura; para etiquetar, cerrarlo en el otro lugar y abrirlo de nuevo</translation>
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation>{0} es parte de un paquete de trabajo; desempaquetarlo: labeler unpack</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} ya existe</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation>{0} ya existe; elegir otro nombre, o --overwrite</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation>{0} ya existe; elegir otro nombre o moverlo a otro sitio</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation>{0} ya existe; elegir otro nombre o usar --force</translation>
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation>{0} ya existe; dar otro nombre</translation>
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation>{0} es demasiado grande para un archivo de teclas; labeler keys --export escribe uno</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} está escrito</translation>
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation>{0} conoce las clases {1}; el proyecto tiene ahora {2}, y una versión con otras clases no puede proponer</translation>
  </message>
  <message>
   <source>{0} labeled it automatically: {1}</source>
   <translation>{0} la etiquetó automáticamente: {1}</translation>
  </message>
  <message>
   <source>{0} labels</source>
   <translation>{0} etiquetas</translation>
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation>{0} etiquetas se escriben como listas JSON porque un nombre de clase contiene «{1}»</translation>
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation>{0} etiquetas vistas</translation>
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation>{0} etiquetas {1}: ASReview las ve como no decididas</translation>
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation>{0} no enumera imágenes; se esperaba {"images": […], "annotations": […], "categories": […]}</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation>{0} no se puede escribir ({1}); comprobar sus permisos</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation>{0} no se puede escribir ({1}); copiarlo a una carpeta propia</translation>
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation>{0} no se puede escribir; abrirlo solo para lectura o copiarlo a una carpeta propia</translation>
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation>{0} min sin pausa</translation>
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation>los {0} modelos dicen «{1}», con distinta convicción</translation>
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation>{0} modelos no coinciden: {1} dicen «{2}», {3} «{4}»</translation>
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation>{0} pasa de un control a otro y no puede ser de un comando</translation>
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation>{0} nombres estaban repetidos en una carpeta; cada uno recibió un nombre propio</translation>
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation>se cambiaron {0} nombres que no admiten todos los sistemas: {1}{2}</translation>
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation>{0} necesita las columnas label y uid o source; tiene: {1}</translation>
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation>{0} de las clases predichas cambiaron en una de las dos últimas comparaciones</translation>
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation>Se dibujan {0} de {1} clases: las que más se confunden. </translation>
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation>{0} de {1} clases tienen menos de {2} etiquetas: {3}</translation>
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation>{0} de {1} criterios dicen que se puede parar{2}; vale la pena seguir</translation>
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation>{0} de {1} · Enter continúa</translation>
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation>{0} acciones anteriores: labeler history las muestra todas.</translation>
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation>otras {0} muestras sin resolver están cerca</translation>
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation>{0} partes son demasiadas para mirarlas (como máximo {1}); elegir otra columna</translation>
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation>{0} valoraciones fuera de la clase más frecuente son muy pocas para uno honesto (hacen falta {1})</translation>
  </message>
  <message>
   <source>{0} removed the comment</source>
   <translation>{0} quitó el comentario</translation>
  </message>
  <message>
   <source>{0} revoked {1}</source>
   <translation>{0} revocó {1}</translation>
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation>{0} filas contienen valores de otro tipo que su columna; figuran como JSON en «{1}»</translation>
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation>{0} filas de tipo {1} se omiten: {2} no las admite</translation>
  </message>
  <message>
   <source>{0} said {1}</source>
   <translation>{0} dijo {1}</translation>
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation>{0} muestras son muy pocas para apartar {1} para prueba</translation>
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation>{0} muestras llegaron con etiquetas distintas en lugares distintos; cuenta la última</translation>
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation>{0} muestras no tienen etiqueta en esta exportación: su consenso no es bastante seguro</translation>
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation>{0} muestras se quedan: alguien las ha respondido desde entonces</translation>
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation>{0} muestras desaparecieron mientras se calculaban características; empezar de nuevo</translation>
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation>{0} muestras, la primera de ellas {1}; indicar más</translation>
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation>{0} dice demasiado de sí mismo; no es un paquete de trabajo de este programa</translation>
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation>{0} la devuelve: «{1}»</translation>
  </message>
  <message>
   <source>{0} settled it as {1}</source>
   <translation>{0} resolvió: {1}</translation>
  </message>
  <message>
   <source>{0} skipped it</source>
   <translation>{0} la omitió</translation>
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation>{0} habla en nombre de este proyecto, y este proyecto no lo escribió</translation>
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation>{0} queda como está</translation>
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation>{0} queda como está: la copia cifrada difiere; comprobar el disco</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation>{0} queda como está: la copia reparada no es correcta ({1})</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation>{0} queda como está: a la copia reparada le faltarían {1} de {2} eventos que ahora se pueden leer</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation>{0} queda como está: {1} ({2})</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation>{0} queda como está: {1} ({2}); comprobar sus permisos y el disco, y volver a intentarlo</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation>{0} queda como está: {1} no se puede mover ({2}); cerrar otros programas que tengan abierto el proyecto y comprobar sus permisos y el disco</translation>
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation>{0} subcarpetas podrían ser las clases</translation>
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation>{0} admite exactamente {1} imágenes a la vez; exportarla con un tamaño de lote libre</translation>
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation>{0} admite imágenes de {1} × {2}; son posibles cuadrados de hasta {3}</translation>
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation>{0} admite las entradas {1}; hace falta una entrada float de forma [N, 3, height, width], exportarla así</translation>
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation>{0} deshace la última respuesta, también mañana. {1} aplaza una muestra.</translation>
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation>{0} textos han perdido saltos de línea o espacios seguidos</translation>
  </message>
  <message>
   <source>{0} took back {1}</source>
   <translation>{0} retiró {1}</translation>
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation>hay {0} archivos sin terminar ({1})</translation>
  </message>
  <message>
   <source>{0} unflagged it</source>
   <translation>{0} quitó la señal</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation>{0} ocupa {1} GB al desempaquetarse; el límite es {2} GB</translation>
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation>{0} se cambió después de cerrarse: su contenido no es lo que dice su nombre</translation>
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation>{0} estaba cortado</translation>
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation>{0} estaba dañado</translation>
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation>{0} se borró o se movió</translation>
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation>{0} se borró, se movió o se sustituyó</translation>
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation>{0} estaba vacío o era de otro programa</translation>
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation>{0} se ajustó con otras características, {1}; elegir esas primero</translation>
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation>{0} se hizo con una versión más reciente; actualizar este programa para abrirlo</translation>
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation>{0} se hizo en otro lugar o está dañado</translation>
  </message>
  <message>
   <source>{0} was missing</source>
   <translation>faltaba {0}</translation>
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation>{0} no se empaquetó: {1} no se puede escribir ({2}); liberar espacio allí</translation>
  </message>
  <message>
   <source>{0} was not written</source>
   <translation>{0} no se escribió</translation>
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation>{0} fue sustituido por otro archivo</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation>{0} lo escribió una versión más reciente de labeler (formato {1}, esta lee hasta {2}); actualizar labeler para abrirlo, el proyecto queda como está</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation>{0} lo escribió una versión más reciente de labeler (formato {1}, esta lee hasta {2}); actualizar labeler para restaurarlo</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler; update it to open this project</source>
   <translation>{0} lo escribió un labeler más reciente; actualizarlo para abrir este proyecto</translation>
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation>Escrito de nuevo en el diario: {0}.</translation>
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation>{0} donde el otro dice {1}: {2} muestras</translation>
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation>{0} con {1}: kappa {2}, coinciden en {3} de {4}</translation>
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation>{0} ocuparía más de {1} GB al desempaquetarse; no se desempaquetó nada</translation>
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation>se alcanza el objetivo «{0} {1}»</translation>
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation>{0} {1}: labeler copy {2} ~/{3}</translation>
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation>{0} {1}{2} (el primero: {3})</translation>
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation>{0} – Proyecto nuevo – labeler</translation>
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation>{0} «{1}»; indicar su uid</translation>
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation>{0}, y {1} no se puede reparar</translation>
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation>{0}, columnas separadas por {1}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation>{0}, línea 1: la cabecera tiene {1} columnas; el límite es {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation>{0}, línea 1: la cabecera contiene bytes que no son texto; guardar el archivo como UTF-8</translation>
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation>{0}, línea 1: la cabecera está vacía; la primera fila debe nombrar las columnas</translation>
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation>{0}, línea 1: no hay columna {1}; la cabecera es {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}, línea 1: dos columnas se llaman «{1}»; dar a cada una un nombre propio</translation>
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation>{0}, línea {1}: cada clase necesita una probabilidad de 0 a 1</translation>
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation>{0}, línea {1}: contiene un byte cero; no es una tabla, sino un archivo binario</translation>
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation>{0}, línea {1}: tiene más de {2} millones de caracteres; una valoración es una línea</translation>
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation>{0}, línea {1}: el elemento o el anotador está vacío</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation>{0}, línea {1}: la etiqueta «{2}» no es de las valoraciones ni de --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation>{0}, línea {1}: la etiqueta «{2}» no está entre --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}, línea {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation>{0}, línea {1}: {2} campos en lugar de {3}; poner entre comillas un campo con coma</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation>{0}, línea {1}: {2} «{3}»; indicar su uid</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation>{0}, línea {1}: {2}; las comillas deben cerrarse y duplicarse en el interior</translation>
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation>{0}, líneas {1} y {2}: {3} llama a {4} tanto «{5}» como «{6}»; quitar una o tomar las últimas con --keep last</translation>
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation>{0}, semilla {1}</translation>
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation>{0}, con la ficha {1}; comprobado en todas las muestras</translation>
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation>{0}, {1} como metadatos</translation>
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation>{0}: un paquete de trabajo no contiene ningún archivo llamado «{1}»; no se desempaquetó nada</translation>
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation>{0}: vale para esta respuesta  ({1})</translation>
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation>{0}: su manifiesto enumera algo que no es un archivo</translation>
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation>{0}: su sello está roto</translation>
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation>{0}: hechos nuevos</translation>
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation>{0}: la cabecera tiene {1} columnas; el límite es {2}</translation>
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation>{0}: la cabecera está vacía; la primera fila debe nombrar las columnas</translation>
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation>{0}: el nombre de la columna {1} tiene {2} caracteres; el límite es {3}, acortarlo</translation>
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation>{0}: la fila no tiene columnas; importarla de nuevo</translation>
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation>{0}: la muestra no contiene texto; importarla de nuevo</translation>
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}: dos columnas se llaman «{1}»; dar a cada una un nombre propio</translation>
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation>{0}: {1:,} muestras</translation>
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation>{0}: {1} no contiene lo que dice su nombre</translation>
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation>{0}: {1} no es lo que enumera el manifiesto; pedir que se envíe otra vez el paquete</translation>
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation>{0}: {1} muestras no son lo que dicen, la primera en la línea {2}: {3}</translation>
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation>{0}; no se puede arreglar, porque no se puede escribir en su carpeta ({1})</translation>
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation>{0}; se hizo de nuevo a partir de {1}.</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation>{0}; en su lugar las muestras se preguntan en orden aleatorio</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation>{0}; las muestras se preguntan en orden aleatorio hasta que se elija otro modelo</translation>
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation>{0}; lo que se pudo leer se conserva, y el archivo tal como estaba es {1} en {2}</translation>
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation>{decided}: {sample} ({likeness} de parecido)</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>— missing</source>
   <translation>— falta</translation>
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation>«{0}» no se puede combinar consigo misma; elegir otra clase</translation>
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation>«{0}» coincide con {1} muestras; usar el uid o la ruta completa</translation>
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation>«{0}» ya tiene {1} ejemplos; dejar de fijar uno primero</translation>
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation>«{0}» en la columna «{1}» no es una fecha; las fechas son como 2026-01-31 o 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation>«{0}» ya es aquí un nombre de la clase «{1}»; renombrar o combinar esa clase</translation>
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation>«{0}» no es una lista JSON de clases</translation>
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation>«{0}» no es un anotador de este proyecto</translation>
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation>«{0}» no es un coste; escribir CLASS:PROPOSED=VALUE con dos de {1} y un número desde 0</translation>
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation>«{0}» no es un objetivo; escribir uno como accuracy=0.95, macro_f1=0.9 o cost=0.2</translation>
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation>«{0}» no es una clase de este proyecto; sus clases son: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation>«{0}» no está entre las clases: {1}</translation>
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation>«{0}» es «{1}»</translation>
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation>«{0}» significa {1} en {2}</translation>
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation>«{0}» propuesta como «{1}»: {2:,} muestras</translation>
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation>«{0}» fue antes el nombre de la clase «{1}», y las etiquetas dadas entonces aún cuentan para ella; elegir otro nombre</translation>
  </message>
  <message>
   <source>“{0}”, once</source>
   <translation>«{0}», una vez</translation>
  </message>
  <message>
   <source>“{0}”, {1:,} times</source>
   <translation>«{0}», {1:,} veces</translation>
  </message>
  <message>
   <source>中文</source>
   <translation>中文</translation>
  </message>
 </context>
</TS>
