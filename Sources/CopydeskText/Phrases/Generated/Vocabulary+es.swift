// Made by scripts/vocabulary from Vocabulary/es.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Spanish.
  static let es = Language("es", """
    !months
    enero / ene
    febrero
    marzo
    abril / abr
    mayo
    junio
    julio
    agosto / ago
    septiembre / setiembre
    octubre
    noviembre
    diciembre / dic
    !weekdays
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado
    domingo
    !date_words
    de
    del
    a
    !forenoon
    a. m.
    !afternoon
    p. m.
    !update_words
    actuali
    modificado
    última actualización
    !publication_words
    publicado
    publicada
    fecha de publicación
    fecha de creación
    publicado originalmente
    !other_dates
    impreso el
    hasta el
    recibido
    aceptado
    enviado el
    próxima reunión
    próximo evento
    fecha límite
    fecha de nacimiento
    fecha de estreno
    consultado el
    miembro desde
    registrado
    válido hasta
    cuándo:
    hoy es
    fecha del evento
    fecha de inicio
    fecha de fin
    fecha de finalización
    fecha de vencimiento
    fecha de publicación del libro
    fecha de recepción
    fecha de aceptación
    fecha de registro
    fecha de la próxima
    fecha de expiración
    inscripciones hasta
    inscripción hasta
    cierre de inscripción
    vigente hasta
    disponible hasta
    última visita
    se unió
    miembro desde el
    en cartelera hasta
    fecha límite:
    !byline_leads
    por
    corresponsal:
    autor:
    escrito por
    redactado por
    autora:
    texto:
    texto de
    publicado por
    un artículo de
    redacción:
    por:
    firma:
    por :
    autores:
    autoras:
    redactor:
    redactora:
    periodista:
    reportero:
    reportera:
    entrevista por
    reportaje de
    un reportaje de
    una crónica de
    textos:
    texto por
    texto y fotos:
    texto y fotografía:
    texto y fotografías:
    fotos y texto:
    foto y texto:
    texto y foto:
    nota de:
    una nota de
    columna de:
    una columna de
    artículo por
    artículo escrito por
    escrito por el
    publicada por
    publicado por:
    escrito por:
    redactado por:
    elaborado por:
    compilado por
    redacción por
    enviado especial:
    enviada especial:
    con reportería de
    posteado por
    colaborador:
    colaboradora:
    este artículo fue escrito por
    un análisis de
    un artículo por
    entrevista realizada por
    una entrevista de
    una tribuna de
    análisis por
    tribuna de
    columna de
    crónica de
    entrevista de
    a cargo de
    entrevista a cargo de
    !name_leads
    publicado por
    redacción:
    autor
    autora
    autor:
    autora:
    escrito por
    redactado por
    artículo de
    escrito por:
    publicado por:
    publicada por
    columna de
    entrevista de
    texto de
    periodista
    redactor
    redactora
    corresponsal
    análisis de
    un análisis de
    informa
    informan
    !author_fields
    escrito por
    !conjunctions
    y
    !name_particles
    de
    del
    la
    el
    los
    las
    !name_tails
     Enviada especial
     Enviado especial
     Corresponsal
    !name_ends
     en 
    Publicado
    Actualizado
     Foto:
    Tiempo de lectura
    Actualizada
    Ver más
    Ver perfil
    !other_work
    fotografías de
    fotos de
    traducido por
    ilustraciones de
    con información de
    revisado por
    editado por
    la información es de
    edición:
    traducción:
    con datos de
    ilustración:
    ilustraciones:
    ilustración de
    infografía:
    infografía de
    gráficos:
    gráficos de
    video:
    vídeo:
    video de
    vídeo de
    diseño:
    diseño de
    montaje:
    cámara:
    producción:
    producido por
    editada por
    editor:
    editora:
    edición de
    corrección:
    traducción de
    traducida por
    traducido al español
    con información del
    con información de agencias
    con colaboración de
    con la colaboración de
    con aportes de
    con reportes de
    con agencias
    y agencias
    actualizado por
    revisada por
    revisión de
    verificado por
    coordinación de
    fotografías:
    videos:
    vídeos:
    !roles
    redacción
    redactor
    redactora
    periodista
    reportero
    reportera
    corresponsal
    corresponsales
    columnista
    columnistas
    editor
    editora
    director
    directora
    colaborador
    colaboradora
    colaboradores
    enviado
    enviada
    fotógrafo
    fotógrafa
    analista
    catedrático
    catedrática
    profesor
    profesora
    economista
    politólogo
    politóloga
    historiador
    historiadora
    sociólogo
    socióloga
    escritor
    escritora
    abogado
    abogada
    investigador
    investigadora
    jefe
    jefa
    subdirector
    subdirectora
    presentador
    presentadora
    coordinador
    coordinadora
    comunicador
    comunicadora
    delegado
    delegada
    cronista
    bloguero
    bloguera
    redactores
    periodistas
    becario
    consultor
    consultora
    experto
    experta
    especialista
    equipo
    ingeniero
    !organisations
    agencia
    !organisation_heads
    Diario 
    Agencia 
    Radio 
    Periódico 
    !nobody
    por
    de
    agencias
    redacción
    fuente
    autor
    autora
    redactor
    la redacción
    redacción digital
    redacción web
    redacción central
    equipo de redacción
    el equipo
    staff
    sin autor
    sin firma
    anónimo
    desconocido
    invitado
    administrador
    admin
    agencia
    publicado
    escrito
    compartir
    imprimir
    comentarios
    publicidad
    inicio
    noticias
    newsletter
    nota de prensa
    comunicado
    comunicado de prensa
    fuente externa
    suscríbete
    !elsewhere
    ver todo
    ver todas
    ver todos
    ver más
    ver perfil
    leer más
    lee más
    más artículos
    más noticias
    más notas
    todas las noticias
    todos los artículos
    todas las notas
    sus artículos
    seguir
    suscríbete
    compartir
    contactar
    tiempo de lectura
    sobre el autor
    saber más
    conoce más
    cargar más
    iniciar sesión
    !credit_labels
    foto:
    fotos:
    fotografía:
    foto de
    imagen:
    crédito:
    foto por
    fuente:
    fotografía de
    imagen de
    créditos:
    ilustración:
    gráfico:
    cortesía:
    !picture_words
    foto
    !comment_labels
    comentarios
    deja un comentario
    deja una respuesta
    escribe un comentario
    comentar
    comentario
    ver comentarios
    añadir comentario
    añade un comentario
    agregar comentario
    dejar un comentario
    dejar comentario
    comenta
    comenta esta noticia
    opina
    tu opinión
    comentarios sobre…
    responder
    qué dicen nuestros lectores
    opinión de los lectores
    comentarios de los lectores
    comentarios recientes
    últimos comentarios
    todos los comentarios
    los comentarios
    mostrar comentarios
    leer comentarios
    ver los comentarios
    sin comentarios
    no hay comentarios
    comentá
    comentá esta nota
    comentar esta noticia
    comentar noticia
    comenta este artículo
    comente esta noticia
    deja tu comentario
    deje su comentario
    deje un comentario
    dejá tu comentario
    dejanos tu comentario
    déjanos tu comentario
    escribe tu comentario
    escriba un comentario
    escribir un comentario
    escribir comentario
    añade tu comentario
    agrega un comentario
    agregar un comentario
    publicar un comentario
    publica un comentario
    publicar comentario
    enviar comentario
    participa en la conversación
    únete a la conversación
    da tu opinión
    danos tu opinión
    comparte tu opinión
    opinión de nuestros lectores
    deja una respuesta…
    deja tu respuesta
    cancelar la respuesta
    comentarios en…
    comentario en…
    comentarios para…
    0 respuestas
    0 respuestas a…
    0 opiniones
    0 pensamientos sobre…
    respuestas 0
    mejores comentarios
    comentarios destacados
    comentarios más recientes
    comentarios más votados
    los mejores comentarios
    !pointer_labels
    te puede interesar…
    también te puede…
    le puede interesar…
    más sobre…
    artículos relacionados
    noticias relacionadas
    notas relacionadas
    contenido relacionado
    más noticias
    lo más leído
    lo más visto
    más leídas
    las más leídas
    temas relacionados
    lee también
    lea también
    últimas noticias
    relacionados
    relacionadas
    otras noticias
    más información
    te recomendamos
    te recomendamos leer
    le recomendamos
    notas de interés
    también lee
    sigue leyendo
    seguir leyendo
    lo último
    últimas notas
    noticias destacadas
    las noticias más leídas
    noticias más leídas
    otros artículos
    artículos recientes
    entradas relacionadas
    entradas recientes
    entradas populares
    contenidos relacionados
    lo más popular
    lo más comentado
    ver también
    lea más
    leer más
    noticias similares
    recomendados
    más leído
    más leídos
    más vistas
    más vistos
    más visto
    más populares
    más recientes
    más comentadas
    más comentados
    más compartidas
    más compartidos
    más noticias de…
    más información sobre…
    las más vistas
    los más vistos
    los más leídos
    las más comentadas
    lo más reciente
    lo más compartido
    lo más destacado
    lo + leído
    lo + visto
    te puede gustar…
    también te podría…
    te podría interesar…
    te podría gustar…
    podría interesarte…
    puede interesarte…
    puede interesarle…
    quizás te interese…
    quizá te interese…
    quizás también te guste…
    también te interesa
    recomendado para ti
    recomendados para ti
    recomendado para usted
    recomendadas para ti
    lecturas recomendadas
    lectura recomendada
    leé también
    lee además
    lea además
    leer también
    leer a continuación
    leer siguiente
    siguiente noticia
    noticia anterior
    siguiente artículo
    artículo anterior
    entrada siguiente
    entrada anterior
    próxima nota
    nota relacionada
    noticia relacionada
    artículo relacionado
    articulos relacionados
    artículos similares
    artículos recomendados
    artículos de interés
    artículos más leídos
    artículos populares
    entradas similares
    contenido similar
    contenido recomendado
    contenido patrocinado
    contenido de interés
    contenidos recomendados
    contenidos similares
    historias relacionadas
    historias recomendadas
    información relacionada
    vídeos relacionados
    videos relacionados
    videos recomendados
    vídeos recomendados
    otras notas
    otros contenidos
    otras noticias de interés
    otras noticias relacionadas
    noticias de interés
    noticias recientes
    noticias populares
    noticias recomendadas
    noticias de última hora
    últimas entradas
    últimas publicaciones
    últimos artículos
    últimas noticias de…
    última hora
    en portada
    hoy en portada
    en tendencia
    no te pierdas
    no te lo pierdas
    no se pierda
    imperdibles
    selección del editor
    selección de la redacción
    selección de los editores
    elección del editor
    sigue informado
    sobre el mismo tema
    en esta sección
    de la misma sección
    del mismo autor
    más del autor
    más de este autor
    más artículos de…
    más artículos
    otros artículos de…
    artículos del autor
    ver más noticias
    ver más artículos
    ver más notas
    vea también
    mira también
    mirá también
    en otros medios
    newsletter y podcasts
    video relacionado
    vídeo relacionado
    entradas y páginas populares
    archivo del blog
    mi lista de blogs
    páginas y entradas populares
    !offer_labels
    contenido exclusivo para suscriptores…
    para seguir leyendo…
    suscríbete
    síguenos
    boletín
    boletines
    suscríbete a…
    suscribirse
    suscríbase
    regístrate
    síguenos en…
    síganos
    apóyanos
    hazte socio
    newsletter
    suscríbete gratis
    suscríbete hoy
    suscribite
    suscríbase a…
    suscribirme
    únete a…
    sumate
    recibe…
    recibí nuestro…
    reciba nuestro…
    newsletters
    nuestras newsletters
    nuestros boletines
    nuestros newsletters
    boletín informativo
    boletín de noticias
    boletín diario
    seguinos
    seguinos en…
    nuestras redes
    nuestras redes sociales
    sígueme
    contenido para suscriptores
    solo para suscriptores
    hazte suscriptor
    hazte socia
    apoya el periodismo…
    apoya a…
    donar
    haz una donación
    descarga la app
    descarga nuestra app
    descárgate la app
    mantente informado
    mantente al día
    mantente conectado
    regístrate gratis
    crea tu cuenta
    exclusivo para suscriptores…
    este artículo es exclusivo…
    este contenido es exclusivo…
    solo para suscriptores…
    sigue leyendo con…
    sigue leyendo por…
    continúa leyendo con…
    para continuar leyendo…
    suscríbete para…
    suscríbete y…
    suscríbete por…
    suscríbete desde…
    accede al artículo completo…
    lee el artículo completo…
    desbloquea este artículo…
    ¿ya eres suscriptor…
    ¿ya tienes una cuenta…
    elige tu suscripción…
    elige tu plan…
    planes de suscripción
    ofertas de suscripción
    sigue el blog por email
    sigue el blog por correo electrónico
    suscríbete al blog por correo electrónico
    sigue este blog
    seguir por email
    seguir blog vía email
    síguenos por email
    !author_labels
    sobre el autor…
    sobre la autora…
    contacto de prensa
    sobre el autor
    acerca del autor…
    autora
    autor
    contacto
    perfil del autor
    sobre mí
    acerca de mí
    quién soy
    datos personales
    acerca de la autora
    acerca de los autores
    sobre los autores
    sobre las autoras
    sobre el periodista
    sobre la periodista
    sobre el columnista
    el autor
    la autora
    autores
    autoras
    autor del artículo
    autor de la nota
    biografía del autor
    contactos de prensa
    contacto para medios
    contacto para prensa
    escribe al autor
    conoce al autor
    sobre la firma
    sobre el firmante
    !tag_labels
    etiquetas
    temas
    palabras clave
    tags
    archivado en
    más sobre este tema
    temas del artículo
    etiquetado como
    etiqueta
    etiquetado con
    etiquetas de la noticia
    en esta noticia
    en esta nota
    temas tratados
    temas de la noticia
    más sobre el tema
    más temas
    archivado
    palabra clave
    seguir leyendo sobre
    !source_labels
    fuentes
    referencias
    notas
    bibliografía
    enlaces
    enlaces externos
    notas al pie
    fuentes consultadas
    !pointers
    lea también
    lee también
    leer más
    le puede interesar
    te puede interesar
    ver también
    más información
    noticia relacionada
    lee más
    leer también
    lea más
    le recomendamos
    te recomendamos
    también te puede interesar
    ver más
    vea también
    mira también
    mirá también
    sigue leyendo
    seguir leyendo
    además lee
    más sobre
    lea además
    lea:
    lee:
    leer:
    lea aquí
    lee aquí
    lee la nota
    lea la nota
    lee el artículo
    lee la noticia
    leer la nota
    leer nota
    leé también
    leé más
    leé la nota
    leelo también
    leer además
    para leer más
    lectura recomendada
    lecturas recomendadas
    nota relacionada
    notas relacionadas
    noticias relacionadas
    artículo relacionado
    artículos relacionados
    contenido relacionado
    información relacionada
    podría interesarte
    podría interesarle
    puede interesarte
    puede interesarle
    te podría interesar
    te puede gustar
    le podría interesar
    le puede gustar
    quizás te interese
    quizá te interese
    también te interesa
    también puede leer
    también puedes leer
    también podés leer
    también puede ver
    también puedes ver
    también lea
    también lee
    también leé
    sugerimos leer
    recomendamos leer
    no te pierdas
    no se pierda
    no te lo pierdas
    mire también
    mira el video
    mirá el video
    mira aquí
    ver además
    vea además
    vea más
    vea aquí
    ver nota
    ver artículo
    ver video
    ver vídeo
    escucha también
    escuche también
    escuchá también
    consulta también
    consulte también
    conocé más
    conozca más
    descubre más
    sepa más
    más noticias
    amplía la información
    amplíe la información
    haz clic aquí
    haga clic aquí
    clic aquí
    siguiente noticia
    próxima noticia
    otras noticias
    volver a
    volver al
    seguí leyendo
    para seguir leyendo
    !notices
    ampliar
    ampliar la imagen
    para continuar leyendo…
    este contenido es exclusivo para suscriptores…
    suscríbete…
    síguenos…
    todos los derechos…
    Publicidad
    Compartir
    Imprimir
    Anuncio
    Compartir en Facebook
    Compartir en Twitter
    Copiar enlace
    Copiar link
    Guardar
    Comentarios
    Leer más
    Ver más
    Cerrar
    Siguiente
    Anterior
    Inicio
    Continuar leyendo
    Escuchar
    PUBLICIDAD
    Más información
    Volver arriba
    Actualizado
    Enviar por correo
    tiempo de lectura…
    únete a nuestro…
    recibe las noticias…
    sigue leyendo…
    escuchar este artículo
    escuchar la noticia
    escuchar noticia
    regalar artículo
    compartir en WhatsApp
    compartir en X
    compartir por correo
    imprimir artículo
    lo más leído
    te puede interesar
    compartir este artículo
    comparte este artículo
    compartir la noticia
    volver a la portada
    escuchar artículo
    escuchar el artículo
    continúa leyendo…
    continuar leyendo
    conforme a los criterios de the trust project
    este artículo fue hecho con ayuda de ia
    reporta un error
    reportar un error
    copiar enlace
    copiar link
    tamaño del texto
    escucha la noticia
    escuchar nota
    guardar artículo
    guardar noticia
    copiar
    escucha este artículo
    escucha el artículo
    escuchar este contenido
    escucha esta noticia
    escuchar esta noticia
    leer en voz alta
    tamaño de letra
    tamaño de la letra
    tamaño de fuente
    aumentar texto
    reducir texto
    ampliar imagen
    ampliar foto
    ver imagen ampliada
    guardar para después
    guardar para leer después
    leer después
    agregar a favoritos
    añadir a favoritos
    imprimir noticia
    imprimir nota
    imprimir esta página
    versión para imprimir
    enviar por email
    enviar por correo electrónico
    enviar a un amigo
    compartir por email
    compartir en Telegram
    compartir en LinkedIn
    compartir en Bluesky
    compartir en redes sociales
    compartir noticia
    compartir nota
    compartir artículo
    compartir esta noticia
    compartir esta nota
    compartir el artículo
    comparte esta noticia
    comparte esta nota
    compártelo
    compártelo en redes
    enlace copiado
    link copiado
    copiar URL
    copiar vínculo
    ver comentarios
    ver todos los comentarios
    mostrar comentarios
    ocultar comentarios
    ir a los comentarios
    sé el primero en comentar
    sin comentarios
    contenido patrocinado
    contenido promocionado
    contenido de marca
    publirreportaje
    branded content
    la noticia continúa después de la publicidad
    la nota continúa después de la publicidad
    la nota continúa debajo
    el artículo continúa después de la publicidad
    el artículo continúa debajo de la publicidad
    continúa después de la publicidad
    la noticia continúa tras la publicidad
    continúa tras la publicidad
    sigue después de la publicidad
    continuar leyendo debajo
    saltar publicidad
    cerrar publicidad
    fin de la publicidad
    siguiente noticia
    noticia anterior
    siguiente artículo
    artículo anterior
    siguiente nota
    nota anterior
    leer la nota completa
    leer nota completa
    leer noticia completa
    leer artículo completo
    lee el artículo completo
    lee la nota completa
    ver nota completa
    ver noticia completa
    ver galería
    ver fotos
    ver todas las fotos
    ver más fotos
    ver vídeo
    ver video
    ver el vídeo
    ver el video
    reproducir vídeo
    reproducir video
    mira el video
    cargar más
    cargar más noticias
    mostrar más
    mostrar todo
    ver todas
    ver todo
    ver más noticias
    más noticias
    ir arriba
    volver al inicio
    volver a la página principal
    volver a portada
    ir a la portada
    reportar error
    reportar un problema
    informar de un error
    informar de un fallo
    avisar de un error
    has visto un error?…
    ha visto un error?…
    encontraste un error?…
    encontró un error?…
    viste un error?…
    te ha gustado este artículo?…
    te gustó este artículo?…
    te gustó la nota?…
    te ha resultado útil este artículo?…
    le ha resultado interesante esta noticia?…
    te ha resultado interesante esta noticia?…
    qué te pareció esta nota?…
    valora este artículo
    califica este artículo
    califica la nota
    reacciona a esta noticia
    tu reacción
    añadir como fuente preferida en google
    agregar como fuente preferida en google
    agréganos como fuente preferida…
    añádenos como fuente preferida…
    elígenos como fuente preferida…
    seguir en google
    seguir en google news
    agregar a tus temas
    añadir a tus temas
    recibir alertas
    activar notificaciones
    abrir en la app
    descarga nuestra app…
    únete al canal…
    únete al grupo…
    seguinos en…
    sigue nuestro canal…
    sigue nuestro perfil…
    regístrate gratis…
    iniciar sesión para…
    recibe nuestra newsletter…
    recibe nuestro boletín…
    recibí las noticias…
    recibí en tu…
    reciba las noticias…
    manténgase informado…
    si ya eres suscriptor…
    si ya sos suscriptor…
    ya soy suscriptor…
    ya eres suscriptor?…
    ya tienes cuenta?…
    ya tienes una cuenta?…
    tienes una cuenta?…
    no estás suscrito?…
    aún no estás suscrito?…
    esta noticia es exclusiva para…
    este artículo es exclusivo para…
    este artículo es solo para suscriptores…
    este contenido es solo para suscriptores…
    artículo solo para suscriptores…
    tu dirección de correo electrónico no será publicada…
    los campos obligatorios están marcados…
    lo siento, debes estar conectado…
    los comentarios están cerrados…
    los comentarios publicados son…
    prohibida la reproducción…
    prohibida su reproducción…
    se prohíbe la reproducción…
    queda prohibida la reproducción…
    © derechos reservados…
    derechos reservados…
    esta nota fue publicada originalmente…
    este artículo fue publicado originalmente…
    este artículo se publicó originalmente…
    este texto se publicó originalmente…
    este artículo ha sido traducido automáticamente…
    este artículo fue traducido automáticamente…
    artículo traducido automáticamente…
    este contenido fue hecho con la asistencia de…
    este contenido fue realizado con la asistencia de…
    este artículo fue redactado con la ayuda de…
    esta nota se realizó con ayuda de…
    este resumen es generado por ia…
    resumen generado por ia
    audio generado con ia
    audio generado por ia
    narración generada por ia
    voz generada por ia
    solo para suscriptores
    sólo para suscriptores
    exclusivo suscriptores
    exclusivo para suscriptores
    exclusivo para suscriptores…
    contenido exclusivo para suscriptores…
    este artículo es exclusivo…
    este contenido es exclusivo…
    este artículo es para suscriptores…
    suscríbase para…
    ver ofertas de suscripción
    ver planes
    ver opciones de suscripción
    ver suscripciones
    prueba gratis
    empieza tu prueba gratis
    inicia sesión para…
    inicia sesión o regístrate…
    regístrate para seguir leyendo
    regístrate y sigue leyendo
    seguir leyendo
    has leído todos tus artículos gratuitos…
    has llegado al límite de artículos…
    ha alcanzado el límite de artículos…
    te quedan artículos gratis…
    acceso ilimitado a todos los artículos…
    acceso ilimitado a todos los contenidos…
    acceso ilimitado a toda la…
    cancela cuando quieras
    sin permanencia
    continua después de la publicidad
    el artículo continúa tras la publicidad
    escanéame
    escanea el código qr…
    escanea este código qr…
    escanee el código qr…
    tu suscripción se está usando en otro dispositivo…
    quieres añadir otro usuario a tu suscripción…
    conforme a los criterios de
    índice
    índice de contenidos
    tabla de contenidos
    este artículo contiene enlaces de afiliad…
    este post contiene enlaces de afiliad…
    ver menos
    mostrar menos
    activa javascript
    descargar en pdf
    artículo siguiente
    seguí leyendo
    esta nota es exclusiva para suscriptores
    cargando
    la nota continúa debajo de la publicidad
    la nota sigue después de la publicidad
    has encontrado un error
    encontraste un error
    me gusta esto
    me gusta cargando
    ir a la receta
    saltar a la receta
    sigue el canal de whatsapp
    haz clic aquí para unirte a nuestro canal…
    hacé clic acá para unirte a nuestro canal…
    apoya el periodismo independiente
    hazte socio
    hazte socia
    activá las alertas…
    desplegar redes sociales
    seguir tema
    comentar
    te ha gustado este artículo
    te gustó este artículo
    te resultó útil este artículo
    te ha resultado útil este artículo
    danos tu opinión
    tu correo electrónico
    suscribirme
    escucha las noticias
    esta es una ventana modal
    inicio de la ventana de diálogo. la tecla escape cancelará la operación y cerrará la ventana
    fin de la ventana de diálogo
    cerrar cuadro de diálogo modal
    no se ha encontrado ninguna fuente compatible con este vídeo
    no se encontró ninguna fuente compatible para este video
    subtítulos desactivados, seleccionado
    no se ha podido cargar el vídeo debido a un fallo de red o del servidor o porque el formato es incompatible
    ha interrumpido la reproducción del vídeo
    cargando reproductor
    cargando el reproductor
    cargando vídeo
    ver en youtube
    mirar en youtube
    este vídeo no está disponible
    este video no está disponible
    este video ya no está disponible
    este vídeo ya no está disponible
    video no disponible
    vídeo no disponible
    este contenido no está disponible
    este contenido no está disponible en tu país
    este contenido ya no está disponible
    ver esta publicación en instagram
    ver este perfil en instagram
    tu navegador no soporta el elemento de audio
    tu navegador no soporta el elemento de video
    tu navegador no soporta html5 audio
    su navegador no soporta el elemento de audio
    su navegador no soporta el elemento de vídeo
    su navegador no soporta audio html5
    su navegador no admite el elemento de audio
    tu navegador no admite el elemento de vídeo
    el navegador no soporta este vídeo
    tu navegador no es compatible
    tu navegador está desactualizado
    su navegador está desactualizado
    por favor, activa javascript
    por favor, habilita javascript
    por favor, habilite javascript
    por favor active javascript en su navegador
    por favor, active javascript para ver los comentarios
    javascript está desactivado
    javascript está deshabilitado
    este pase de diapositivas requiere javascript
    esta presentación requiere javascript
    esta dirección de correo electrónico está siendo protegida contra los robots de spam. necesita tener javascript habilitado…
    esta dirección de correo electrónico está siendo protegida contra los robots de spam…
    esta dirección de correo electrónico está protegida contra spambots…
    escuchar la nota
    escuchá la nota
    voz generada por inteligencia artificial
    audio generado por inteligencia artificial
    leer los comentarios
    cargar comentarios
    más comentarios
    comentarios más antiguos
    comentarios más recientes
    comentarios más nuevos
    añadir un comentario
    añadir nuevo comentario
    agregar nuevo comentario
    escribe aquí tu comentario
    publicar el comentario
    enviar un comentario
    nuevo comentario
    comentar este artículo
    comentar artículo
    reportar comentario
    reportar este comentario
    denunciar comentario
    denunciar este comentario
    responder a este comentario
    deja un comentario cancelar la respuesta
    sé el primero en comentar esta noticia
    sé el primero en comentar este artículo
    sé el primero en opinar
    sé el primero en dejar un comentario
    sea el primero en comentar
    sea el primero en desahogarse, comentando
    sé el primero en valorar
    todavía no hay comentarios
    aún no hay comentarios
    no hay comentarios todavía
    no hay comentarios aún
    no hay comentarios en esta noticia
    no existen comentarios
    los comentarios están desactivados
    los comentarios están deshabilitados
    los comentarios para esta noticia están cerrados
    los comentarios en esta noticia están cerrados
    comentarios cerrados
    comentarios desactivados
    comentarios deshabilitados
    esta noticia no admite comentarios
    esta noticia ya no admite comentarios
    este artículo no admite comentarios
    los comentarios de esta entrada están cerrados
    inicie sesión para comentar
    inicie sesión para enviar comentarios
    inicie sesión o regístrese para comentar
    inicie sesión o regístrese para enviar comentarios
    inicie sesión o registrese para comentar
    regístrate para comentar
    identifícate para comentar
    accede para comentar
    acceder o regístrese para comentar
    para comentar es necesario estar registrado
    para comentar debes estar registrado
    debes iniciar sesión para comentar
    debes estar registrado para comentar
    debe iniciar sesión para comentar
    debe iniciar sesión para escribir un comentario
    debes acceder para poder publicar un comentario
    debes iniciar sesión para publicar un comentario
    debe estar conectado para enviar un comentario
    tienes que iniciar sesión para comentar
    su dirección de correo electrónico no será publicada
    los campos necesarios están marcados *
    los campos marcados con * son obligatorios
    guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
    guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario
    guardar mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
    recibir un correo electrónico con los siguientes comentarios a esta entrada
    recibir un correo electrónico con cada nueva entrada
    recibir un email con los siguientes comentarios a esta entrada
    recibir un email con cada nueva entrada
    tu comentario está pendiente de moderación
    tu comentario está a la espera de moderación
    cargando contenido
    sé el primero en decir que te gusta
    funciona gracias a wordpress
    creado con wordpress
    con la tecnología de wordpress
    con la tecnología de blogger
    blog de wordpress.com
    crea un blog o un sitio web gratuitos con wordpress.com
    entrada más antigua
    entrada más reciente
    entradas más recientes
    entradas más antiguas
    navegación de entradas
    noticia siguiente
    página anterior
    página siguiente
    siguiente página
    publicar un comentario en la entrada
    suscribirse a: enviar comentarios (atom)
    enviar comentarios (atom)
    suscribirse a: entradas (atom)
    compartir con twitter
    este comentario ha sido eliminado por el autor
    este comentario ha sido eliminado
    ver todo mi perfil
    enlaces a esta entrada
    saltar al contenido
    saltar al contenido principal
    saltar a contenido
    ir al contenido
    ir al contenido principal
    pasar al contenido principal
    saltar a la navegación
    ir a la navegación
    ir a navegación
    ir a la búsqueda
    saltar al menú
    ir a la navegación ir a la búsqueda
    de wikipedia, la enciclopedia libre
    esta página se editó por última vez el…
    editar | editar código
    versión para impresión
    imprimir página
    imprimir este artículo
    enviar por mail
    enviar noticia
    enviar artículo
    compartir por correo electrónico
    recomendar a un amigo
    más información sobre los formatos de texto
    no se permiten etiquetas html
    las direcciones de las páginas web y las de correo se convierten en enlaces automáticamente
    las direcciones de correos electrónicos y páginas web se convierten en enlaces automáticamente
    saltos automáticos de líneas y de párrafos
    esta pregunta es para comprobar si usted es un visitante humano y prevenir envíos de spam automatizado
    el contenido de este campo se mantiene privado y no se mostrará públicamente
    valorar este artículo
    valorar esta noticia
    califica esta noticia
    ¿te ha sido útil este artículo?
    ¿te gustó esta nota?
    ¿te ha sido útil esta información?
    ¿te sirvió esta información?
    ¿ha sido útil esta página?
    ¿fue útil este artículo?
    ¿te resultó útil esta información?
    ¿de cuánta utilidad te ha parecido este contenido?
    ¡haz clic en una estrella para puntuarlo!
    ¡siento que este contenido no te haya sido útil!
    ¡déjame mejorar este contenido!
    dime, ¿cómo puedo mejorar este contenido?
    gracias por tu opinión
    gracias por tus comentarios
    gracias por sus comentarios
    gracias por tu valoración
    valoramos tu privacidad
    valoramos su privacidad
    tu privacidad es importante para nosotros
    su privacidad es importante para nosotros
    nos preocupamos por tu privacidad
    respetamos su privacidad
    centro de preferencia de la privacidad
    centro de preferencias de privacidad
    preferencias de cookies
    aceptar todas las cookies
    aceptar cookies
    rechazar cookies
    rechazar todas las cookies
    permitir todas las cookies
    aceptar y cerrar
    aceptar y continuar
    continuar sin aceptar
    confirmar mis preferencias
    guardar mis preferencias
    este sitio web utiliza cookies
    esta página web usa cookies
    este sitio web usa cookies
    esta web utiliza cookies
    utilizamos cookies
    ¿ya estás suscrito?
    ¿ya estás suscrito? inicia sesión
    ¿ya estás suscrito? iniciar sesión
    ¿ya estás registrado?
    ¿ya estás registrado? inicia sesión
    ¿ya tenés cuenta? iniciá sesión
    ¿no tienes cuenta? regístrate
    ¿no tienes una cuenta?
    ¿aún no tienes cuenta?
    ¿todavía no eres suscriptor?
    iniciar sesión o registrarse
    iniciar sesión / registrarse
    regístrate aquí
    crear una cuenta gratis
    regístrate para continuar leyendo
    artículo exclusivo para suscriptores
    contenido solo para suscriptores
    noticia exclusiva para suscriptores
    ver planes de suscripción
    cancele cuando quiera
    cancela en cualquier momento
    correo electrónico no válido
    dirección de correo electrónico no válida
    introduce un correo electrónico válido
    introduce una dirección de correo electrónico válida
    por favor, introduce un correo electrónico válido
    por favor ingresa un correo electrónico válido
    ingrese un correo electrónico válido
    ha ocurrido un error. por favor, inténtalo de nuevo.
    ha ocurrido un error. inténtalo de nuevo más tarde.
    se ha producido un error. inténtalo de nuevo más tarde.
    se ha producido un error, por favor inténtelo más tarde
    se produjo un error. por favor, inténtalo de nuevo.
    algo salió mal. por favor, inténtalo de nuevo.
    algo salió mal. inténtalo de nuevo más tarde.
    algo ha ido mal. inténtalo de nuevo más tarde.
    inténtalo de nuevo más tarde
    por favor, inténtalo de nuevo más tarde
    inténtelo de nuevo más tarde
    puedes darte de baja en cualquier momento
    puede darse de baja en cualquier momento
    puedes cancelar la suscripción en cualquier momento
    te has suscrito correctamente
    este sitio está protegido por recaptcha…
    acepto la política de privacidad
    he leído y acepto la política de privacidad
    acepto los términos y condiciones
    copiar el enlace
    enlace copiado al portapapeles
    el enlace ha sido copiado
    copiado al portapapeles
    compartir página
    compartir esta página
    comparte este contenido
    compartir contenido
    compartir en pinterest
    compartir por whatsapp
    compartir vía whatsapp
    más opciones para compartir
    mostrar más opciones para compartir
    regalar este artículo
    regala este artículo
    guardar este artículo
    guardar nota
    guardar en favoritos
    añadir a mi lista
    agregar a mi lista
    añadir a la lista de lectura
    ver imagen
    ver foto
    más fotos
    clic para ampliar
    click para ampliar
    haz clic para ampliar
    haga clic para ampliar
    haz clic en la imagen para ampliar
    haga clic en la imagen para ampliarla
    clic en la imagen para ampliar
    pincha para ampliar
    pulse para ampliar
    pulsa para ampliar
    pincha en la imagen para ampliar
    imagen anterior
    imagen siguiente
    siguiente imagen
    foto anterior
    foto siguiente
    siguiente foto
    ver la galería
    ver galería de fotos
    ver galería de imágenes
    abrir galería
    cerrar galería
    ver fotogalería
    ir a la galería
    este artículo se ha traducido automáticamente
    este texto ha sido traducido automáticamente
    este artículo fue traducido con inteligencia artificial
    este artículo ha sido traducido con inteligencia artificial
    traducido automáticamente
    traducido por ia
    traducido con ia
    leer en español
    leer en inglés
    lee en español
    lea este artículo en español
    leer este artículo en inglés
    leer este artículo en español
    lee este artículo en inglés
    ver traducción
    ver texto original
    texto original valora esta traducción
    valora esta traducción
    tu opinión servirá para ayudar a mejorar el traductor de google
    leer en otros idiomas
    cargar más artículos
    cargar más contenido
    ver más artículos
    leer menos
    todas las noticias
    no hay más artículos
    no hay más noticias
    el artículo continúa después del anuncio
    continúe leyendo después de la publicidad
    continuar leyendo después de la publicidad
    desplázate para continuar
    desplázate para seguir leyendo
    desliza para continuar
    desliza para seguir leyendo
    saltar anuncio
    omitir anuncio
    omitir publicidad
    publicidad - sigue leyendo debajo
    publicidad. desplácese para continuar leyendo.
    enlaces patrocinados
    recomendado por outbrain
    leer en la app
    añade como fuente preferida en google
    agregar como fuente preferida
    añadir como fuente preferida
    fuente preferida en google
    fuente preferida de google
    agregar en google
    añadir en google
    comprar en amazon
    ver en amazon
    ver precio en amazon
    ver mejor precio
    reportar errores
    reportar un error en esta noticia
    comunicar un error
    ¿has visto algún error?
    ¿viste algún error?
    sugerir una corrección
    leer el artículo completo
    leer la noticia completa
    ver artículo completo
    leer artículo
    leer noticia
    ir al artículo
    haz clic aquí para leer más
    haga clic aquí para leer más
    clic aquí para leer más
    se abre en una nueva ventana
    se abre en una ventana nueva
    se abre en una nueva pestaña
    se abre en una pestaña nueva
    se abre en ventana nueva
    abre en nueva ventana
    abre en nueva pestaña
    enlace externo, se abre en ventana nueva
    el enlace se abre en una nueva ventana
    ver mapa más grande
    ver mapa ampliado
    suscribirse al boletín
    esta entrada fue publicada en…
    esta entrada se publicó en…
    esta entrada ha sido publicada en…
    sólo los usuarios registrados pueden…
    solo los usuarios registrados pueden…
    sólo usuarios registrados pueden escribir comentarios…
    introduce tu dirección de correo electrónico para…
    introduce tu correo electrónico para…
    ingresa tu correo electrónico para…
    estadísticas del blog
    buscar este blog
    ¿quién está en línea?
    enlace permanente
    aceptar todo
    aceptar todas
    rechazar todo
    rechazar todas
    configurar cookies
    gestionar opciones
    guardar preferencias
    ver nuestros socios
    configuración de cookies
    !counted_notices
    0 min de lectura
    0 minutos de lectura
    lectura de 0 min
    lectura de 0 minutos
    hace 0 horas
    hace 0 minutos
    0 visitas
    0 lecturas
    visto 0 veces
    página 0 de 0
    tiempo de lectura 0 min
    tiempo de lectura 0 minutos
    actualizado hace 0 horas
    actualizado hace 0 minutos
    publicado hace 0 horas
    hace 0 hora
    hace 0 días
    hace 0 h
    0 compartidos
    lectura 0 min
    lectura 0 minutos
    0 min lectura
    escuchar 0 min
    lectura de 0 minuto
    0 minuto de lectura
    tiempo de lectura 0 minuto
    tiempo estimado de lectura 0 min
    tiempo estimado de lectura 0 minutos
    tiempo de lectura estimado 0 min
    tiempo de lectura aproximado 0 minutos
    tiempo de lectura aprox 0 min
    0 min aprox
    lectura 0 minuto
    0 mins de lectura
    se lee en 0 minutos
    se lee en 0 min
    lee en 0 minutos
    escucha 0 min
    escuchar noticia 0 min
    0 min de escucha
    audio 0 min
    0 vistas
    vistas 0
    visto 0
    visitas 0
    leído 0 veces
    leída 0 veces
    leída por 0 personas
    0 veces leída
    0 veces leído
    0 veces compartido
    compartido 0 veces
    compartida 0 veces
    compartidos 0
    compartir 0
    0 comentarios
    0 comentario
    comentarios 0
    ver 0 comentarios
    comentar 0
    0 me gusta
    hace 0 minuto
    hace 0 día
    hace 0 hs
    hace 0 min
    hace 0 semanas
    hace 0 semana
    publicado hace 0 días
    publicado hace 0 hora
    publicado hace 0 minutos
    actualizado hace 0 días
    actualizado hace 0 hora
    actualizada hace 0 horas
    última actualización hace 0 horas
    foto 0 de 0
    imagen 0 de 0
    0 fotos
    este artículo tiene más de 0 años
    este artículo se publicó hace más de 0 años
    escuchar artículo 0
    escuchar artículo 0 min
    escucha este artículo 0
    escucha este artículo 0 min
    escuchar nota 0
    tiempo restante 0
    tiempo actual 0
    ver todos los 0 comentarios
    ver 0 respuestas
    0 visualizaciones
    tiempo aproximado de lectura 0 minutos
    leer en 0 minutos
    escuchar 0
    0 valoraciones
    total 0 promedio 0
    galería 0 fotos
    ver 0 fotos
    ver las 0 fotos
    0 caracteres restantes
    te quedan 0 artículos gratis
    te quedan 0 artículos gratuitos
    te quedan 0 artículos gratis este mes
    te queda 0 artículo gratis
    únete a otros 0 suscriptores
    únete a 0 seguidores más
    únete a otros 0 seguidores
    tenemos 0 invitados conectado(s)
    tenemos 0 invitados y ningún miembro en línea
    0 notas
    !edge_notices
    nuestro canal de youtube
    enlaces de afiliado
    derechos reservados
    nuestra newsletter
    nuestro boletín
    canal de whatsapp
    síguenos
    exclusivo para suscriptores
    utilizamos cookies
    utiliza cookies
    todos los derechos reservados
    prohibida la reproducción
    prohibida su reproducción
    suscríbete a nuestro
    suscríbete a nuestra
    únete a nuestro canal
    síguenos en
    sigue toda la información
    regístrate gratis
    recibe nuestra newsletter
    canal de telegram
    google noticias
    respuestas a esta entrada
    descarga nuestra
    descargue nuestra
    nuestros boletines
    síganos en
    ya eres suscriptor
    ya es suscriptor
    ya estás suscrito
    inicia sesión
    iniciar sesión para
    regístrese gratis
    para seguir leyendo
    para continuar leyendo
    únete a nuestro
    sigue toda la información de
    ha encontrado un error
    has encontrado un error
    sigue nuestras noticias
    sigue nuestro canal
    sigue nuestra cuenta
    nuestra página de facebook
    seguinos en
    sigue toda la actualidad
    toda la actualidad en
    sigue leyendo con
    siga toda la información
    entérate primero
    mantente informado con
    mantente informado a
    mantente al día con
    mantente al tanto de todas
    manténgase informado con
    recibe las noticias
    recibe en tu correo
    recibe en tu mail
    recibe las últimas noticias
    recibe alertas
    recibir nuestro
    recibir nuestra
    directo a tu correo
    en tu bandeja de entrada
    únete al canal
    únete al grupo
    únete a la comunidad
    únete gratis
    únete aquí
    únase a nuestro
    suscríbete gratis
    suscríbete aquí
    suscríbase a
    suscribite a
    suscribirte a nuestr
    suscribirte para
    hazte suscriptor
    solo para suscriptores
    solo suscriptores
    exclusivo suscriptores
    exclusiva para suscriptores
    exclusivos para suscriptores
    ¿ya tienes una cuenta
    ¿ya tienes cuenta
    ¿no tienes cuenta
    ¿aún no eres
    iniciar sesión o
    crear una cuenta gratis
    crea tu cuenta
    leer sin límites
    sigue navegando
    apoya el periodismo
    apoya periodismo
    apóyanos
    descarga la aplicación
    comparte esta noticia
    comparte esta nota
    comparte este artículo
    compartir esta nota
    comparte tu opinión
    déjanos tu comentario
    deja tu comentario
    déjanos tu opinión
    cuéntanos en los comentarios
    cuéntanos tu
    cuéntenos su
    escríbenos a
    escríbanos a
    escribinos a
    envíenos sus
    contacta con la redacción
    póngase en contacto con nosotros
    ponte en contacto con nosotros
    si encontraste un error
    si ha detectado un error
    si has detectado
    si ves un error
    si encuentras un error
    ¿encontraste un error
    ¿viste algún error
    ¿has visto un error
    reportar un error
    reporta un error
    reservados todos los derechos
    reproducción total o parcial
    prohibida toda reproducción
    siempre que se cite
    lea el artículo original
    lee el artículo original
    leer el artículo original
    asistencia de una inteligencia
    asistido por inteligencia
    revisada por un editor
    opiniones vertidas
    opiniones aquí expresadas
    son responsabilidad exclusiva
    responsabilidad de los autores
    no nos hacemos responsables
    no constituye asesor
    no constituyen asesor
    no constituye una recomendación
    no constituyen una recomendación
    enlaces afiliados
    enlace de afiliado
    enlaces de compra
    links de afiliados
    los comentarios publicados
    los comentarios expresan
    comentarios cerrados
    normas de participación
    normas de la comunidad
    para poder comentar
    para dejar un comentario
    cookies propias
    política de cookies
    habilitar javascript
    encontraste un error
    detectado un error
    detectó un error
    almacenamos o accedemos a información
    almacenar y o acceder a información
    almacenar o acceder a información
    sólo para suscriptores
    exclusivo para nuestros suscriptores
    reservado a suscriptores
    reservado para suscriptores
    contenido para suscriptores
    artículos gratuitos de este mes
    artículos gratis este mes
    tus artículos gratuitos
    sus artículos gratuitos
    suscríbete para leer
    suscríbase para leer
    suscríbete para seguir
    suscríbete ahora
    suscríbete desde
    inicie sesión o
    ¿ya eres suscriptor
    ¿ya es suscriptor
    ya soy suscriptor
    ¿ya tienes una suscripción
    ¿todavía no eres suscriptor
    ¿no eres suscriptor
    acceso ilimitado a todos
    escanea el código qr para leer
    escanea el código qr para descargar nuestra
    contenido exclusivo para suscriptores
    artículo exclusivo para suscriptores
    añadir otro usuario a tu suscripción
    guarda el enlace permanente
    !missing_titles
    página no encontrada
    no se encontró la página
    página no existe
    no encontrada
    error 404
    página no disponible
    la página que busca
    la página que buscas
    contenido no encontrado
    !blocked_titles
    acceso denegado
    verificación de seguridad
    eres humano
    verifica que eres humano
    verifique que es humano
    acceso restringido
    !consent_titles
    antes de continuar
    privacidad
    consentimiento
    política de cookies
    configuración de cookies
    !consent_words
    consentimiento
    !consent_phrases
    valoramos tu privacidad
    valoramos su privacidad
    respetamos tu privacidad
    respetamos su privacidad
    tu privacidad es importante
    su privacidad es importante
    tu privacidad nos importa
    cambiar tus preferencias
    cambiar sus preferencias
    gestionar tus preferencias
    gestionar mis preferencias
    configurar tus preferencias
    utilizamos cookies
    usamos cookies
    empleamos cookies
    este sitio utiliza cookies
    este sitio web utiliza cookies
    esta web utiliza cookies
    uso de cookies
    cookies propias y de terceros
    cookies o tecnologías similares
    cookies y tecnologías similares
    nuestra política de cookies
    nuestra política de privacidad
    aceptar todas
    aceptar todo
    aceptar y continuar
    rechazar todas
    rechazar todo
    rechazar y suscribirse
    al hacer clic en «aceptar
    información en un dispositivo
    información en tu dispositivo
    información de un dispositivo
    información estándar enviada
    seleccionar la publicidad
    seleccionar publicidad personalizada
    seleccionar anuncios
    seleccionar contenido
    perfil publicitario personalizado
    perfiles para publicidad personalizada
    perfiles para personalizar
    perfiles para la selección
    perfil para la personalización
    anuncios y contenido personalizados
    anuncios y contenidos personalizados
    publicidad y contenido personalizados
    medición de anuncios y del contenido
    medición de publicidad y contenido
    información sobre el público
    investigación de audiencia y desarrollo
    investigación de mercado
    garantizar la seguridad, prevenir
    garantizar la seguridad, evitar
    ofrecer y presentar publicidad
    servir técnicamente
    cotejo y combinación
    vincular diferentes dispositivos
    identificación de dispositivos
    identificar dispositivos
    datos de localización geográfica
    datos de geolocalización precisa
    analizar activamente las características
    análisis de dispositivos
    basándose en un interés legítimo
    en base al interés legítimo
    en base a un interés legítimo
    cookies estrictamente necesarias
    cookies necesarias
    continuar con publicidad
    acceder gratis con publicidad
    soy mayor de edad
    declara ser mayor de edad
    !consent_topics
    cookie
    datos personales
    interés legítimo
    dirección ip
    direcciones ip
    identificador
    política de privacidad
    política de cookies
    privacidad
    personalizad
    tecnologías similares
    nuestros socios
    nuestros proveedores
    nuestros colaboradores
    tu consentimiento
    su consentimiento
    retirar el consentimiento
    retirar tu consentimiento
    !embed_notices
    contenido externo
    contenido de terceros
    cookies de terceros
    mostrar este contenido
    contenido no se puede mostrar
    contenido de un tercero
    contenido embebido
    contenido incrustado
    contenido bloqueado
    para ver este contenido
    para ver este vídeo
    para ver este video
    para mostrar este contenido
    para visualizar este contenido
    aceptar las cookies
    acepta las cookies
    acepte las cookies
    debes aceptar las cookies
    permitir cookies
    contenido de twitter
    contenido de youtube
    contenido de instagram
    !login_titles
    iniciar sesión
    inicia sesión
    acceder
    registrarse
    iniciar sesion
    crear cuenta
    regístrate
    ingresar
    !search_titles
    resultados de búsqueda
    resultados de la búsqueda
    resultados para
    resultado de búsqueda
    buscar resultados
    !search_paths
    buscar
    busca
    buscador
    !listing_paths
    autor
    autores
    archivo
    seccion
    categoria
    etiqueta
    tema
    temas
    !author_paths
    autor
    autores
    !article_kinds
    opinión
    editorial
    columna
    tribuna
    carta al director
    cartas al director
    análisis
    comunicado de prensa
    nota de prensa
    !home_labels
    archivo del blog
    inicio
    portada
    home
    noticias
    todas las noticias
    sin categoría
    sin categorizar
    sin clasificar
    más
    documento sin título
    !site_pages
    sobre nosotros
    quiénes somos
    aviso legal
    términos de uso
    términos y condiciones
    política de privacidad
    contacto
    contáctenos
    contáctanos
    política de cookies
    política editorial
    política de datos
    condiciones de uso
    condiciones generales
    mapa del sitio
    mapa web
    trabaja con nosotros
    código ético
    aviso de privacidad
    quienes somos
    código de ética
    línea editorial
    !frequent_words
    de
    la
    que
    el
    en
    y
    a
    los
    se
    del
    las
    un
    por
    con
    no
    una
    su
    para
    es
    al
    lo
    como
    más
    pero
    sus
    fue
    ha
    !caption_leads
    en la foto:
    en la imagen:
    pie de foto:
    !clock_words
    h
    las
    hrs
    horas
    !indefinite_articles
    un
    una
    !times_ago
    hace 0 horas
    hace 0 minutos
    hace 0 hora
    hace 0 días
    hace 0 h
    hace 0 minuto
    hace 0 día
    hace 0 hs
    hace 0 min
    hace 0 semanas
    hace 0 semana
    ahora
    ahora mismo
    hace un momento
    hace un minuto
    hace una hora
    hace un día
    hace una semana
    hace un mes
    hace un año
    ayer
    hace 0 segundos
    hace 0 mes
    hace 0 meses
    hace 0 año
    hace 0 años
    !origin_labels
    publicado originalmente
    publicada originalmente
    originalmente publicado
    apareció originalmente
    publicado inicialmente
    publicado por primera vez
    !reply_buttons
    responder
    contestar
    responder a este comentario
    responder al comentario
    responder a este mensaje
    responder citando
    citar
    respuesta
    responderle
    """)
}
