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
    !update_words
    actuali
    modificado
    última actualización
    !publication_words
    publicado
    publicada
    fecha de publicación
    fecha de creación
    !other_dates
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
    !name_leads
    publicado por
    redacción:
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
    !roles
    redacción
    redactor
    redactora
    periodista
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
    !elsewhere
    ver todo
    ver todas
    ver todos
    ver más
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
    !tag_labels
    etiquetas
    temas
    palabras clave
    tags
    archivado en
    más sobre este tema
    temas del artículo
    etiquetado como
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
    !notices
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
    !consent_titles
    antes de continuar
    privacidad
    consentimiento
    política de cookies
    configuración de cookies
    !consent_words
    consentimiento
    !embed_notices
    contenido externo
    contenido de terceros
    cookies de terceros
    mostrar este contenido
    contenido no se puede mostrar
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
    !site_pages
    sobre nosotros
    quiénes somos
    aviso legal
    términos de uso
    términos y condiciones
    política de privacidad
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
    """)
}
