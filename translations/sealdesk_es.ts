<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>LoginPage</name>
        <message>
            <source>DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.</source>
            <translation>DEMO: un sitio para hacer pruebas. Aquí no hay nada protegido; no use contraseñas reales.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>%1 asks you to sign in at %2.</source>
            <translation>%1 le pide que inicie sesión en %2.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>The user name or the password is wrong. Check both and try again.</source>
            <translation>El nombre de usuario o la contraseña no son correctos. Compruebe ambos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There were too many attempts. Wait %1 seconds, then try again.</source>
            <translation>Hubo demasiados intentos. Espere %1 segundos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server is busy. Wait a moment, then try again.</source>
            <translation>El servidor está ocupado. Espere un momento e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 will be able to:</source>
            <translation>%1 podrá:</translation>
        </message>
        <message>
            <source>know who you are at this site</source>
            <translation>saber quién es usted en este sitio</translation>
        </message>
        <message>
            <source>get your security keys</source>
            <translation>obtener sus claves de seguridad</translation>
        </message>
        <message>
            <source>provide security keys</source>
            <translation>proporcionar claves de seguridad</translation>
        </message>
        <message>
            <source>use groups on your behalf</source>
            <translation>usar grupos en su nombre</translation>
        </message>
        <message>
            <source>use locations on your behalf</source>
            <translation>usar ubicaciones en su nombre</translation>
        </message>
        <message>
            <source>deliver data on your behalf</source>
            <translation>entregar datos en su nombre</translation>
        </message>
        <message>
            <source>provide identity parameters</source>
            <translation>proporcionar parámetros de identidad</translation>
        </message>
        <message>
            <source>use the service %1</source>
            <translation>usar el servicio %1</translation>
        </message>
        <message>
            <source>use every service that you are registered for</source>
            <translation>usar todos los servicios en los que usted está registrado</translation>
        </message>
        <message>
            <source>Allow access?</source>
            <translation>¿Permitir el acceso?</translation>
        </message>
        <message>
            <source>%1 asks for access. You are signed in as %2.</source>
            <translation>%1 solicita acceso. Usted ha iniciado sesión como %2.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Permitir</translation>
        </message>
        <message>
            <source>Do not allow</source>
            <translation>No permitir</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Esto no ha funcionado</translation>
        </message>
        <message>
            <source>Go back to the application and try again. If it fails again, give its maker this reference: %1</source>
            <translation>Vuelva a la aplicación e inténtelo de nuevo. Si vuelve a fallar, indique esta referencia a su fabricante: %1</translation>
        </message>
        <message>
            <source>The application that sent you here is not registered at this site.</source>
            <translation>La aplicación que le envió aquí no está registrada en este sitio.</translation>
        </message>
        <message>
            <source>The application wants to be answered at an address that is not registered for it. You were not sent there.</source>
            <translation>La aplicación quiere recibir la respuesta en una dirección que no está registrada para ella. No se le ha enviado a esa dirección.</translation>
        </message>
        <message>
            <source>The application sent a request that cannot be understood.</source>
            <translation>La aplicación envió una solicitud que no se puede entender.</translation>
        </message>
        <message>
            <source>This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.</source>
            <translation>Esta página es demasiado antigua o se abrió en otro navegador. Para iniciar sesión hay que permitir las cookies.</translation>
        </message>
        <message>
            <source>This address cannot be used that way.</source>
            <translation>Esta dirección no se puede usar de ese modo.</translation>
        </message>
        <message>
            <source>Too much was sent.</source>
            <translation>Se enviaron demasiados datos.</translation>
        </message>
        <message>
            <source>The server has a problem. The administrator finds the reason in the log.</source>
            <translation>El servidor tiene un problema. El administrador encontrará el motivo en el registro.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>You are signed in as %1. You can go back to your application.</source>
            <translation>Ha iniciado sesión como %1. Puede volver a su aplicación.</translation>
        </message>
        <message>
            <source>Open the application that you want to use: signing in starts there.</source>
            <translation>Abra la aplicación que desea usar: el inicio de sesión comienza allí.</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>The servers did not answer</source>
            <translation>Los servidores no respondieron</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 listos</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <translation>Rehacer: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>No se pudo cambiar %n fila: %1</numerusform>
                <numerusform>No se pudieron cambiar %n filas. La primera: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them again; the others are done</source>
            <translation>Revíselas de nuevo; las demás están listas</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2</source>
            <translation>Detenido tras %1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message numerus="yes">
            <source>Copied, gone in %n s</source>
            <translation>
                <numerusform>Copiado; se borra en %n s</numerusform>
                <numerusform>Copiado; se borra en %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>The passphrase does not open this site</source>
            <translation>La frase de contraseña no abre este sitio</translation>
        </message>
        <message>
            <source>Look at Caps Lock and the keyboard layout, then type it again. The recovery code opens the site too, if it was made with one</source>
            <translation>Compruebe Bloq Mayús y la distribución del teclado y escríbala de nuevo. El código de recuperación también abre el sitio, si se creó con uno</translation>
        </message>
        <message>
            <source>The key file does not open this site</source>
            <translation>El archivo de clave no abre este sitio</translation>
        </message>
        <message>
            <source>Choose the file that the site was made with</source>
            <translation>Elija el archivo con el que se creó el sitio</translation>
        </message>
        <message>
            <source>What the keychain holds does not open this site</source>
            <translation>Lo que guarda el llavero no abre este sitio</translation>
        </message>
        <message>
            <source>It may belong to another copy of the site. Use another way to open it, such as the recovery code</source>
            <translation>Puede pertenecer a otra copia del sitio. Use otra forma de abrirlo, como el código de recuperación</translation>
        </message>
        <message>
            <source>The recovery code does not open this site</source>
            <translation>El código de recuperación no abre este sitio</translation>
        </message>
        <message>
            <source>Compare it with the printed sheet group by group; upper and lower case and spaces do not matter</source>
            <translation>Compárelo con la hoja impresa grupo por grupo; las mayúsculas, las minúsculas y los espacios no importan</translation>
        </message>
        <message>
            <source>The keychain has no entry for this site</source>
            <translation>El llavero no tiene ninguna entrada para este sitio</translation>
        </message>
        <message>
            <source>The site was made by another user or on another machine. Use another way to open it, such as the recovery code</source>
            <translation>El sitio lo creó otro usuario o se creó en otra máquina. Use otra forma de abrirlo, como el código de recuperación</translation>
        </message>
        <message>
            <source>The keychain is locked or did not give its entry away</source>
            <translation>El llavero está bloqueado o no entregó su entrada</translation>
        </message>
        <message>
            <source>Unlock the keychain of your desktop, then try again</source>
            <translation>Desbloquee el llavero de su escritorio e inténtelo de nuevo</translation>
        </message>
        <message>
            <source>There is no keychain here that Sealdesk can use</source>
            <translation>Aquí no hay ningún llavero que Sealdesk pueda usar</translation>
        </message>
        <message>
            <source>Start the keychain of your desktop, or use another way to open the site</source>
            <translation>Inicie el llavero de su escritorio o use otra forma de abrir el sitio</translation>
        </message>
        <message>
            <source>Nothing was changed; remove the cause, then try again</source>
            <translation>No se ha cambiado nada; elimine la causa e inténtelo de nuevo</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Broken audit log accepted</source>
            <translation>Registro de auditoría dañado aceptado</translation>
        </message>
        <message>
            <source>Log-in request refused</source>
            <translation>Solicitud de inicio de sesión rechazada</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>Certificado emitido</translation>
        </message>
        <message>
            <source>Certificate revoked</source>
            <translation>Certificado revocado</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Cliente añadido</translation>
        </message>
        <message>
            <source>Client changed</source>
            <translation>Cliente cambiado</translation>
        </message>
        <message>
            <source>Client disabled</source>
            <translation>Cliente deshabilitado</translation>
        </message>
        <message>
            <source>Client removed</source>
            <translation>Cliente eliminado</translation>
        </message>
        <message>
            <source>Client secret replaced</source>
            <translation>Secreto de cliente sustituido</translation>
        </message>
        <message>
            <source>Code issued</source>
            <translation>Código emitido</translation>
        </message>
        <message>
            <source>Code used twice</source>
            <translation>Código usado dos veces</translation>
        </message>
        <message>
            <source>Grant revoked</source>
            <translation>Concesión revocada</translation>
        </message>
        <message>
            <source>Key delivered</source>
            <translation>Clave entregada</translation>
        </message>
        <message>
            <source>Key request refused</source>
            <translation>Solicitud de clave rechazada</translation>
        </message>
        <message>
            <source>User signed in</source>
            <translation>Usuario con sesión iniciada</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>Inicio de sesión rechazado</translation>
        </message>
        <message>
            <source>Mapping added</source>
            <translation>Asignación añadida</translation>
        </message>
        <message>
            <source>Mapping removed</source>
            <translation>Asignación eliminada</translation>
        </message>
        <message>
            <source>Refresh token used twice</source>
            <translation>Token de actualización usado dos veces</translation>
        </message>
        <message>
            <source>Many refusals, counted</source>
            <translation>Muchos rechazos, contados</translation>
        </message>
        <message>
            <source>Server started</source>
            <translation>Servidor iniciado</translation>
        </message>
        <message>
            <source>Server stopped</source>
            <translation>Servidor detenido</translation>
        </message>
        <message>
            <source>VAL service added</source>
            <translation>Servicio VAL añadido</translation>
        </message>
        <message>
            <source>VAL service changed</source>
            <translation>Servicio VAL cambiado</translation>
        </message>
        <message>
            <source>VAL service disabled</source>
            <translation>Servicio VAL deshabilitado</translation>
        </message>
        <message>
            <source>VAL service removed</source>
            <translation>Servicio VAL eliminado</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Ajuste cambiado</translation>
        </message>
        <message>
            <source>Site created</source>
            <translation>Sitio creado</translation>
        </message>
        <message>
            <source>First start of the servers</source>
            <translation>Primer inicio de los servidores</translation>
        </message>
        <message>
            <source>Token issued</source>
            <translation>Token emitido</translation>
        </message>
        <message>
            <source>Token refreshed</source>
            <translation>Token actualizado</translation>
        </message>
        <message>
            <source>Token request refused</source>
            <translation>Solicitud de token rechazada</translation>
        </message>
        <message>
            <source>Token revoked</source>
            <translation>Token revocado</translation>
        </message>
        <message>
            <source>VAL user added</source>
            <translation>Usuario VAL añadido</translation>
        </message>
        <message>
            <source>VAL user changed</source>
            <translation>Usuario VAL cambiado</translation>
        </message>
        <message>
            <source>VAL user disabled</source>
            <translation>Usuario VAL deshabilitado</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Contraseña establecida</translation>
        </message>
        <message>
            <source>VAL user removed</source>
            <translation>Usuario VAL eliminado</translation>
        </message>
    </context>
    <context>
        <name>fixes</name>
        <message>
            <source>Map user</source>
            <translation>Asignar usuario</translation>
        </message>
        <message>
            <source>%1 may use the VAL service %2.</source>
            <translation>%1 podrá usar el servicio VAL %2.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2 now.</source>
            <translation>%1 ya está asignado a %2.</translation>
        </message>
        <message>
            <source>Enable user</source>
            <translation>Habilitar usuario</translation>
        </message>
        <message>
            <source>The VAL user %1 works again.</source>
            <translation>El usuario VAL %1 volverá a funcionar.</translation>
        </message>
        <message>
            <source>The VAL user %1 is active now.</source>
            <translation>El usuario VAL %1 ya está activo.</translation>
        </message>
        <message>
            <source>Enable service</source>
            <translation>Habilitar servicio</translation>
        </message>
        <message>
            <source>The VAL service %1 works again.</source>
            <translation>El servicio VAL %1 volverá a funcionar.</translation>
        </message>
        <message>
            <source>The VAL service %1 is active now.</source>
            <translation>El servicio VAL %1 ya está activo.</translation>
        </message>
        <message>
            <source>Enable client</source>
            <translation>Habilitar cliente</translation>
        </message>
        <message>
            <source>The client %1 works again.</source>
            <translation>El cliente %1 volverá a funcionar.</translation>
        </message>
        <message>
            <source>The client %1 is active now.</source>
            <translation>El cliente %1 ya está activo.</translation>
        </message>
        <message>
            <source>Add scope</source>
            <translation>Añadir scope</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2.</source>
            <translation>El cliente %1 podrá solicitar %2.</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2 now; the application must do so.</source>
            <translation>El cliente %1 ya puede solicitar %2; la aplicación debe hacerlo.</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Añadir servicio</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2.</source>
            <translation>El cliente %1 podrá usar el servicio VAL %2.</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2 now.</source>
            <translation>El cliente %1 ya puede usar el servicio VAL %2.</translation>
        </message>
        <message>
            <source>Add grant type</source>
            <translation>Añadir tipo de concesión</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2.</source>
            <translation>El cliente %1 podrá usar el tipo de concesión %2.</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2 now.</source>
            <translation>El cliente %1 ya puede usar el tipo de concesión %2.</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>A request to this server must carry an access token.</source>
            <translation>Una solicitud a este servidor debe llevar un token de acceso.</translation>
        </message>
        <message>
            <source>The application must send "Authorization: Bearer" and its access token.</source>
            <translation>La aplicación debe enviar "Authorization: Bearer" y su token de acceso.</translation>
        </message>
        <message>
            <source>The Authorization field may be sent only once.</source>
            <translation>El campo Authorization solo se puede enviar una vez.</translation>
        </message>
        <message>
            <source>The application must send one Authorization field.</source>
            <translation>La aplicación debe enviar un único campo Authorization.</translation>
        </message>
        <message>
            <source>Behind "Bearer" there must be one token of permitted characters.</source>
            <translation>Después de "Bearer" debe haber un único token de caracteres permitidos.</translation>
        </message>
        <message>
            <source>The application must send the access token as it got it, without quotes or line breaks.</source>
            <translation>La aplicación debe enviar el token de acceso tal como lo recibió, sin comillas ni saltos de línea.</translation>
        </message>
        <message>
            <source>Access tokens come with the Bearer scheme.</source>
            <translation>Los tokens de acceso llegan con el esquema Bearer.</translation>
        </message>
        <message>
            <source>An access token is a signed JWT in compact form of bounded size.</source>
            <translation>Un token de acceso es un JWT firmado en forma compacta y de tamaño limitado.</translation>
        </message>
        <message>
            <source>The application must send the access token whole and unchanged.</source>
            <translation>La aplicación debe enviar el token de acceso completo y sin cambios.</translation>
        </message>
        <message>
            <source>An ID token says who signed in; it opens no server.</source>
            <translation>Un token de ID dice quién inició sesión; no abre ningún servidor.</translation>
        </message>
        <message>
            <source>The application must send the access_token of the token response, not the id_token.</source>
            <translation>La aplicación debe enviar el access_token de la respuesta de token, no el id_token.</translation>
        </message>
        <message>
            <source>The type in the header of an access token is at+jwt.</source>
            <translation>El tipo en la cabecera de un token de acceso es at+jwt.</translation>
        </message>
        <message>
            <source>The application must send the access token that the SIM-S gave it.</source>
            <translation>La aplicación debe enviar el token de acceso que le dio el SIM-S.</translation>
        </message>
        <message>
            <source>An access token names the key that signed it (kid).</source>
            <translation>Un token de acceso nombra la clave que lo firmó (kid).</translation>
        </message>
        <message>
            <source>An access token is signed with a signing key of this site.</source>
            <translation>Un token de acceso está firmado con una clave de firma de este sitio.</translation>
        </message>
        <message>
            <source>The token is of another site, or older than the signing keys: the application must get a new one here.</source>
            <translation>El token es de otro sitio o anterior a las claves de firma: la aplicación debe obtener uno nuevo aquí.</translation>
        </message>
        <message>
            <source>The signing key decides the algorithm, never the token.</source>
            <translation>La clave de firma decide el algoritmo, nunca el token.</translation>
        </message>
        <message>
            <source>A changed algorithm is an attack or a defect of the application: find out where the token came from.</source>
            <translation>Un algoritmo cambiado es un ataque o un defecto de la aplicación: averigüe de dónde vino el token.</translation>
        </message>
        <message>
            <source>The signature of an access token must verify.</source>
            <translation>La firma de un token de acceso debe verificarse correctamente.</translation>
        </message>
        <message>
            <source>The token was changed on its way: find out where it came from, and let the application get a new one.</source>
            <translation>El token se modificó en el camino: averigüe de dónde vino y haga que la aplicación obtenga uno nuevo.</translation>
        </message>
        <message>
            <source>An access token has all its claims, in the right types.</source>
            <translation>Un token de acceso tiene todos sus claims, con los tipos correctos.</translation>
        </message>
        <message>
            <source>The issuer of an access token is the SIM-S of this site.</source>
            <translation>El emisor de un token de acceso es el SIM-S de este sitio.</translation>
        </message>
        <message>
            <source>The application must get its token from this site.</source>
            <translation>La aplicación debe obtener su token de este sitio.</translation>
        </message>
        <message>
            <source>An access token opens the one server that it was made for.</source>
            <translation>Un token de acceso abre únicamente el servidor para el que se creó.</translation>
        </message>
        <message>
            <source>The application must ask for a token for this server: with its scope, or with the parameter resource.</source>
            <translation>La aplicación debe solicitar un token para este servidor: con su scope o con el parámetro resource.</translation>
        </message>
        <message>
            <source>An access token ends at its expiry time.</source>
            <translation>Un token de acceso termina a la hora de su caducidad.</translation>
        </message>
        <message>
            <source>The application must refresh its token; if tokens expire at once, compare the clocks.</source>
            <translation>La aplicación debe actualizar su token; si los tokens caducan de inmediato, compare los relojes.</translation>
        </message>
        <message>
            <source>An access token begins at its start time.</source>
            <translation>Un token de acceso empieza a la hora de su inicio.</translation>
        </message>
        <message>
            <source>The clock of the SIM-S is ahead of this server's, or was: compare the clocks.</source>
            <translation>El reloj del SIM-S está adelantado respecto al de este servidor, o lo estuvo: compare los relojes.</translation>
        </message>
        <message>
            <source>The client of an access token is registered at this site.</source>
            <translation>El cliente de un token de acceso está registrado en este sitio.</translation>
        </message>
        <message>
            <source>The client was removed: register it again, or let the application use another.</source>
            <translation>El cliente se eliminó: regístrelo de nuevo o haga que la aplicación use otro.</translation>
        </message>
        <message>
            <source>A disabled client opens nothing.</source>
            <translation>Un cliente deshabilitado no abre nada.</translation>
        </message>
        <message>
            <source>Enable the client, if it may work again.</source>
            <translation>Habilite el cliente si puede volver a funcionar.</translation>
        </message>
        <message>
            <source>A revoked access token opens nothing.</source>
            <translation>Un token de acceso revocado no abre nada.</translation>
        </message>
        <message>
            <source>The application must get a new token; first see why this one was revoked.</source>
            <translation>La aplicación debe obtener un token nuevo; antes, averigüe por qué se revocó este.</translation>
        </message>
        <message>
            <source>The access token must have the scope that the server asks for.</source>
            <translation>El token de acceso debe tener el scope que exige el servidor.</translation>
        </message>
        <message>
            <source>Let the client have the scope, and the application ask for it at log-in.</source>
            <translation>Permita el scope al cliente y haga que la aplicación lo solicite al iniciar sesión.</translation>
        </message>
        <message>
            <source>A UE may not assert an identity without a token.</source>
            <translation>Un UE no puede afirmar una identidad sin un token.</translation>
        </message>
        <message>
            <source>The application must leave out X-3GPP-Asserted-Identity and send an access token.</source>
            <translation>La aplicación debe omitir X-3GPP-Asserted-Identity y enviar un token de acceso.</translation>
        </message>
        <message>
            <source>A token that is bound to a DPoP key is no bearer token.</source>
            <translation>Un token vinculado a una clave DPoP no es un token bearer.</translation>
        </message>
        <message>
            <source>The application must prove the key with DPoP, or get a token without it.</source>
            <translation>La aplicación debe demostrar la clave con DPoP u obtener un token sin DPoP.</translation>
        </message>
        <message>
            <source>Servers use tokens that are bound to their certificate.</source>
            <translation>Los servidores usan tokens vinculados a su certificado.</translation>
        </message>
        <message>
            <source>The application must get its token at the mtls endpoint of the SIM-S, with its certificate.</source>
            <translation>La aplicación debe obtener su token en el endpoint mtls del SIM-S, con su certificado.</translation>
        </message>
        <message>
            <source>A token that is bound to a certificate works with that certificate only.</source>
            <translation>Un token vinculado a un certificado solo funciona con ese certificado.</translation>
        </message>
        <message>
            <source>The application must use the token at the mtls endpoint, with the certificate that it got it with.</source>
            <translation>La aplicación debe usar el token en el endpoint mtls, con el certificado con el que lo obtuvo.</translation>
        </message>
        <message>
            <source>After a new certificate the application must get a new token with it.</source>
            <translation>Tras recibir un certificado nuevo, la aplicación debe obtener con él un token nuevo.</translation>
        </message>
        <message>
            <source>Certificate and access token name the same server.</source>
            <translation>El certificado y el token de acceso nombran el mismo servidor.</translation>
        </message>
        <message>
            <source>See which client each of them belongs to; one of the two was mixed up, or stolen.</source>
            <translation>Compruebe a qué cliente pertenece cada uno; uno de los dos se confundió o fue robado.</translation>
        </message>
        <message>
            <source>The certificate of a server belongs to a client that is registered.</source>
            <translation>El certificado de un servidor pertenece a un cliente registrado.</translation>
        </message>
        <message>
            <source>Register the name of the certificate with the client, or issue the client a certificate.</source>
            <translation>Registre el nombre del certificado en el cliente o emita un certificado para el cliente.</translation>
        </message>
        <message>
            <source>KM-UU is for VAL users; a server's token names none.</source>
            <translation>KM-UU es para usuarios VAL; el token de un servidor no nombra a ninguno.</translation>
        </message>
        <message>
            <source>The VAL server must ask at the mtls address of the SKM-S (key records).</source>
            <translation>El servidor VAL debe solicitar en la dirección mtls del SKM-S (registros de clave).</translation>
        </message>
        <message>
            <source>The time in a key request is within five minutes of the server's.</source>
            <translation>La hora de una solicitud de clave difiere menos de cinco minutos de la del servidor.</translation>
        </message>
        <message>
            <source>Compare the clock of the device with that of the server.</source>
            <translation>Compare el reloj del dispositivo con el del servidor.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: userUri names the user of the token.</source>
            <translation>Un usuario solo puede solicitar sus propias claves: userUri nombra al usuario del token.</translation>
        </message>
        <message>
            <source>The application must ask with the VAL user ID of its token; see which one the user has in this service.</source>
            <translation>La aplicación debe solicitar con el VAL user ID de su token; compruebe cuál tiene el usuario en este servicio.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: valTgtUe names the user or UE of the token.</source>
            <translation>Un usuario solo puede solicitar sus propias claves: valTgtUe nombra al usuario o al UE del token.</translation>
        </message>
        <message>
            <source>The application must name its own VAL user or UE; see which IDs the user has.</source>
            <translation>La aplicación debe nombrar su propio usuario VAL o UE; compruebe qué ID tiene el usuario.</translation>
        </message>
        <message>
            <source>The access token must name the VAL service whose key is asked for.</source>
            <translation>El token de acceso debe nombrar el servicio VAL cuya clave se solicita.</translation>
        </message>
        <message>
            <source>Map the user to the service, or limit the client less; then the application must get a new token.</source>
            <translation>Asigne el usuario al servicio o limite menos el cliente; después, la aplicación debe obtener un token nuevo.</translation>
        </message>
        <message>
            <source>Keys exist for VAL services of this site only.</source>
            <translation>Solo existen claves para los servicios VAL de este sitio.</translation>
        </message>
        <message>
            <source>Compare the VAL service ID with those of the site; add it when it is missing.</source>
            <translation>Compare el VAL service ID con los del sitio; añádalo si falta.</translation>
        </message>
        <message>
            <source>A disabled VAL service gives no keys.</source>
            <translation>Un servicio VAL deshabilitado no da claves.</translation>
        </message>
        <message>
            <source>Enable the service, if it may be used again.</source>
            <translation>Habilite el servicio si se puede volver a usar.</translation>
        </message>
        <message>
            <source>A VAL user gets keys of the VAL services that it is mapped to.</source>
            <translation>Un usuario VAL obtiene claves de los servicios VAL a los que está asignado.</translation>
        </message>
        <message>
            <source>Map the user to the service.</source>
            <translation>Asigne el usuario al servicio.</translation>
        </message>
        <message>
            <source>A disabled VAL user gets no keys.</source>
            <translation>Un usuario VAL deshabilitado no obtiene claves.</translation>
        </message>
        <message>
            <source>Enable the user, if it may work again.</source>
            <translation>Habilite el usuario si puede volver a funcionar.</translation>
        </message>
        <message>
            <source>Key records go to clients that are registered as VAL server.</source>
            <translation>Los registros de clave se entregan a clientes registrados como servidor VAL.</translation>
        </message>
        <message>
            <source>Mark the client as VAL server, if it is one.</source>
            <translation>Marque el cliente como servidor VAL, si lo es.</translation>
        </message>
        <message>
            <source>A VAL server gets keys of its own VAL services only.</source>
            <translation>Un servidor VAL obtiene únicamente claves de sus propios servicios VAL.</translation>
        </message>
        <message>
            <source>Add the service to those of the client, if the server runs it.</source>
            <translation>Añada el servicio a los del cliente, si el servidor lo presta.</translation>
        </message>
        <message>
            <source>A VAL UE must be registered.</source>
            <translation>Un UE VAL debe estar registrado.</translation>
        </message>
        <message>
            <source>Ask for the VAL user instead: this site registers no UEs.</source>
            <translation>Solicite en su lugar por el usuario VAL: este sitio no registra UE.</translation>
        </message>
        <message>
            <source>The VAL user that a server asks for must be mapped to the service.</source>
            <translation>El usuario VAL por el que pregunta un servidor debe estar asignado al servicio.</translation>
        </message>
        <message>
            <source>Map that user to the service.</source>
            <translation>Asigne ese usuario al servicio.</translation>
        </message>
        <message>
            <source>A server gets no keys of a disabled VAL user.</source>
            <translation>Un servidor no obtiene claves de un usuario VAL deshabilitado.</translation>
        </message>
        <message>
            <source>Enable that user, if it may work again.</source>
            <translation>Habilite ese usuario si puede volver a funcionar.</translation>
        </message>
        <message>
            <source>Withdrawn key material is not delivered.</source>
            <translation>El material de clave retirado no se entrega.</translation>
        </message>
        <message>
            <source>Map the user to the service again: that makes new key material.</source>
            <translation>Asigne de nuevo el usuario al servicio: así se crea material de clave nuevo.</translation>
        </message>
        <message>
            <source>Only an active key within its period is delivered.</source>
            <translation>Solo se entrega una clave activa dentro de su periodo.</translation>
        </message>
        <message>
            <source>Look at the keys of the service: a key that is past its period must be replaced.</source>
            <translation>Revise las claves del servicio: una clave cuyo periodo ha pasado debe sustituirse.</translation>
        </message>
        <message>
            <source>The payload ids asked for must be of active keys.</source>
            <translation>Los payload ids solicitados deben ser de claves activas.</translation>
        </message>
        <message>
            <source>The application must ask without payload ids, or with those it was given last.</source>
            <translation>La aplicación debe solicitar sin payload ids o con los últimos que se le dieron.</translation>
        </message>
        <message>
            <source>A key request has the members and types that the interface describes.</source>
            <translation>Una solicitud de clave tiene los miembros y tipos que describe la interfaz.</translation>
        </message>
        <message>
            <source>The application must correct the member that is named.</source>
            <translation>La aplicación debe corregir el miembro nombrado.</translation>
        </message>
        <message>
            <source>Key records are given as application/json only.</source>
            <translation>Los registros de clave se entregan solo como application/json.</translation>
        </message>
        <message>
            <source>The application must accept application/json.</source>
            <translation>La aplicación debe aceptar application/json.</translation>
        </message>
        <message>
            <source>Without the database nothing can be decided.</source>
            <translation>Sin la base de datos no se puede decidir nada.</translation>
        </message>
        <message>
            <source>Look at the disk and at the log of the site.</source>
            <translation>Revise el disco y el registro del sitio.</translation>
        </message>
        <message>
            <source>No key leaves before its delivery is in the audit log.</source>
            <translation>Ninguna clave sale antes de que su entrega esté en el registro de auditoría.</translation>
        </message>
        <message>
            <source>Look at the disk: most often it is full.</source>
            <translation>Revise el disco: lo más frecuente es que esté lleno.</translation>
        </message>
        <message>
            <source>The body of a token request is a form.</source>
            <translation>El cuerpo de una solicitud de token es un formulario.</translation>
        </message>
        <message>
            <source>The application must send application/x-www-form-urlencoded.</source>
            <translation>La aplicación debe enviar application/x-www-form-urlencoded.</translation>
        </message>
        <message>
            <source>A form is well encoded and has a bounded number of parameters.</source>
            <translation>Un formulario está bien codificado y tiene un número limitado de parámetros.</translation>
        </message>
        <message>
            <source>The application must encode its parameters.</source>
            <translation>La aplicación debe codificar sus parámetros.</translation>
        </message>
        <message>
            <source>A parameter may appear only once.</source>
            <translation>Un parámetro solo puede aparecer una vez.</translation>
        </message>
        <message>
            <source>The application must send the parameter once.</source>
            <translation>La aplicación debe enviar el parámetro una vez.</translation>
        </message>
        <message>
            <source>A parameter that the request needs is missing.</source>
            <translation>Falta un parámetro que la solicitud necesita.</translation>
        </message>
        <message>
            <source>The application must send the parameter that is named.</source>
            <translation>La aplicación debe enviar el parámetro nombrado.</translation>
        </message>
        <message>
            <source>A parameter has a value that is not permitted.</source>
            <translation>Un parámetro tiene un valor que no está permitido.</translation>
        </message>
        <message>
            <source>The application must correct the parameter that is named.</source>
            <translation>La aplicación debe corregir el parámetro nombrado.</translation>
        </message>
        <message>
            <source>The application must authenticate with client_secret_basic.</source>
            <translation>La aplicación debe autenticarse con client_secret_basic.</translation>
        </message>
        <message>
            <source>This site does not take client assertions.</source>
            <translation>Este sitio no acepta aserciones de cliente.</translation>
        </message>
        <message>
            <source>The application must authenticate as its client is registered.</source>
            <translation>La aplicación debe autenticarse de la forma en que está registrado su cliente.</translation>
        </message>
        <message>
            <source>The Authorization field holds well-formed Basic credentials.</source>
            <translation>El campo Authorization contiene credenciales Basic bien formadas.</translation>
        </message>
        <message>
            <source>The application must encode client ID and secret as RFC 6749 2.3.1 says.</source>
            <translation>La aplicación debe codificar el ID de cliente y el secreto como indica RFC 6749 2.3.1.</translation>
        </message>
        <message>
            <source>A request comes from one client.</source>
            <translation>Una solicitud procede de un único cliente.</translation>
        </message>
        <message>
            <source>The application must name the same client in the form and in the Authorization field.</source>
            <translation>La aplicación debe nombrar el mismo cliente en el formulario y en el campo Authorization.</translation>
        </message>
        <message>
            <source>A request says which client it comes from.</source>
            <translation>Una solicitud indica de qué cliente procede.</translation>
        </message>
        <message>
            <source>The application must send its client ID.</source>
            <translation>La aplicación debe enviar su ID de cliente.</translation>
        </message>
        <message>
            <source>A client must be registered at this site.</source>
            <translation>Un cliente debe estar registrado en este sitio.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register it when it is missing.</source>
            <translation>Compare el ID de cliente con los del sitio; regístrelo si falta.</translation>
        </message>
        <message>
            <source>A disabled client gets no tokens.</source>
            <translation>Un cliente deshabilitado no obtiene tokens.</translation>
        </message>
        <message>
            <source>The secret must be that of the client.</source>
            <translation>El secreto debe ser el del cliente.</translation>
        </message>
        <message>
            <source>Give the application the right secret, or make a new one; many of these are somebody guessing.</source>
            <translation>Dé a la aplicación el secreto correcto o cree uno nuevo; si hay muchos de estos, alguien está probando secretos.</translation>
        </message>
        <message>
            <source>A client authenticates in the one way that it is registered for, at the endpoint for it.</source>
            <translation>Un cliente se autentica únicamente de la forma en que está registrado y en el endpoint correspondiente.</translation>
        </message>
        <message>
            <source>Compare how the client is registered with what the application does.</source>
            <translation>Compare cómo está registrado el cliente con lo que hace la aplicación.</translation>
        </message>
        <message>
            <source>This client authenticates with its certificate.</source>
            <translation>Este cliente se autentica con su certificado.</translation>
        </message>
        <message>
            <source>The application must use the mtls endpoint (mtls_endpoint_aliases) with its certificate.</source>
            <translation>La aplicación debe usar el endpoint mtls (mtls_endpoint_aliases) con su certificado.</translation>
        </message>
        <message>
            <source>The certificate of the connection must be the client's, and not revoked.</source>
            <translation>El certificado de la conexión debe ser el del cliente y no estar revocado.</translation>
        </message>
        <message>
            <source>Compare the registered name with that of the certificate; issue a new certificate when it was revoked.</source>
            <translation>Compare el nombre registrado con el del certificado; emita un certificado nuevo si se revocó.</translation>
        </message>
        <message>
            <source>The grant type must be one that this server has.</source>
            <translation>El tipo de concesión debe ser uno de los que tiene este servidor.</translation>
        </message>
        <message>
            <source>The application must use authorization_code, refresh_token or client_credentials.</source>
            <translation>La aplicación debe usar authorization_code, refresh_token o client_credentials.</translation>
        </message>
        <message>
            <source>A client uses the grant types that it is registered for.</source>
            <translation>Un cliente usa los tipos de concesión para los que está registrado.</translation>
        </message>
        <message>
            <source>Register the client for the grant type, if it may use it.</source>
            <translation>Registre el cliente para el tipo de concesión, si puede usarlo.</translation>
        </message>
        <message>
            <source>Only a client that authenticates gets tokens for itself.</source>
            <translation>Solo un cliente que se autentica obtiene tokens para sí mismo.</translation>
        </message>
        <message>
            <source>Register the client with a certificate or a secret, if it is a server.</source>
            <translation>Registre el cliente con un certificado o un secreto, si es un servidor.</translation>
        </message>
        <message>
            <source>Servers authenticate with a certificate; secrets do at demo sites only.</source>
            <translation>Los servidores se autentican con un certificado; con secretos, solo en sitios de demostración.</translation>
        </message>
        <message>
            <source>Register the client with tls_client_auth and issue it a certificate.</source>
            <translation>Registre el cliente con tls_client_auth y emítale un certificado.</translation>
        </message>
        <message>
            <source>A code must be one that this server issued.</source>
            <translation>Un código debe ser uno de los que emitió este servidor.</translation>
        </message>
        <message>
            <source>The application must send the code as it got it; the user signs in again.</source>
            <translation>La aplicación debe enviar el código tal como lo recibió; el usuario inicia sesión de nuevo.</translation>
        </message>
        <message>
            <source>A code is for the client that asked for it.</source>
            <translation>Un código es para el cliente que lo solicitó.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a code was stolen: look at the client.</source>
            <translation>Se confundieron dos aplicaciones o se robó un código: revise el cliente.</translation>
        </message>
        <message>
            <source>The redirect URI of the token request is that of the authentication request.</source>
            <translation>El URI de redirección de la solicitud de token es el de la solicitud de autenticación.</translation>
        </message>
        <message>
            <source>The application must send the same redirect_uri both times.</source>
            <translation>La aplicación debe enviar el mismo redirect_uri las dos veces.</translation>
        </message>
        <message>
            <source>A code comes with the verifier of its challenge; else it is burnt.</source>
            <translation>Un código llega con el verificador de su desafío; si no, queda inutilizado.</translation>
        </message>
        <message>
            <source>The application must keep the verifier until it gets its tokens. Whoever has a code without it has stolen it.</source>
            <translation>La aplicación debe conservar el verificador hasta obtener sus tokens. Quien tiene un código sin el verificador lo ha robado.</translation>
        </message>
        <message>
            <source>Codes and refresh tokens are used once; a second use ends the grant.</source>
            <translation>Los códigos y los tokens de actualización se usan una vez; un segundo uso pone fin a la concesión.</translation>
        </message>
        <message>
            <source>Two hold the same token: find out whether the application repeats itself, or somebody stole it.</source>
            <translation>Dos tienen el mismo token: averigüe si la aplicación se repite o si alguien lo robó.</translation>
        </message>
        <message>
            <source>The log-in that a code came from must still hold.</source>
            <translation>El inicio de sesión del que vino un código debe seguir siendo válido.</translation>
        </message>
        <message>
            <source>The user must sign in again.</source>
            <translation>El usuario debe iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <source>The account must be valid each time that tokens are made.</source>
            <translation>La cuenta debe ser válida cada vez que se crean tokens.</translation>
        </message>
        <message>
            <source>After a new password or a revocation earlier log-ins do not count.</source>
            <translation>Tras una contraseña nueva o una revocación, los inicios de sesión anteriores no cuentan.</translation>
        </message>
        <message>
            <source>A refresh token must be one that this server issued.</source>
            <translation>Un token de actualización debe ser uno de los que emitió este servidor.</translation>
        </message>
        <message>
            <source>The application must send the refresh token as it got it; else the user signs in again.</source>
            <translation>La aplicación debe enviar el token de actualización tal como lo recibió; si no, el usuario inicia sesión de nuevo.</translation>
        </message>
        <message>
            <source>The grant of a refresh token must exist.</source>
            <translation>La concesión de un token de actualización debe existir.</translation>
        </message>
        <message>
            <source>A refresh token is for the client that got it.</source>
            <translation>Un token de actualización es para el cliente que lo obtuvo.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a token was stolen: look at the client.</source>
            <translation>Se confundieron dos aplicaciones o se robó un token: revise el cliente.</translation>
        </message>
        <message>
            <source>Scopes are separated by single spaces.</source>
            <translation>Los scopes se separan con un solo espacio.</translation>
        </message>
        <message>
            <source>The application must correct its scope.</source>
            <translation>La aplicación debe corregir su scope.</translation>
        </message>
        <message>
            <source>A refresh may narrow the scope, not widen it.</source>
            <translation>Una actualización puede reducir el scope, no ampliarlo.</translation>
        </message>
        <message>
            <source>The application must ask for what was granted, or let the user sign in for more.</source>
            <translation>La aplicación debe solicitar lo que se concedió o hacer que el usuario inicie sesión para obtener más.</translation>
        </message>
        <message>
            <source>A client gets the scopes that it is registered for.</source>
            <translation>Un cliente obtiene los scopes para los que está registrado.</translation>
        </message>
        <message>
            <source>Let the client have the scope, if it may.</source>
            <translation>Permita el scope al cliente, si puede tenerlo.</translation>
        </message>
        <message>
            <source>A VAL service that is asked for must be open to client and user.</source>
            <translation>Un servicio VAL que se solicita debe estar abierto al cliente y al usuario.</translation>
        </message>
        <message>
            <source>Map the user to the service, and let the client use it.</source>
            <translation>Asigne el usuario al servicio y permita que el cliente lo use.</translation>
        </message>
        <message>
            <source>A token holds what client and user may have now.</source>
            <translation>Un token contiene lo que el cliente y el usuario pueden tener ahora.</translation>
        </message>
        <message>
            <source>Scopes, services or mappings were taken away since the log-in: see what client and user have.</source>
            <translation>Desde el inicio de sesión se quitaron scopes, servicios o asignaciones: compruebe qué tienen el cliente y el usuario.</translation>
        </message>
        <message>
            <source>The parameter resource names a server of this site.</source>
            <translation>El parámetro resource nombra un servidor de este sitio.</translation>
        </message>
        <message>
            <source>The application must send the origin of the server, without a path.</source>
            <translation>La aplicación debe enviar el origen del servidor, sin ruta.</translation>
        </message>
        <message>
            <source>A token is for the resource that was authorized.</source>
            <translation>Un token es para el recurso que se autorizó.</translation>
        </message>
        <message>
            <source>The application must name the same resource both times.</source>
            <translation>La aplicación debe nombrar el mismo recurso las dos veces.</translation>
        </message>
        <message>
            <source>Scopes belong to the resource that is named.</source>
            <translation>Los scopes pertenecen al recurso nombrado.</translation>
        </message>
        <message>
            <source>The application must ask for a scope of that server.</source>
            <translation>La aplicación debe solicitar un scope de ese servidor.</translation>
        </message>
        <message>
            <source>An access token opens one server.</source>
            <translation>Un token de acceso abre un único servidor.</translation>
        </message>
        <message>
            <source>The application must name one server with the parameter resource, or ask for fewer scopes.</source>
            <translation>La aplicación debe nombrar un único servidor con el parámetro resource o solicitar menos scopes.</translation>
        </message>
        <message>
            <source>The application must name one resource at a time.</source>
            <translation>La aplicación debe nombrar un solo recurso cada vez.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that user and client may use.</source>
            <translation>Un token nombra al menos un servicio VAL que el usuario y el cliente pueden usar.</translation>
        </message>
        <message>
            <source>Map the user to a service that the client may use.</source>
            <translation>Asigne el usuario a un servicio que el cliente pueda usar.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that the client may use.</source>
            <translation>Un token nombra al menos un servicio VAL que el cliente puede usar.</translation>
        </message>
        <message>
            <source>Let the client use a VAL service.</source>
            <translation>Permita que el cliente use un servicio VAL.</translation>
        </message>
        <message>
            <source>A client can revoke its own tokens only.</source>
            <translation>Un cliente solo puede revocar sus propios tokens.</translation>
        </message>
        <message>
            <source>The server takes as much as it can finish.</source>
            <translation>El servidor acepta tanto como puede terminar.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk and at the number of workers.</source>
            <translation>Se pasa solo. Si persiste, revise el disco y el número de workers.</translation>
        </message>
        <message>
            <source>The server could not do it.</source>
            <translation>El servidor no pudo hacerlo.</translation>
        </message>
        <message>
            <source>Look at the log of the site.</source>
            <translation>Revise el registro del sitio.</translation>
        </message>
        <message>
            <source>Client and redirect URI must be beyond doubt before anyone is sent anywhere.</source>
            <translation>El cliente y el URI de redirección deben estar fuera de duda antes de enviar a nadie a ninguna parte.</translation>
        </message>
        <message>
            <source>The application must send client_id and redirect_uri once each, well encoded.</source>
            <translation>La aplicación debe enviar client_id y redirect_uri una vez cada uno, bien codificados.</translation>
        </message>
        <message>
            <source>A log-in is asked for by a client that is registered and enabled.</source>
            <translation>Un inicio de sesión lo solicita un cliente registrado y habilitado.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register or enable it.</source>
            <translation>Compare el ID de cliente con los del sitio; regístrelo o habilítelo.</translation>
        </message>
        <message>
            <source>A browser is sent back to a registered redirect URI only.</source>
            <translation>El navegador solo se devuelve a un URI de redirección registrado.</translation>
        </message>
        <message>
            <source>Compare it with those of the client. Register it only if you know that it is the application's.</source>
            <translation>Compárelo con los del cliente. Regístrelo solo si sabe que es el de la aplicación.</translation>
        </message>
        <message>
            <source>This site takes no request objects.</source>
            <translation>Este sitio no acepta objetos de solicitud.</translation>
        </message>
        <message>
            <source>The application must send plain parameters.</source>
            <translation>La aplicación debe enviar parámetros simples.</translation>
        </message>
        <message>
            <source>This site takes no request_uri.</source>
            <translation>Este sitio no acepta request_uri.</translation>
        </message>
        <message>
            <source>Clients are registered by the admin.</source>
            <translation>Los clientes los registra el administrador.</translation>
        </message>
        <message>
            <source>The application must leave out the parameter registration.</source>
            <translation>La aplicación debe omitir el parámetro registration.</translation>
        </message>
        <message>
            <source>Log-ins end with a code.</source>
            <translation>Los inicios de sesión terminan con un código.</translation>
        </message>
        <message>
            <source>The application must ask for response_type code.</source>
            <translation>La aplicación debe solicitar response_type code.</translation>
        </message>
        <message>
            <source>A log-in is protected by PKCE.</source>
            <translation>Un inicio de sesión está protegido con PKCE.</translation>
        </message>
        <message>
            <source>The application must send a code_challenge (S256).</source>
            <translation>La aplicación debe enviar un code_challenge (S256).</translation>
        </message>
        <message>
            <source>The challenge is a SHA-256 value (S256).</source>
            <translation>El desafío es un valor SHA-256 (S256).</translation>
        </message>
        <message>
            <source>The application must send code_challenge_method S256 and a challenge of 43 characters.</source>
            <translation>La aplicación debe enviar code_challenge_method S256 y un desafío de 43 caracteres.</translation>
        </message>
        <message>
            <source>Without a page only a user who is signed in gets a code.</source>
            <translation>Sin página, solo obtiene un código un usuario con la sesión iniciada.</translation>
        </message>
        <message>
            <source>The application must repeat the request without prompt=none.</source>
            <translation>La aplicación debe repetir la solicitud sin prompt=none.</translation>
        </message>
        <message>
            <source>The user who signs in must be the one that was asked for.</source>
            <translation>El usuario que inicia sesión debe ser el que se solicitó.</translation>
        </message>
        <message>
            <source>That user must sign in, or the application must leave out id_token_hint.</source>
            <translation>Debe iniciar sesión ese usuario o la aplicación debe omitir id_token_hint.</translation>
        </message>
        <message>
            <source>The user must agree that a third-party client gets tokens.</source>
            <translation>El usuario debe aceptar que un cliente de terceros obtenga tokens.</translation>
        </message>
        <message>
            <source>The user decides whether a client gets tokens.</source>
            <translation>El usuario decide si un cliente obtiene tokens.</translation>
        </message>
        <message>
            <source>The user said no: nothing to do.</source>
            <translation>El usuario dijo que no: no hay nada que hacer.</translation>
        </message>
        <message>
            <source>A log-in comes from the form of the log-in page.</source>
            <translation>Un inicio de sesión procede del formulario de la página de inicio de sesión.</translation>
        </message>
        <message>
            <source>Nothing to do unless it goes on: then somebody talks to the log-in page with a program.</source>
            <translation>No hay nada que hacer, salvo que continúe: entonces alguien accede a la página de inicio de sesión con un programa.</translation>
        </message>
        <message>
            <source>A log-in form must belong to the browser that sends it.</source>
            <translation>Un formulario de inicio de sesión debe pertenecer al navegador que lo envía.</translation>
        </message>
        <message>
            <source>The user must open the log-in again, with cookies on. From elsewhere it is a forged form.</source>
            <translation>El usuario debe abrir de nuevo el inicio de sesión, con las cookies activadas. Si viene de otra parte, es un formulario falsificado.</translation>
        </message>
        <message>
            <source>A log-in form is good for some minutes.</source>
            <translation>Un formulario de inicio de sesión es válido durante algunos minutos.</translation>
        </message>
        <message>
            <source>The user must open the log-in again.</source>
            <translation>El usuario debe abrir de nuevo el inicio de sesión.</translation>
        </message>
        <message>
            <source>Only a VAL user of this site can sign in.</source>
            <translation>Solo puede iniciar sesión un usuario VAL de este sitio.</translation>
        </message>
        <message>
            <source>Compare the name with those of the site; many of these are somebody guessing.</source>
            <translation>Compare el nombre con los del sitio; si hay muchos de estos, alguien está probando nombres.</translation>
        </message>
        <message>
            <source>The password must be the user's.</source>
            <translation>La contraseña debe ser la del usuario.</translation>
        </message>
        <message>
            <source>Give the user a new password when it is forgotten; many of these are somebody guessing.</source>
            <translation>Dé al usuario una contraseña nueva si la olvidó; si hay muchos de estos, alguien está probando contraseñas.</translation>
        </message>
        <message>
            <source>User name and password have a greatest length.</source>
            <translation>El nombre de usuario y la contraseña tienen una longitud máxima.</translation>
        </message>
        <message>
            <source>A disabled VAL user cannot sign in.</source>
            <translation>Un usuario VAL deshabilitado no puede iniciar sesión.</translation>
        </message>
        <message>
            <source>After wrong passwords the next attempt must wait.</source>
            <translation>Tras contraseñas incorrectas, el siguiente intento debe esperar.</translation>
        </message>
        <message>
            <source>It passes. If it goes on, see where the attempts come from.</source>
            <translation>Se pasa solo. Si continúa, compruebe de dónde vienen los intentos.</translation>
        </message>
        <message>
            <source>A one-time value is used once.</source>
            <translation>Un valor de un solo uso se usa una vez.</translation>
        </message>
        <message>
            <source>Find out whether the application repeats itself, or somebody replays its requests.</source>
            <translation>Averigüe si la aplicación se repite o si alguien reproduce sus solicitudes.</translation>
        </message>
        <message>
            <source>A code or refresh token that is used a second time ends its grant.</source>
            <translation>Un código o un token de actualización que se usa por segunda vez pone fin a su concesión.</translation>
        </message>
        <message>
            <source>A revoked grant gives no tokens.</source>
            <translation>Una concesión revocada no da tokens.</translation>
        </message>
        <message>
            <source>Codes and grants have an end.</source>
            <translation>Los códigos y las concesiones tienen un final.</translation>
        </message>
        <message>
            <source>Tokens come from a grant that exists.</source>
            <translation>Los tokens proceden de una concesión que existe.</translation>
        </message>
        <message>
            <source>A grant belongs to one client and one key.</source>
            <translation>Una concesión pertenece a un cliente y a una clave.</translation>
        </message>
        <message>
            <source>The database takes as much as it can finish.</source>
            <translation>La base de datos acepta tanto como puede terminar.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk.</source>
            <translation>Se pasa solo. Si persiste, revise el disco.</translation>
        </message>
        <message>
            <source>The change could not be made.</source>
            <translation>No se pudo hacer el cambio.</translation>
        </message>
        <message>
            <source>Read what the record says; look at the disk and at the log of the site.</source>
            <translation>Lea lo que dice la entrada; revise el disco y el registro del sitio.</translation>
        </message>
        <message>
            <source>Refusals of unknown requesters are counted when there are many.</source>
            <translation>Los rechazos de solicitantes desconocidos se cuentan cuando son muchos.</translation>
        </message>
        <message>
            <source>See where they come from: most often it is somebody who tries.</source>
            <translation>Compruebe de dónde vienen: lo más frecuente es que alguien esté probando.</translation>
        </message>
        <message>
            <source>A client secret belongs in the Authorization field.</source>
            <translation>El secreto de un cliente va en el campo Authorization.</translation>
        </message>
    </context>
    <context>
        <name>seal::app::Desk</name>
        <message>
            <source>Locked together with the screen.</source>
            <translation>Bloqueado junto con la pantalla.</translation>
        </message>
        <message>
            <source>Open another site...</source>
            <translation>Abrir otro sitio...</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>In a window of its own; this one stays</source>
            <translation>En su propia ventana; esta permanece</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Detener los servidores y salir</translation>
        </message>
        <message>
            <source>Requests that run are answered first</source>
            <translation>Antes se responden las solicitudes en curso</translation>
        </message>
        <message>
            <source>Nobody runs the servers of this site now.</source>
            <translation>Nadie ejecuta ahora los servidores de este sitio.</translation>
        </message>
        <message>
            <source>Run them here</source>
            <translation>Ejecutarlos aquí</translation>
        </message>
        <message>
            <source>The process that runs the servers does not answer</source>
            <translation>El proceso que ejecuta los servidores no responde</translation>
        </message>
        <message>
            <source>Look at its log, then press Reconnect again</source>
            <translation>Revise su registro y vuelva a pulsar Reconectar</translation>
        </message>
        <message numerus="yes">
            <source>%n listener(s) run</source>
            <translation>
                <numerusform>%n punto de escucha activo</numerusform>
                <numerusform>%n puntos de escucha activos</numerusform>
            </translation>
        </message>
        <message>
            <source>the servers do not run</source>
            <translation>los servidores no están en marcha</translation>
        </message>
        <message>
            <source>Another window could not be started</source>
            <translation>No se pudo iniciar otra ventana</translation>
        </message>
        <message>
            <source>Start Sealdesk once more by hand</source>
            <translation>Inicie Sealdesk otra vez a mano</translation>
        </message>
    </context>
    <context>
        <name>seal::app::DeskOpener</name>
        <message>
            <source>The process that runs this site does not answer</source>
            <translation>El proceso que ejecuta este sitio no responde</translation>
        </message>
        <message>
            <source>Look at its log, or end it, then try again</source>
            <translation>Revise su registro o finalícelo e inténtelo de nuevo</translation>
        </message>
    </context>
    <context>
        <name>seal::app::LinkedBackend</name>
        <message>
            <source>There is no link to the servers</source>
            <translation>No hay conexión con los servidores</translation>
        </message>
        <message>
            <source>Reconnect, then try again</source>
            <translation>Reconecte e inténtelo de nuevo</translation>
        </message>
    </context>
    <context>
        <name>seal::ui</name>
        <message>
            <source>VAL server</source>
            <translation>Servidor VAL</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>Usuario VAL</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>La obtiene</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>A través de</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Por qué no</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Enable %1</source>
            <translation>Habilitar %1</translation>
        </message>
        <message>
            <source>Map %1 to %2</source>
            <translation>Asignar %1 a %2</translation>
        </message>
        <message>
            <source>Make a password for %1</source>
            <translation>Crear una contraseña para %1</translation>
        </message>
        <message>
            <source>Change client %1</source>
            <translation>Cambiar el cliente %1</translation>
        </message>
        <message>
            <source>Go to client %1</source>
            <translation>Ir al cliente %1</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 tiene una contraseña nueva</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Contraseña de %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Solo se muestra esta vez. Entréguela de forma segura.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 está asignado a %2</translation>
        </message>
        <message>
            <source>Client %1 was changed</source>
            <translation>Se cambió el cliente %1</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>Se habilitó %1</translation>
        </message>
        <message>
            <source>Import VAL users</source>
            <translation>Importar usuarios VAL</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Nombre de acceso</translation>
        </message>
        <message>
            <source>What the user types to sign in; names the row</source>
            <translation>Lo que escribe el usuario para iniciar sesión; da nombre a la fila</translation>
        </message>
        <message>
            <source>For people to read</source>
            <translation>Para que lo lean las personas</translation>
        </message>
        <message>
            <source>What tokens carry; the log-in name where the column is empty</source>
            <translation>Lo que llevan los tokens; el nombre de acceso si la columna está vacía</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Where it is empty the user cannot log in until one is set</source>
            <translation>Si está vacía, el usuario no puede iniciar sesión hasta que se establezca una</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Deshabilitado</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>VAL service IDs with ; between; mappings are added, none is taken away</source>
            <translation>VAL service ID separados con ; las asignaciones se añaden, no se quita ninguna</translation>
        </message>
        <message>
            <source>Users without a password cannot log in until one is set.</source>
            <translation>Los usuarios sin contraseña no pueden iniciar sesión hasta que se establezca una.</translation>
        </message>
        <message>
            <source>Import VAL services</source>
            <translation>Importar servicios VAL</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Names the service in tokens; cannot be changed later</source>
            <translation>Da nombre al servicio en los tokens; no se puede cambiar después</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>What the service is for</source>
            <translation>Para qué sirve el servicio</translation>
        </message>
        <message>
            <source>Each new service gets key material of its own.</source>
            <translation>Cada servicio nuevo recibe su propio material de clave.</translation>
        </message>
        <message>
            <source>Import mappings</source>
            <translation>Importar asignaciones</translation>
        </message>
        <message>
            <source>Of a VAL user that is there</source>
            <translation>De un usuario VAL que ya existe</translation>
        </message>
        <message>
            <source>Of a VAL service that is there</source>
            <translation>De un servicio VAL que ya existe</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID en el servicio</translation>
        </message>
        <message>
            <source>Where it differs in this service</source>
            <translation>Si es distinto en este servicio</translation>
        </message>
        <message>
            <source>Each new mapping gets key material; tokens issued from now on name the service.</source>
            <translation>Cada asignación nueva recibe material de clave; los tokens emitidos a partir de ahora nombran el servicio.</translation>
        </message>
        <message>
            <source>No column is chosen for "%1"</source>
            <translation>No se ha elegido ninguna columna para "%1"</translation>
        </message>
        <message>
            <source>Two columns are chosen for "%1"</source>
            <translation>Se han elegido dos columnas para "%1"</translation>
        </message>
        <message>
            <source>client %1</source>
            <translation>cliente %1</translation>
        </message>
        <message>
            <source>the site's CA</source>
            <translation>la CA del sitio</translation>
        </message>
        <message>
            <source>all servers (RSA)</source>
            <translation>todos los servidores (RSA)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessPage</name>
        <message>
            <source>Effective access</source>
            <translation>Acceso efectivo</translation>
        </message>
        <message>
            <source>What would a user get?</source>
            <translation>¿Qué obtendría un usuario?</translation>
        </message>
        <message>
            <source>Who can get a key?</source>
            <translation>¿Quién puede obtener una clave?</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>nombre de acceso</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>Usuario VAL</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Servicio VAL</translation>
        </message>
        <message>
            <source>Choose a user to see the tokens, scopes and keys that a log-in would bring now, and for what it would not, what stands in the way. The answer comes from the servers' own rules; nothing is changed and nothing is logged.</source>
            <translation>Elija un usuario para ver los tokens, scopes y claves que le daría ahora un inicio de sesión y, en lo que no obtendría, qué lo impide. La respuesta procede de las propias reglas de los servidores; no se cambia ni se registra nada.</translation>
        </message>
        <message>
            <source>Key of VAL service</source>
            <translation>Clave del servicio VAL</translation>
        </message>
        <message>
            <source>Who can get the key</source>
            <translation>Quién puede obtener la clave</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>%1 of the first %2 get it; scroll on for more</source>
            <translation>%1 de los primeros %2 la obtienen; desplácese para ver más</translation>
        </message>
        <message>
            <source>%1 of %2 get it</source>
            <translation>%1 de %2 la obtienen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessView</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Key %1, version %2</source>
            <translation>Clave %1, versión %2</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Acceso efectivo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copies all lines as text</source>
            <translation>Copia todas las líneas como texto</translation>
        </message>
        <message>
            <source>There is no VAL service yet, so that nobody gets anything.</source>
            <translation>Aún no hay ningún servicio VAL, por lo que nadie obtiene nada.</translation>
        </message>
        <message numerus="yes">
            <source>%1 gets tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 obtiene tokens y claves de %2 de %n servicio VAL.</numerusform>
                <numerusform>%1 obtiene tokens y claves de %2 de %n servicios VAL.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 can fetch the keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 puede obtener las claves de %2 de %n servicio VAL.</numerusform>
                <numerusform>%1 puede obtener las claves de %2 de %n servicios VAL.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>A través de %1, los usuarios asignados obtienen tokens y claves de %2 de %n servicio VAL.</numerusform>
                <numerusform>A través de %1, los usuarios asignados obtienen tokens y claves de %2 de %n servicios VAL.</numerusform>
            </translation>
        </message>
        <message>
            <source>The site has too many to show those the user is not mapped to.</source>
            <translation>El sitio tiene demasiados para mostrar aquellos a los que el usuario no está asignado.</translation>
        </message>
        <message>
            <source>Scope %1</source>
            <translation>Scope %1</translation>
        </message>
        <message>
            <source>granted, for %1</source>
            <translation>concedido, para %1</translation>
        </message>
        <message>
            <source>not granted</source>
            <translation>no concedido</translation>
        </message>
        <message>
            <source>tokens and keys</source>
            <translation>tokens y claves</translation>
        </message>
        <message>
            <source>as %1, since %2, by %3</source>
            <translation>como %1, desde %2, por %3</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Asignado</translation>
        </message>
        <message>
            <source>Through %1</source>
            <translation>A través de %1</translation>
        </message>
        <message>
            <source>VAL server %1 can fetch the key</source>
            <translation>El servidor VAL %1 puede obtener la clave</translation>
        </message>
        <message>
            <source>The server would say: %1</source>
            <translation>El servidor diría: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AuditPage</name>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>No records yet</source>
            <translation>Aún no hay entradas</translation>
        </message>
        <message>
            <source>Every token, key delivery, log-in, refusal and change by an admin leaves a record here. Records are chained and signed, so that nobody can change the past unseen.</source>
            <translation>Cada token, entrega de clave, inicio de sesión, rechazo y cambio de un administrador deja aquí una entrada. Las entradas están encadenadas y firmadas, de modo que nadie puede cambiar el pasado sin que se note.</translation>
        </message>
        <message>
            <source>New records</source>
            <translation>Entradas nuevas</translation>
        </message>
        <message>
            <source>Place in the audit log</source>
            <translation>Posición en el registro de auditoría</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Misma solicitud</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>The record as the log holds it</source>
            <translation>La entrada tal como la guarda el registro</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>New records come in at the top as they are written</source>
            <translation>Las entradas nuevas llegan arriba a medida que se escriben</translation>
        </message>
        <message>
            <source>Check the whole log</source>
            <translation>Comprobar todo el registro</translation>
        </message>
        <message>
            <source>Every record, its place in the chain, and the signed end</source>
            <translation>Cada entrada, su lugar en la cadena y el final firmado</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportar...</translation>
        </message>
        <message>
            <source>What the filter shows, as CSV or with the proof of the chain</source>
            <translation>Lo que muestra el filtro, como CSV o con la prueba de la cadena</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Colours for records that a filter finds</source>
            <translation>Colores para las entradas que encuentra un filtro</translation>
        </message>
        <message>
            <source>Go to the user</source>
            <translation>Ir al usuario</translation>
        </message>
        <message>
            <source>The record names no user</source>
            <translation>La entrada no nombra ningún usuario</translation>
        </message>
        <message>
            <source>Go to the client</source>
            <translation>Ir al cliente</translation>
        </message>
        <message>
            <source>The record names no client</source>
            <translation>La entrada no nombra ningún cliente</translation>
        </message>
        <message>
            <source>Go to the VAL service</source>
            <translation>Ir al servicio VAL</translation>
        </message>
        <message>
            <source>The record names no VAL service</source>
            <translation>La entrada no nombra ningún servicio VAL</translation>
        </message>
        <message>
            <source>Go to the key</source>
            <translation>Ir a la clave</translation>
        </message>
        <message>
            <source>The record names no key</source>
            <translation>La entrada no nombra ninguna clave</translation>
        </message>
        <message>
            <source>Go to the certificate</source>
            <translation>Ir al certificado</translation>
        </message>
        <message>
            <source>The record names no certificate</source>
            <translation>La entrada no nombra ningún certificado</translation>
        </message>
        <message>
            <source>Show the flow</source>
            <translation>Mostrar el flujo</translation>
        </message>
        <message>
            <source>The messages of this request as a ladder</source>
            <translation>Los mensajes de esta solicitud como diagrama de escalera</translation>
        </message>
        <message>
            <source>The record belongs to no request</source>
            <translation>La entrada no pertenece a ninguna solicitud</translation>
        </message>
        <message>
            <source>Only this user</source>
            <translation>Solo este usuario</translation>
        </message>
        <message>
            <source>Only such records</source>
            <translation>Solo entradas como esta</translation>
        </message>
        <message>
            <source>The record cannot be read</source>
            <translation>La entrada no se puede leer</translation>
        </message>
        <message>
            <source>Copy the record</source>
            <translation>Copiar la entrada</translation>
        </message>
        <message>
            <source>As JSON, with its hash</source>
            <translation>Como JSON, con su hash</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Columns, copy, refresh</source>
            <translation>Columnas, copiar, actualizar</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>No existe ningún campo ni indicador llamado %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n entrada nueva</numerusform>
                <numerusform>%n entradas nuevas</numerusform>
            </translation>
        </message>
        <message>
            <source>No records</source>
            <translation>Sin entradas</translation>
        </message>
        <message>
            <source>%1 shown, counting</source>
            <translation>%1 mostradas, contando</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>%1 a %2 de %3</translation>
        </message>
        <message>
            <source>%1 to %2 of at least %3, the search index is being built</source>
            <translation>%1 a %2 de al menos %3; se está creando el índice de búsqueda</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, cargando</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, %1 seleccionadas</translation>
        </message>
        <message>
            <source>Select one record first</source>
            <translation>Seleccione primero una entrada</translation>
        </message>
        <message>
            <source>There is no page for that yet</source>
            <translation>Aún no hay una página para eso</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Clave de auditoría: %1</translation>
        </message>
        <message>
            <source>The chain is broken: %1</source>
            <translation>La cadena está rota: %1</translation>
        </message>
        <message>
            <source>Chain intact, all checked %1</source>
            <translation>Cadena intacta, todo comprobado %1</translation>
        </message>
        <message>
            <source>End of the chain intact, not all checked yet</source>
            <translation>Final de la cadena intacto; aún no se ha comprobado todo</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Exportar el registro de auditoría</translation>
        </message>
        <message>
            <source>Export the records that the filter finds</source>
            <translation>Exportar las entradas que encuentra el filtro</translation>
        </message>
        <message>
            <source>With proof (*.jsonl);;CSV (*.csv)</source>
            <translation>Con prueba (*.jsonl);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Mark what the filter finds: %1</source>
            <translation>Marcar lo que encuentra el filtro: %1</translation>
        </message>
        <message>
            <source>Type a filter first</source>
            <translation>Escriba primero un filtro</translation>
        </message>
        <message>
            <source>No longer mark %1</source>
            <translation>Dejar de marcar %1</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>The rule, its clause, what was at fault, and how to put it right</source>
            <translation>La regla, su cláusula, qué falló y cómo corregirlo</translation>
        </message>
        <message>
            <source>The request was not refused</source>
            <translation>La solicitud no se rechazó</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BottomPanel</name>
        <message>
            <source>Jobs and log</source>
            <translation>Tareas y registro</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Registro del servidor</translation>
        </message>
        <message>
            <source>Hide this panel</source>
            <translation>Ocultar este panel</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Tareas (%1)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CertificatesPage</name>
        <message>
            <source>Revoked</source>
            <translation>Revocado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Caduca pronto</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Cliente %1</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autoridad de certificación</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujeto</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Revoked at</source>
            <translation>Revocado el</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Revoked certificates</source>
            <translation>Certificados revocados</translation>
        </message>
        <message>
            <source>Certificates that end soon or have ended</source>
            <translation>Certificados que caducan pronto o han caducado</translation>
        </message>
        <message>
            <source>Certificate authorities</source>
            <translation>Autoridades de certificación</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Emisor</translation>
        </message>
        <message>
            <source>DNS names</source>
            <translation>Nombres DNS</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>Direcciones IP</translation>
        </message>
        <message>
            <source>URIs</source>
            <translation>URI</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <translation>Lista de revocación</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Aún no hay certificados</translation>
        </message>
        <message>
            <source>The site's CA issues certificates for its servers when they start, and for VAL servers.</source>
            <translation>La CA del sitio emite certificados para sus servidores cuando se inician y para los servidores VAL.</translation>
        </message>
        <message>
            <source>Save as PEM...</source>
            <translation>Guardar como PEM...</translation>
        </message>
        <message>
            <source>Writes the certificate to a file</source>
            <translation>Escribe el certificado en un archivo</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Revocar...</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once</source>
            <translation>Las conexiones y los tokens con él se rechazan de inmediato</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Ya está revocado</translation>
        </message>
        <message>
            <source>The site's own CA cannot be revoked here</source>
            <translation>La propia CA del sitio no se puede revocar aquí</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Save certificate</source>
            <translation>Guardar certificado</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elija otra carpeta</translation>
        </message>
        <message>
            <source>Revoke the certificate of %1</source>
            <translation>Revocar el certificado de %1</translation>
        </message>
        <message>
            <source>Revoke certificate</source>
            <translation>Revocar certificado</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once, and the revocation list names it. This cannot be undone.</source>
            <translation>Las conexiones y los tokens con él se rechazan de inmediato y la lista de revocación lo nombra. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>The certificate of %1 is revoked</source>
            <translation>El certificado de %1 está revocado</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ChangeRunner</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Something was changed since; use Ctrl+Z</source>
            <translation>Se ha cambiado algo desde entonces; use Ctrl+Z</translation>
        </message>
        <message>
            <source>%1: stopped before the end</source>
            <translation>%1: detenido antes del final</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheatSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atajo</translation>
        </message>
        <message>
            <source>Commands and shortcuts</source>
            <translation>Comandos y atajos</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Atajo nuevo</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1 is taken by "%2". Choose another, or free that one first.</source>
            <translation>%1 ya lo usa "%2". Elija otro o libere antes ese.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Check</name>
        <message>
            <source>Check the audit log</source>
            <translation>Comprobar el registro de auditoría</translation>
        </message>
        <message>
            <source>The check was cancelled: what was looked at was in order</source>
            <translation>Se canceló la comprobación: lo que se revisó estaba en orden</translation>
        </message>
        <message>
            <source>The audit log is intact: %1 records in order, the end signed</source>
            <translation>El registro de auditoría está intacto: %1 entradas en orden, el final firmado</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Clave de auditoría: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheckStep</name>
        <message>
            <source>Progress of the check</source>
            <translation>Progreso de la comprobación</translation>
        </message>
        <message>
            <source>Report it and change nothing</source>
            <translation>Informar y no cambiar nada</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Update it with what the file says</source>
            <translation>Actualizar con lo que dice el archivo</translation>
        </message>
        <message>
            <source>Where something is there already:</source>
            <translation>Si algo ya existe:</translation>
        </message>
        <message>
            <source>Make a random password for each new user without one (slow: each takes a moment of the hash threads)</source>
            <translation>Crear una contraseña aleatoria para cada usuario nuevo sin ella (lento: cada una ocupa un momento los hilos de hash)</translation>
        </message>
        <message>
            <source>Checking: %1 so far</source>
            <translation>Comprobando: %1 hasta ahora</translation>
        </message>
        <message>
            <source>Would be: %1</source>
            <translation>Resultado previsto: %1</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>Se están comprobando las filas</translation>
        </message>
        <message>
            <source>The rows could not be checked</source>
            <translation>No se pudieron comprobar las filas</translation>
        </message>
        <message>
            <source>There is nothing that would be changed</source>
            <translation>No hay nada que fuera a cambiar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Chip</name>
        <message>
            <source>Filter %1. Delete removes it, Enter edits it.</source>
            <translation>Filtro %1. Supr lo elimina, Intro lo edita.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ClientsPage</name>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>None (PKCE)</source>
            <translation>Ninguna (PKCE)</translation>
        </message>
        <message>
            <source>VAL server</source>
            <translation>Servidor VAL</translation>
        </message>
        <message>
            <source>For users</source>
            <translation>Para usuarios</translation>
        </message>
        <message>
            <source>For itself</source>
            <translation>Para sí mismo</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Authenticates with</source>
            <translation>Se autentica con</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Scopes</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Grant types</source>
            <translation>Tipos de concesión</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>URI de redirección</translation>
        </message>
        <message>
            <source>Disabled clients</source>
            <translation>Clientes deshabilitados</translation>
        </message>
        <message>
            <source>VAL servers</source>
            <translation>Servidores VAL</translation>
        </message>
        <message>
            <source>Certificate name</source>
            <translation>Nombre del certificado</translation>
        </message>
        <message>
            <source>Consent page</source>
            <translation>Página de consentimiento</translation>
        </message>
        <message>
            <source>no: first party</source>
            <translation>no: propio</translation>
        </message>
        <message>
            <source>yes: third party</source>
            <translation>sí: de terceros</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>Su valor</translation>
        </message>
        <message>
            <source>It is a VAL server</source>
            <translation>Es un servidor VAL</translation>
        </message>
        <message>
            <source>Open to all VAL services</source>
            <translation>Abierto a todos los servicios VAL</translation>
        </message>
        <message>
            <source>Users are asked for consent</source>
            <translation>Se pide consentimiento a los usuarios</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay clientes</translation>
        </message>
        <message>
            <source>A client is the software that asks for tokens: an app with which VAL users sign in, or a VAL server.</source>
            <translation>Un cliente es el software que solicita tokens: una aplicación con la que inician sesión los usuarios VAL o un servidor VAL.</translation>
        </message>
        <message>
            <source>Add client...</source>
            <translation>Añadir cliente...</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar...</translation>
        </message>
        <message>
            <source>New secret...</source>
            <translation>Nuevo secreto...</translation>
        </message>
        <message>
            <source>Makes another secret; the old one ends at once</source>
            <translation>Crea otro secreto; el antiguo termina de inmediato</translation>
        </message>
        <message>
            <source>This client does not authenticate with a secret</source>
            <translation>Este cliente no se autentica con un secreto</translation>
        </message>
        <message>
            <source>Issue certificate...</source>
            <translation>Emitir certificado...</translation>
        </message>
        <message>
            <source>Makes a key and a certificate and writes them to files</source>
            <translation>Crea una clave y un certificado y los escribe en archivos</translation>
        </message>
        <message>
            <source>This client does not authenticate with a certificate</source>
            <translation>Este cliente no se autentica con un certificado</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deshabilitar</translation>
        </message>
        <message>
            <source>No tokens; those in use are refused at once</source>
            <translation>Sin tokens; los que están en uso se rechazan de inmediato</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Ya está deshabilitado</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Habilitar</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Ya está activo</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Eliminar...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Acceso efectivo</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Concesiones</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocado</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Añadir cliente</translation>
        </message>
        <message>
            <source>Where it needs a secret, one is made and shown once.</source>
            <translation>Si necesita un secreto, se crea uno y se muestra una sola vez.</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>Se añadió %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Where it may do less than before, or proves itself in another way, tokens in use are refused at once.</source>
            <translation>Si puede hacer menos que antes o se acredita de otra forma, los tokens en uso se rechazan de inmediato.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>Se cambió %1</translation>
        </message>
        <message>
            <source>Make a new secret for %1?</source>
            <translation>¿Crear un nuevo secreto para %1?</translation>
        </message>
        <message>
            <source>The old one ends at once: the client gets no tokens until it has the new one. This cannot be undone.</source>
            <translation>El antiguo termina de inmediato: el cliente no obtiene tokens hasta que tenga el nuevo. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Crear un nuevo secreto</translation>
        </message>
        <message>
            <source>%1 has a new secret</source>
            <translation>%1 tiene un nuevo secreto</translation>
        </message>
        <message>
            <source>Certificate for %1: a file name for it and its key</source>
            <translation>Certificado para %1: un nombre de archivo para él y su clave</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Certificate of %1 written to %2, its key to %3</source>
            <translation>Certificado de %1 escrito en %2, su clave en %3</translation>
        </message>
        <message>
            <source>Disable clients</source>
            <translation>Deshabilitar clientes</translation>
        </message>
        <message>
            <source>Enable clients</source>
            <translation>Habilitar clientes</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>Se deshabilitó %1</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>Se habilitó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n clients are disabled</source>
            <translation>
                <numerusform>Se deshabilitó %n cliente</numerusform>
                <numerusform>Se deshabilitaron %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients are enabled</source>
            <translation>
                <numerusform>Se habilitó %n cliente</numerusform>
                <numerusform>Se habilitaron %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove clients</source>
            <translation>Eliminar clientes</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>Se eliminó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n clients were removed</source>
            <translation>
                <numerusform>Se eliminó %n cliente</numerusform>
                <numerusform>Se eliminaron %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Eliminar %1?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n clients?</source>
            <translation>
                <numerusform>¿Eliminar %n cliente?</numerusform>
                <numerusform>¿Eliminar %n clientes?</numerusform>
            </translation>
        </message>
        <message>
            <source>Its tokens are refused at once, and nobody knows its secret any more. This cannot be undone.</source>
            <translation>Sus tokens se rechazan de inmediato y nadie conoce ya su secreto. Esto no se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n client(s)</source>
            <translation>
                <numerusform>Eliminar %n cliente</numerusform>
                <numerusform>Eliminar %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Secret of %1</source>
            <translation>Secreto de %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Solo se muestra esta vez. Entréguelo de forma segura.</translation>
        </message>
        <message>
            <source>Replace the key file %1?</source>
            <translation>¿Reemplazar el archivo de clave %1?</translation>
        </message>
        <message>
            <source>It is there already, and the private key in it would be lost: whoever uses it needs another certificate. This cannot be undone.</source>
            <translation>Ya existe y la clave privada que contiene se perdería: quien la use necesitará otro certificado. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Replace the key file</source>
            <translation>Reemplazar el archivo de clave</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseDialog</name>
        <message>
            <source>Close Sealdesk</source>
            <translation>Cerrar Sealdesk</translation>
        </message>
        <message>
            <source>The servers of %1 run in this program</source>
            <translation>Los servidores de %1 se ejecutan en este programa</translation>
        </message>
        <message>
            <source>Without the window they can run on; an icon in the tray then brings it back. Or they stop: requests that run are answered, and clients get no more tokens and keys until they start again.</source>
            <translation>Sin la ventana pueden seguir en marcha; un icono en la bandeja permite recuperarla. O bien se detienen: se responden las solicitudes en curso y los clientes no obtienen más tokens ni claves hasta que se inicien de nuevo.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so they cannot run on without a window: they stop, and clients get no more tokens and keys until they start again. To run servers without a window, use sealdeskd.</source>
            <translation>Este escritorio no tiene bandeja, por lo que no pueden seguir en marcha sin ventana: se detienen y los clientes no obtienen más tokens ni claves hasta que se inicien de nuevo. Para ejecutar servidores sin ventana, use sealdeskd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Detener los servidores y salir</translation>
        </message>
        <message>
            <source>Do this from now on without asking</source>
            <translation>Hacer esto en adelante sin preguntar</translation>
        </message>
        <message>
            <source>Keep them running in the tray</source>
            <translation>Mantenerlos en marcha en la bandeja</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseGuard</name>
        <message>
            <source>Sealdesk runs on</source>
            <translation>Sealdesk sigue en marcha</translation>
        </message>
        <message>
            <source>The servers of %1 keep running. Click the icon to bring the window back.</source>
            <translation>Los servidores de %1 siguen en marcha. Haga clic en el icono para recuperar la ventana.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CodeBox</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Columns</name>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>en %n min</numerusform>
                <numerusform>en %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>en %n h</numerusform>
                <numerusform>en %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>en %n día</numerusform>
                <numerusform>en %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>a date with the month as a word, as QLocale::toString() reads it; no one may take the day for the month</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>en un momento</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 here, %2 UTC</source>
            <translation>%1 aquí, %2 UTC</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Deshabilitado</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ColumnsStep</name>
        <message>
            <source>Which column holds what? Empty cells are left out: they change nothing.</source>
            <translation>¿Qué contiene cada columna? Las celdas vacías se omiten: no cambian nada.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obligatorio)</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(no está en el archivo)</translation>
        </message>
        <message>
            <source>for example: %1</source>
            <translation>por ejemplo: %1</translation>
        </message>
        <message>
            <source>Not imported: %1</source>
            <translation>No se importa: %1</translation>
        </message>
        <message>
            <source>"%1" is chosen for "%2" and for "%3"</source>
            <translation>"%1" está elegida para "%2" y para "%3"</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CommandPalette</name>
        <message>
            <source>Type a page or a command</source>
            <translation>Escriba una página o un comando</translation>
        </message>
        <message>
            <source>Search or jump</source>
            <translation>Buscar o ir a</translation>
        </message>
        <message>
            <source>Pages and commands found</source>
            <translation>Páginas y comandos encontrados</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nada se llama así.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The same from the command line, for the first of them</source>
            <translation>Lo mismo desde la línea de comandos, para el primer elemento</translation>
        </message>
        <message>
            <source>The same from the command line</source>
            <translation>Lo mismo desde la línea de comandos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Type %1 to go on:</source>
            <translation>Escriba %1 para continuar:</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CreateWizard</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Create the site</source>
            <translation>Crear el sitio</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::DetailPane</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Views of the row</source>
            <translation>Vistas de la fila</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message numerus="yes">
            <source>%n rows selected. Toolbar and row menu act on all of them.</source>
            <translation>
                <numerusform>%n fila seleccionada. La barra de herramientas y el menú de fila actúan sobre ella.</numerusform>
                <numerusform>%n filas seleccionadas. La barra de herramientas y el menú de fila actúan sobre todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see its details.</source>
            <translation>Seleccione una fila para ver sus detalles.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExpiryTimeline</name>
        <message>
            <source>What ends in the next 90 days</source>
            <translation>Qué caduca en los próximos 90 días</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>short day and month</comment>
            <translation>d MMM</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Export</name>
        <message>
            <source>Export the audit log to %1</source>
            <translation>Exportar el registro de auditoría a %1</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>Se canceló la exportación; no se escribió ningún archivo</translation>
        </message>
        <message>
            <source>The audit log was exported to %1</source>
            <translation>El registro de auditoría se exportó a %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>No se puede escribir el archivo %1: %2</translation>
        </message>
        <message>
            <source>Choose another folder or make room on the disk</source>
            <translation>Elija otra carpeta o libere espacio en el disco</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExportWords</name>
        <message>
            <source>The ladder is too long for one PNG picture</source>
            <translation>El diagrama de escalera es demasiado largo para una sola imagen PNG</translation>
        </message>
        <message>
            <source>Export it as SVG or text</source>
            <translation>Expórtelo como SVG o texto</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture</source>
            <translation>No hay memoria suficiente para la imagen</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>Imagen SVG</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Mermaid diagram</source>
            <translation>Diagrama Mermaid</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FactsView</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FaultTable</name>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Rows that were not done</source>
            <translation>Filas que no se procesaron</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown; the export holds them all.</source>
            <translation>Se muestran las primeras %1 de %2; la exportación las contiene todas.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FilterBar</name>
        <message>
            <source>Filter: words, field:value, is:state, !not</source>
            <translation>Filtro: palabras, campo:valor, is:estado, !no</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtros guardados</translation>
        </message>
        <message>
            <source>Save this filter...</source>
            <translation>Guardar este filtro...</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Guardar filtro</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Nombre del filtro</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FlowLabPage</name>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Según lo esperado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>Distinto de lo esperado</translation>
        </message>
        <message>
            <source>Flow lab</source>
            <translation>Laboratorio de flujos</translation>
        </message>
        <message>
            <source>This site has no flows</source>
            <translation>Este sitio no tiene flujos</translation>
        </message>
        <message>
            <source>A flow is a real client at work against the servers, with every message and check written down. The program that runs this site is older than this window.</source>
            <translation>Un flujo es un cliente real que trabaja con los servidores, con cada mensaje y cada comprobación anotados. El programa que ejecuta este sitio es más antiguo que esta ventana.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Flujos</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>Ejecuciones de esta sesión</translation>
        </message>
        <message>
            <source>None yet. Choose a flow and run it.</source>
            <translation>Aún no hay ninguna. Elija un flujo y ejecútelo.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Runs the flow against this site</source>
            <translation>Ejecuta el flujo contra este sitio</translation>
        </message>
        <message>
            <source>Run as...</source>
            <translation>Ejecutar como...</translation>
        </message>
        <message>
            <source>Runs it as a user or client of your choice</source>
            <translation>Lo ejecuta como el usuario o cliente que usted elija</translation>
        </message>
        <message>
            <source>Run against a file...</source>
            <translation>Ejecutar contra un archivo...</translation>
        </message>
        <message>
            <source>Runs it against the servers that a target file describes</source>
            <translation>Lo ejecuta contra los servidores que describe un archivo de objetivo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Ends the run on show</source>
            <translation>Finaliza la ejecución mostrada</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Buscar sus entradas de auditoría</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this run</source>
            <translation>Abre el registro de auditoría con las entradas de esta ejecución</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Ejecutar %1</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Nombre de acceso</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secreto de cliente</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>What is left empty is taken from the demo data of the site, or from what it knows.</source>
            <translation>Lo que se deje vacío se toma de los datos de demostración del sitio o de lo que este conoce.</translation>
        </message>
        <message>
            <source>Choose a target file</source>
            <translation>Elegir un archivo de objetivo</translation>
        </message>
        <message>
            <source>Target files (*.json);;All files (*)</source>
            <translation>Archivos de objetivo (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Esta ventana no tiene página para el registro de auditoría</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Use: sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Aún no ejecutado</translation>
        </message>
        <message>
            <source>Last run: %1</source>
            <translation>Última ejecución: %1</translation>
        </message>
        <message>
            <source>this site</source>
            <translation>este sitio</translation>
        </message>
        <message numerus="yes">
            <source>Running, %n step(s) so far</source>
            <translation>
                <numerusform>En ejecución, %n paso hasta ahora</numerusform>
                <numerusform>En ejecución, %n pasos hasta ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>Run the flow: its messages and checks appear here as they happen.</source>
            <translation>Ejecute el flujo: sus mensajes y comprobaciones aparecen aquí a medida que ocurren.</translation>
        </message>
        <message>
            <source>Waiting for the first message</source>
            <translation>Esperando el primer mensaje</translation>
        </message>
        <message>
            <source>Choose a flow first</source>
            <translation>Elija primero un flujo</translation>
        </message>
        <message>
            <source>Two flows run already</source>
            <translation>Ya hay dos flujos en ejecución</translation>
        </message>
        <message>
            <source>The run on show has ended</source>
            <translation>La ejecución mostrada ha terminado</translation>
        </message>
        <message>
            <source>Run a flow first</source>
            <translation>Ejecute primero un flujo</translation>
        </message>
        <message>
            <source>The run was against other servers, whose log is not here</source>
            <translation>La ejecución fue contra otros servidores, cuyo registro no está aquí</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Form</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obligatorio)</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceptarlo</translation>
        </message>
        <message>
            <source>Puts into the field what another wrote meanwhile</source>
            <translation>Pone en el campo lo que otra persona escribió mientras tanto</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Uno por línea</translation>
        </message>
        <message>
            <source>Changed by another meanwhile</source>
            <translation>Otra persona lo cambió mientras tanto</translation>
        </message>
        <message>
            <source>Meanwhile another wrote: %1</source>
            <translation>Mientras tanto, otra persona escribió: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>%1 is needed</source>
            <translation>Campo obligatorio: %1</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Aún no se ha cambiado nada</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FormDialog</name>
        <message>
            <source>The same from the command line</source>
            <translation>Lo mismo desde la línea de comandos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Another changed it while this was open. What is there now stands beside the fields; nothing was overwritten. Save again to put yours there.</source>
            <translation>Otra persona lo cambió mientras esto estaba abierto. Junto a los campos figura lo que hay ahora; no se ha sobrescrito nada. Guarde de nuevo para aplicar lo suyo.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::HelpWindow</name>
        <message>
            <source>Sealdesk manual</source>
            <translation>Manual de Sealdesk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Manual page</source>
            <translation>Página del manual</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportJob</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n añadida</numerusform>
                <numerusform>%n añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n actualizada</numerusform>
                <numerusform>%n actualizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n sin cambios</numerusform>
                <numerusform>%n sin cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fallida</numerusform>
                <numerusform>%n fallidas</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>texto pegado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>No se puede leer la línea: %1</translation>
        </message>
        <message>
            <source>Correct the file</source>
            <translation>Corrija el archivo</translation>
        </message>
        <message>
            <source>It is in line %1 already</source>
            <translation>Ya está en la línea %1</translation>
        </message>
        <message>
            <source>Keep the line that is right</source>
            <translation>Conserve la línea correcta</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>ninguna fila</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importación: %1</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>Línea %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1. An undo does not bring back the old password of %n user(s)</source>
            <translation>
                <numerusform>Importado: %1. Deshacer no recupera la contraseña anterior de %n usuario</numerusform>
                <numerusform>Importado: %1. Deshacer no recupera las contraseñas anteriores de %n usuarios</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>Se canceló la exportación; no se escribió ningún archivo</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportWizard</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
        <message>
            <source>Go on without this window</source>
            <translation>Continuar sin esta ventana</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Close without saving the passwords?</source>
            <translation>¿Cerrar sin guardar las contraseñas?</translation>
        </message>
        <message>
            <source>They are shown nowhere again. Users would need new ones.</source>
            <translation>No se volverán a mostrar en ninguna parte. Los usuarios necesitarían otras nuevas.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Cerrar sin guardar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobRow</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Cancelar %1</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>Copiar registro</translation>
        </message>
        <message>
            <source>Copy the log of %1</source>
            <translation>Copiar el registro de %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Deteniendo...</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>No jobs. Imports, exports and checks show their progress here.</source>
            <translation>No hay tareas. Las importaciones, exportaciones y comprobaciones muestran aquí su progreso.</translation>
        </message>
        <message>
            <source>Clear finished jobs</source>
            <translation>Quitar tareas terminadas</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeyStep</name>
        <message>
            <source>Site key</source>
            <translation>Clave del sitio</translation>
        </message>
        <message>
            <source>One key seals all secrets in the database: whoever steals the folder without it has nothing. Choose what that key is kept under; it is needed whenever the servers start.</source>
            <translation>Una sola clave sella todos los secretos de la base de datos: quien robe la carpeta sin ella no tiene nada. Elija con qué se protege esa clave; se necesita cada vez que se inician los servidores.</translation>
        </message>
        <message>
            <source>The keychain of this desktop</source>
            <translation>El llavero de este escritorio</translation>
        </message>
        <message>
            <source>Looking for a keychain...</source>
            <translation>Buscando un llavero...</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Una frase de contraseña</translation>
        </message>
        <message>
            <source>Also make a recovery code and print it</source>
            <translation>Crear también un código de recuperación e imprimirlo</translation>
        </message>
        <message>
            <source>There is no back door: without passphrase, keychain or recovery code the site is lost.</source>
            <translation>No hay puerta trasera: sin frase de contraseña, llavero o código de recuperación, el sitio se pierde.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Repetir la frase de contraseña</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Four words or more that have nothing to do with each other</source>
            <translation>Cuatro palabras o más que no tengan nada que ver entre sí</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Seguridad de la frase de contraseña</translation>
        </message>
        <message>
            <source>Nothing has to be typed while you are logged in. Other users of this machine cannot open the site.</source>
            <translation>No hay que escribir nada mientras tenga la sesión iniciada. Otros usuarios de esta máquina no pueden abrir el sitio.</translation>
        </message>
        <message>
            <source>A passphrase works everywhere</source>
            <translation>Una frase de contraseña funciona en todas partes</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Its strength shows here while you type.</source>
            <translation>Su seguridad se muestra aquí mientras escribe.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>Escriba una frase de contraseña</translation>
        </message>
        <message>
            <source>The passphrase is too weak</source>
            <translation>La frase de contraseña es demasiado débil</translation>
        </message>
        <message>
            <source>Type the passphrase once more</source>
            <translation>Escriba de nuevo la frase de contraseña</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>Las dos frases de contraseña no coinciden</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeysPage</name>
        <message>
            <source>the service itself</source>
            <translation>el propio servicio</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>eliminado: %1</translation>
        </message>
        <message>
            <source>Past its period</source>
            <translation>Fuera de periodo</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Not active yet</source>
            <translation>Aún no activa</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendida</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Compromised</source>
            <translation>Comprometida</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destruida</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Servicio VAL</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algoritmo</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Active keys</source>
            <translation>Claves activas</translation>
        </message>
        <message>
            <source>Keys past their period</source>
            <translation>Claves fuera de periodo</translation>
        </message>
        <message>
            <source>Keys of services themselves</source>
            <translation>Claves de los propios servicios</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Aún no hay claves</translation>
        </message>
        <message>
            <source>Key material is made when a VAL service is added and when a VAL user is mapped to one. Key material itself is never shown.</source>
            <translation>El material de clave se crea al añadir un servicio VAL y al asignar un usuario VAL a uno. El propio material de clave no se muestra nunca.</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Quién la obtiene</translation>
        </message>
        <message>
            <source>Users and VAL servers that can get keys of the service</source>
            <translation>Usuarios y servidores VAL que pueden obtener claves del servicio</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de carga útil</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderModel</name>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Time (ms)</source>
            <translation>Tiempo (ms)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n paso</numerusform>
                <numerusform>%n pasos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderSide</name>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Views of the step</source>
            <translation>Vistas del paso</translation>
        </message>
        <message>
            <source>Message as it is sent</source>
            <translation>Mensaje tal como se envía</translation>
        </message>
        <message>
            <source>A check has no message of its own.</source>
            <translation>Una comprobación no tiene mensaje propio.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Specifications</source>
            <translation>Especificaciones</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Decodificado</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>En bruto</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>Espec.</translation>
        </message>
        <message>
            <source>Select a message or a check to see what is in it.</source>
            <translation>Seleccione un mensaje o una comprobación para ver su contenido.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s).</source>
            <translation>
                <numerusform>%1: %n paso.</numerusform>
                <numerusform>%1: %n pasos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them refused or failed.</source>
            <translation>
                <numerusform>%n de ellos rechazado o fallido.</numerusform>
                <numerusform>%n de ellos rechazados o fallidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks (%1)</source>
            <translation>Comprobaciones (%1)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>No clause asks for this step by itself.</source>
            <translation>Ninguna cláusula exige este paso por sí mismo.</translation>
        </message>
        <message>
            <source>%1 clause %2</source>
            <translation>%1 cláusula %2</translation>
        </message>
        <message>
            <source>Read the manual: %1</source>
            <translation>Leer el manual: %1</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de correlación</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderView</name>
        <message>
            <source>Ladder</source>
            <translation>Diagrama de escalera</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Parte %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderWidget</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>To the first step</source>
            <translation>Al primer paso</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Paso atrás</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Step forward</source>
            <translation>Paso adelante</translation>
        </message>
        <message>
            <source>Show all steps</source>
            <translation>Mostrar todos los pasos</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>How fast steps are played</source>
            <translation>La rapidez con que se reproducen los pasos</translation>
        </message>
        <message>
            <source>%1 x</source>
            <translation>%1 x</translation>
        </message>
        <message>
            <source>Fold all parts</source>
            <translation>Contraer todas las partes</translation>
        </message>
        <message>
            <source>Unfold all parts</source>
            <translation>Expandir todas las partes</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Export ladder...</source>
            <translation>Exportar diagrama...</translation>
        </message>
        <message>
            <source>There are no steps yet</source>
            <translation>Aún no hay pasos</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Export the ladder</source>
            <translation>Exportar el diagrama de escalera</translation>
        </message>
        <message>
            <source>%1 ends with no format that is known</source>
            <translation>%1 no termina en ningún formato conocido</translation>
        </message>
        <message>
            <source>Use .svg, .png, .txt, .json or .mmd</source>
            <translation>Use .svg, .png, .txt, .json o .mmd</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>No se pudo escribir %1: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elija otra carpeta</translation>
        </message>
        <message>
            <source>Written to %1, with the secrets of this demo site</source>
            <translation>Escrito en %1, con los secretos de este sitio de demostración</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Languages</name>
        <message>
            <source>English</source>
            <comment>the name of this language, in the language itself</comment>
            <translation>Español</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonBubble</name>
        <message>
            <source>Guided lesson</source>
            <translation>Lección guiada</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonRunner</name>
        <message>
            <source>Guided lessons</source>
            <translation>Lecciones guiadas</translation>
        </message>
        <message>
            <source>Lessons change the site: they run on a demo site only</source>
            <translation>Las lecciones cambian el sitio: solo funcionan en un sitio de demostración</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>La ventana está bloqueada</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Lessons</name>
        <message>
            <source>A log-in</source>
            <translation>Un inicio de sesión</translation>
        </message>
        <message>
            <source>Who signs in, what the application gets, and where it is written down</source>
            <translation>Quién inicia sesión, qué obtiene la aplicación y dónde queda anotado</translation>
        </message>
        <message>
            <source>This lesson follows one log-in from the user to the audit log. Next leads on; the arrow keys do too, and Esc leaves at any time.</source>
            <translation>Esta lección sigue un inicio de sesión desde el usuario hasta el registro de auditoría. Siguiente le lleva adelante, igual que las teclas de flecha; con Esc puede salir en cualquier momento.</translation>
        </message>
        <message>
            <source>The SIM-S signs users in and issues tokens. This is its card: the addresses that applications use, and what it did in the last hour.</source>
            <translation>El SIM-S inicia la sesión de los usuarios y emite tokens. Esta es su tarjeta: las direcciones que usan las aplicaciones y lo que hizo en la última hora.</translation>
        </message>
        <message>
            <source>These are the VAL users: who can sign in. The log-in name never leaves the SIM-S; tokens carry the VAL user ID.</source>
            <translation>Estos son los usuarios VAL: quienes pueden iniciar sesión. El nombre de acceso no sale nunca del SIM-S; los tokens llevan el VAL user ID.</translation>
        </message>
        <message>
            <source>A user signs in through an application. Each one is registered as a client: how it authenticates, where the browser may return to, and which scopes it may ask for.</source>
            <translation>Un usuario inicia sesión a través de una aplicación. Cada una está registrada como cliente: cómo se autentica, adónde puede volver el navegador y qué scopes puede solicitar.</translation>
        </message>
        <message>
            <source>Now a real client signs Alice in, with a browser, a code and PKCE. Each arrow is a message, each note a check; choose one to read it and the clause that asks for it.</source>
            <translation>Ahora un cliente real inicia la sesión de Alice, con navegador, código y PKCE. Cada flecha es un mensaje y cada nota una comprobación; elija una para leerla junto con la cláusula que la exige.</translation>
        </message>
        <message>
            <source>The log-in, the code and the tokens are records of the audit log. Nothing left the server before its record was on the disk.</source>
            <translation>El inicio de sesión, el código y los tokens son entradas del registro de auditoría. Nada salió del servidor antes de que su entrada estuviera en el disco.</translation>
        </message>
        <message>
            <source>What the user agreed to is a grant. Revoke it, and all its tokens are refused at once.</source>
            <translation>Lo que el usuario aceptó es una concesión. Si la revoca, todos sus tokens se rechazan de inmediato.</translation>
        </message>
        <message>
            <source>That is a log-in: user, client, code, tokens, record. The manual has more under Tokens.</source>
            <translation>Eso es un inicio de sesión: usuario, cliente, código, tokens, entrada. El manual dice más en "Tokens".</translation>
        </message>
        <message>
            <source>A key request</source>
            <translation>Una solicitud de clave</translation>
        </message>
        <message>
            <source>Why a user may have a key, how it is asked for, and who can get it</source>
            <translation>Por qué un usuario puede tener una clave, cómo se solicita y quién puede obtenerla</translation>
        </message>
        <message>
            <source>This lesson shows how an application gets key material for a VAL service.</source>
            <translation>Esta lección muestra cómo una aplicación obtiene material de clave para un servicio VAL.</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X platooning. Its keys protect what its users say to one another.</source>
            <translation>Un servicio VAL es una aplicación, como V2X platooning. Sus claves protegen lo que sus usuarios se dicen entre sí.</translation>
        </message>
        <message>
            <source>A mapping gives a user the right to use a service. Key material is made in the same moment.</source>
            <translation>Una asignación da a un usuario el derecho a usar un servicio. El material de clave se crea en ese mismo momento.</translation>
        </message>
        <message>
            <source>These are the keys: whose they are, and for how long. The material itself is sealed and never shown.</source>
            <translation>Estas son las claves: de quién son y durante cuánto tiempo. El propio material está sellado y no se muestra nunca.</translation>
        </message>
        <message>
            <source>The SKM-S gives keys to whoever shows a token that names the service.</source>
            <translation>El SKM-S da claves a quien muestre un token que nombre el servicio.</translation>
        </message>
        <message>
            <source>A client signs in and asks for its key. Look at the last messages: the token goes with the request, the key comes back.</source>
            <translation>Un cliente inicia sesión y solicita su clave. Observe los últimos mensajes: el token va con la solicitud y la clave vuelve.</translation>
        </message>
        <message>
            <source>Each delivery is a record that names the key. A key that was told is never missing from the log.</source>
            <translation>Cada entrega es una entrada que nombra la clave. Una clave comunicada nunca falta en el registro.</translation>
        </message>
        <message>
            <source>That is a key request. The manual has more under Keys.</source>
            <translation>Eso es una solicitud de clave. El manual dice más en "Keys".</translation>
        </message>
        <message>
            <source>A refused request</source>
            <translation>Una solicitud rechazada</translation>
        </message>
        <message>
            <source>How to find out why something was refused, and to put it right</source>
            <translation>Cómo averiguar por qué se rechazó algo y cómo corregirlo</translation>
        </message>
        <message>
            <source>Most questions that an admin gets are of one kind: why does it not work? This lesson answers one.</source>
            <translation>La mayoría de las preguntas que recibe un administrador son de un mismo tipo: ¿por qué no funciona? Esta lección responde una.</translation>
        </message>
        <message>
            <source>A client signs in and asks for a key of a service that its user is not mapped to. The SKM-S refuses: the client learns no more than that it is not entitled.</source>
            <translation>Un cliente inicia sesión y solicita una clave de un servicio al que su usuario no está asignado. El SKM-S la rechaza: el cliente solo se entera de que no tiene derecho.</translation>
        </message>
        <message>
            <source>The refusal is on the overview a moment later, with the rule that it broke.</source>
            <translation>El rechazo aparece poco después en el resumen, con la regla que incumplió.</translation>
        </message>
        <message>
            <source>Press Why? beside it: the dialog says what was at fault, by which clause, and offers to map the user. The lesson waits; leave the dialog and press Next to go on.</source>
            <translation>Pulse ¿Por qué? a su lado: el diálogo dice qué falló y según qué cláusula, y ofrece asignar el usuario. La lección espera; cierre el diálogo y pulse Siguiente para continuar.</translation>
        </message>
        <message>
            <source>The same record in the audit log: rule, field and value at fault. Who was refused how often can be searched for here.</source>
            <translation>La misma entrada en el registro de auditoría: la regla, el campo y el valor que fallaron. Aquí se puede buscar a quién se rechazó y con qué frecuencia.</translation>
        </message>
        <message>
            <source>Every word and every rule stands in the manual under Why was it refused. That was the last lesson step: the site is yours.</source>
            <translation>Cada palabra y cada regla están en el manual, en "Why was it refused". Este fue el último paso de la lección: el sitio es suyo.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveFlowsPage</name>
        <message>
            <source>Live flows</source>
            <translation>Flujos en vivo</translation>
        </message>
        <message>
            <source>Nothing passes the servers</source>
            <translation>Nada pasa por los servidores</translation>
        </message>
        <message>
            <source>As soon as a client logs in or asks for a key, its messages and the servers' checks appear here. To see some now, run a flow in the lab.</source>
            <translation>En cuanto un cliente inicia sesión o solicita una clave, sus mensajes y las comprobaciones de los servidores aparecen aquí. Para ver algunos ahora, ejecute un flujo en el laboratorio.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Flujos</translation>
        </message>
        <message>
            <source>Select a flow to see its messages and checks.</source>
            <translation>Seleccione un flujo para ver sus mensajes y comprobaciones.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>The picture stays as it is; what comes is shown later</source>
            <translation>La imagen queda como está; lo que llegue se muestra después</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <source>Takes the flows off this page; the audit log keeps its records</source>
            <translation>Quita los flujos de esta página; el registro de auditoría conserva sus entradas</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Buscar sus entradas de auditoría</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this flow</source>
            <translation>Abre el registro de auditoría con las entradas de este flujo</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Esta ventana no tiene página para el registro de auditoría</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Use: sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Open the flow lab</source>
            <translation>Abrir el laboratorio de flujos</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>No existe ningún campo ni indicador llamado %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s)</source>
            <translation>
                <numerusform>%n flujo</numerusform>
                <numerusform>%n flujos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n paso</numerusform>
                <numerusform>%n pasos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) came too fast and are not shown</source>
            <translation>
                <numerusform>%n paso llegó demasiado rápido y no se muestra</numerusform>
                <numerusform>%n pasos llegaron demasiado rápido y no se muestran</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to clear</source>
            <translation>No hay nada que limpiar</translation>
        </message>
        <message>
            <source>Select a flow first</source>
            <translation>Seleccione primero un flujo</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveWords</name>
        <message>
            <source>Log-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Token request</source>
            <translation>Solicitud de token</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocación</translation>
        </message>
        <message>
            <source>Key request</source>
            <translation>Solicitud de clave</translation>
        </message>
        <message>
            <source>Key retrieval</source>
            <translation>Obtención de clave</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>Descubrimiento</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Último paso</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Flows with a refusal</source>
            <translation>Flujos con un rechazo</translation>
        </message>
        <message>
            <source>Flows that failed</source>
            <translation>Flujos fallidos</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de correlación</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LockView</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>The servers run on. Unlock to see and change the site.</source>
            <translation>Los servidores siguen en marcha. Desbloquee para ver y cambiar el sitio.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Locker</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without input.</source>
            <translation>
                <numerusform>Bloqueado tras %n minuto sin actividad.</numerusform>
                <numerusform>Bloqueado tras %n minutos sin actividad.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LogPanel</name>
        <message>
            <source>All levels</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Información y superiores</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avisos y errores</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Only lines with...</source>
            <translation>Solo líneas con...</translation>
        </message>
        <message>
            <source>Only lines with</source>
            <translation>Solo líneas con</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Registro del servidor</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Siguiendo</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nueva</numerusform>
                <numerusform>%n nuevas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LookStep</name>
        <message>
            <source>Language and look</source>
            <translation>Idioma y aspecto</translation>
        </message>
        <message>
            <source>Both can be changed at any time in the View menu.</source>
            <translation>Ambos se pueden cambiar en cualquier momento en el menú Ver.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MainWindow</name>
        <message>
            <source>%1 (DEMO) - Sealdesk</source>
            <translation>%1 (DEMO) - Sealdesk</translation>
        </message>
        <message>
            <source>%1 - Sealdesk</source>
            <translation>%1 - Sealdesk</translation>
        </message>
        <message>
            <source>There is no earlier place</source>
            <translation>No hay ningún lugar anterior</translation>
        </message>
        <message>
            <source>There is no later place</source>
            <translation>No hay ningún lugar posterior</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>La ventana está bloqueada</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>No hay nada que deshacer</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>No hay nada que rehacer</translation>
        </message>
        <message numerus="yes">
            <source>log chain ok, %n record(s)</source>
            <translation>
                <numerusform>cadena del registro correcta, %n entrada</numerusform>
                <numerusform>cadena del registro correcta, %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navegación</translation>
        </message>
        <message>
            <source>Search or jump...</source>
            <translation>Buscar o ir a...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrar la lista</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Hides the site; the servers run on</source>
            <translation>Oculta el sitio; los servidores siguen en marcha</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Ayuda para esta página</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Keyboard shortcuts...</source>
            <translation>Atajos de teclado...</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Takes back the last change of admin data, not what was sent to clients</source>
            <translation>Revierte el último cambio de los datos de administración, no lo que se envió a los clientes</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir a %1</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Jobs and log</source>
            <translation>Tareas y registro</translation>
        </message>
        <message>
            <source>Status line</source>
            <translation>Línea de estado</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Restablecer disposición</translation>
        </message>
        <message>
            <source>Panes and columns as they were at first</source>
            <translation>Paneles y columnas como estaban al principio</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Página</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Sitio</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>The language changes when the jobs have ended and the dialogs are closed.</source>
            <translation>El idioma cambiará cuando hayan terminado las tareas y se hayan cerrado los diálogos.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MakingView</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The site is made</source>
            <translation>El sitio está creado</translation>
        </message>
        <message>
            <source>Two things belong outside of it. They are shown now and not again.</source>
            <translation>Dos cosas deben guardarse fuera de él. Se muestran ahora y no volverán a mostrarse.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Print the sheet...</source>
            <translation>Imprimir la hoja...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>It opens the site when all else is lost. Keep it locked away, not beside this machine.</source>
            <translation>Abre el sitio cuando todo lo demás se ha perdido. Guárdelo bajo llave, no junto a esta máquina.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Huella digital de la clave de auditoría</translation>
        </message>
        <message>
            <source>With it anyone can check that the audit log was not tampered with. It is no secret; it stands on the sheet too.</source>
            <translation>Con ella, cualquiera puede comprobar que el registro de auditoría no se ha manipulado. No es secreta; también figura en la hoja.</translation>
        </message>
        <message>
            <source>Open the site</source>
            <translation>Abrir el sitio</translation>
        </message>
        <message>
            <source>Making the demo site</source>
            <translation>Creando el sitio de demostración</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Creando %1</translation>
        </message>
        <message>
            <source>Make up people, clients and their secrets</source>
            <translation>Inventar personas, clientes y sus secretos</translation>
        </message>
        <message>
            <source>Derive the key that protects the site</source>
            <translation>Derivar la clave que protege el sitio</translation>
        </message>
        <message>
            <source>Make the site key and the signing keys</source>
            <translation>Crear la clave del sitio y las claves de firma</translation>
        </message>
        <message>
            <source>Make the certificate authority and certificates</source>
            <translation>Crear la autoridad de certificación y los certificados</translation>
        </message>
        <message>
            <source>Begin the audit log</source>
            <translation>Comenzar el registro de auditoría</translation>
        </message>
        <message>
            <source>Put the folder in its place</source>
            <translation>Colocar la carpeta en su lugar</translation>
        </message>
        <message>
            <source>Stopped; nothing is left</source>
            <translation>Detenido; no queda nada</translation>
        </message>
        <message>
            <source>Making the site was stopped. Nothing of it is left.</source>
            <translation>Se detuvo la creación del sitio. No queda nada de él.</translation>
        </message>
        <message>
            <source>Made in %1</source>
            <translation>Creado en %1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Enviado a la impresora</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>No impreso</translation>
        </message>
        <message>
            <source>Print or note the recovery code first</source>
            <translation>Imprima o anote antes el código de recuperación</translation>
        </message>
        <message>
            <source>I have noted the recovery code</source>
            <translation>He anotado el código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MappingsPage</name>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Servicio VAL</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID en el servicio</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Concedida por</translation>
        </message>
        <message>
            <source>With a VAL user ID of their own</source>
            <translation>Con VAL user ID propio</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Es</translation>
        </message>
        <message>
            <source>the user's own</source>
            <translation>el propio del usuario</translation>
        </message>
        <message>
            <source>another for this service</source>
            <translation>otro para este servicio</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Asignaciones</translation>
        </message>
        <message>
            <source>No mappings yet</source>
            <translation>Aún no hay asignaciones</translation>
        </message>
        <message>
            <source>A mapping lets a VAL user use a VAL service: tokens name the service, and key material is made for the two.</source>
            <translation>Una asignación permite que un usuario VAL use un servicio VAL: los tokens nombran el servicio y se crea material de clave para ambos.</translation>
        </message>
        <message>
            <source>Add mapping...</source>
            <translation>Añadir asignación...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importar...</translation>
        </message>
        <message>
            <source>Adds or updates mappings from a CSV file or a pasted list</source>
            <translation>Añade o actualiza asignaciones a partir de un archivo CSV o de una lista pegada</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar...</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once</source>
            <translation>Los tokens en uso del usuario se rechazan de inmediato</translation>
        </message>
        <message>
            <source>Map the selected cells</source>
            <translation>Asignar las celdas seleccionadas</translation>
        </message>
        <message>
            <source>Unmap the selected cells</source>
            <translation>Desasignar las celdas seleccionadas</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <source>Users as rows, services as columns, instead of a list</source>
            <translation>Usuarios como filas y servicios como columnas, en lugar de una lista</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Acceso efectivo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Select cells first</source>
            <translation>Seleccione primero las celdas</translation>
        </message>
        <message>
            <source>They are mapped already</source>
            <translation>Ya están asignadas</translation>
        </message>
        <message>
            <source>None of them is mapped</source>
            <translation>Ninguna de ellas está asignada</translation>
        </message>
        <message>
            <source>%1 users so far, %2 services</source>
            <translation>%1 usuarios hasta ahora, %2 servicios</translation>
        </message>
        <message>
            <source>%1 users, %2 services</source>
            <translation>%1 usuarios, %2 servicios</translation>
        </message>
        <message>
            <source>, %1 cells selected</source>
            <translation>, %1 celdas seleccionadas</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Asignar usuarios</translation>
        </message>
        <message>
            <source>Unmap users</source>
            <translation>Desasignar usuarios</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 está asignado a %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2 any more</source>
            <translation>%1 ya no está asignado a %2</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>Se añadió %n asignación</numerusform>
                <numerusform>Se añadieron %n asignaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were removed</source>
            <translation>
                <numerusform>Se eliminó %n asignación</numerusform>
                <numerusform>Se eliminaron %n asignaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mapping</source>
            <translation>Añadir asignación</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>nombre de acceso</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Key material for the two is made at once.</source>
            <translation>El material de clave para ambos se crea de inmediato.</translation>
        </message>
        <message>
            <source>VAL user ID of %1 in %2</source>
            <translation>VAL user ID de %1 en %2</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once.</source>
            <translation>Los tokens en uso del usuario se rechazan de inmediato.</translation>
        </message>
        <message>
            <source>The mapping of %1 to %2 was changed</source>
            <translation>Se cambió la asignación de %1 a %2</translation>
        </message>
        <message>
            <source>Remove mappings</source>
            <translation>Eliminar asignaciones</translation>
        </message>
        <message>
            <source>Switch to the list first</source>
            <translation>Cambie primero a la lista</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de carga útil</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixModel</name>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 está asignado a %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2</source>
            <translation>%1 no está asignado a %2</translation>
        </message>
        <message>
            <source>%1, %2: mapped</source>
            <translation>%1, %2: asignado</translation>
        </message>
        <message>
            <source>%1, %2: not mapped</source>
            <translation>%1, %2: no asignado</translation>
        </message>
        <message>
            <source>%1 (%2), disabled</source>
            <translation>%1 (%2), deshabilitado</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (disabled)</source>
            <translation>%1 (deshabilitado)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixView</name>
        <message>
            <source>Matrix of VAL users and VAL services</source>
            <translation>Matriz de usuarios VAL y servicios VAL</translation>
        </message>
        <message>
            <source>Space turns the mapping of the current cell on or off</source>
            <translation>La barra espaciadora activa o desactiva la asignación de la celda actual</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MessageBanner</name>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Cerrar mensaje</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Overview of the site</source>
            <translation>Resumen del sitio</translation>
        </message>
        <message>
            <source>The servers of this site do not run.</source>
            <translation>Los servidores de este sitio no están en marcha.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Recent refusals</source>
            <translation>Rechazos recientes</translation>
        </message>
        <message>
            <source>Set up this site</source>
            <translation>Configurar este sitio</translation>
        </message>
        <message>
            <source>Ends within 90 days</source>
            <translation>Caduca en 90 días</translation>
        </message>
        <message>
            <source>Last changes</source>
            <translation>Últimos cambios</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Refresh overview</source>
            <translation>Actualizar resumen</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Todo está bien</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n asunto requiere atención</numerusform>
                <numerusform>%n asuntos requieren atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit log: %n record(s), end in order</source>
            <translation>
                <numerusform>Registro de auditoría: %n entrada, final en orden</numerusform>
                <numerusform>Registro de auditoría: %n entradas, final en orden</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit log: not in order</source>
            <translation>Registro de auditoría: no está en orden</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nada requiere atención.</translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>Se inició %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 listos</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 de %2 mostrados</translation>
        </message>
        <message>
            <source>Nothing ends in the next 90 days.</source>
            <translation>Nada caduca en los próximos 90 días.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Nothing was refused lately.</source>
            <translation>No se ha rechazado nada últimamente.</translation>
        </message>
        <message>
            <source>No admin has changed anything yet.</source>
            <translation>Ningún administrador ha cambiado nada todavía.</translation>
        </message>
        <message>
            <source>The certificate for %1 has ended.</source>
            <translation>El certificado de %1 ha caducado.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s), and the site could not renew it.</source>
            <translation>
                <numerusform>El certificado de %1 caduca en %n día y el sitio no pudo renovarlo.</numerusform>
                <numerusform>El certificado de %1 caduca en %n días y el sitio no pudo renovarlo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The certificate for %1 is revoked, and no newer one has taken its place.</source>
            <translation>El certificado de %1 está revocado y ninguno más reciente ha ocupado su lugar.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s).</source>
            <translation>
                <numerusform>El certificado de %1 caduca en %n día.</numerusform>
                <numerusform>El certificado de %1 caduca en %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>The client %1 authenticates with a certificate and has none.</source>
            <translation>El cliente %1 se autentica con un certificado y no tiene ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) are past their period and are not delivered any more.</source>
            <translation>
                <numerusform>%n clave está fuera de periodo y ya no se entrega.</numerusform>
                <numerusform>%n claves están fuera de periodo y ya no se entregan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) end within %1 days.</source>
            <translation>
                <numerusform>%n clave caduca en un plazo de %1 días.</numerusform>
                <numerusform>%n claves caducan en un plazo de %1 días.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were refused in the last five minutes; usual are %1.</source>
            <translation>
                <numerusform>Se rechazó %n solicitud en los últimos cinco minutos; lo habitual: %1.</numerusform>
                <numerusform>Se rechazaron %n solicitudes en los últimos cinco minutos; lo habitual: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full: %1 are left. What must be recorded cannot happen any more.</source>
            <translation>El disco está lleno: quedan %1. Ya no puede ocurrir nada que deba registrarse.</translation>
        </message>
        <message>
            <source>The disk gets full: %1 are left.</source>
            <translation>El disco se está llenando: quedan %1.</translation>
        </message>
        <message>
            <source>The audit log is not as its signature says: %1</source>
            <translation>El registro de auditoría no es como dice su firma: %1</translation>
        </message>
        <message>
            <source>Other users of this machine can read the site's database.</source>
            <translation>Otros usuarios de esta máquina pueden leer la base de datos del sitio.</translation>
        </message>
        <message>
            <source>The site key lies open beside the database: who can read the folder can read everything.</source>
            <translation>La clave del sitio está sin proteger junto a la base de datos: quien puede leer la carpeta puede leerlo todo.</translation>
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation>%1 está detenido.</translation>
        </message>
        <message>
            <source>There is no recovery code: without its key the site cannot be opened any more.</source>
            <translation>No hay código de recuperación: sin su clave, el sitio ya no se puede abrir.</translation>
        </message>
        <message>
            <source>This is a demo site: who can read its folder can read everything.</source>
            <translation>Este es un sitio de demostración: quien puede leer su carpeta puede leerlo todo.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n clave</numerusform>
                <numerusform>%n claves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s); the site renews it</source>
            <translation>
                <numerusform>El certificado de %1 caduca en %n día; el sitio lo renueva</numerusform>
                <numerusform>El certificado de %1 caduca en %n días; el sitio lo renueva</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s)</source>
            <translation>
                <numerusform>El certificado de %1 caduca en %n día</numerusform>
                <numerusform>El certificado de %1 caduca en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a VAL service: an application such as V2X.</source>
            <translation>Añada un servicio VAL: una aplicación como V2X.</translation>
        </message>
        <message>
            <source>There is a VAL service.</source>
            <translation>Hay un servicio VAL.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a VAL user: who uses the service.</source>
            <translation>Añada un usuario VAL: quien usa el servicio.</translation>
        </message>
        <message>
            <source>There is a VAL user.</source>
            <translation>Hay un usuario VAL.</translation>
        </message>
        <message>
            <source>Map the user to the service; key material is made with it.</source>
            <translation>Asigne el usuario al servicio; con ello se crea material de clave.</translation>
        </message>
        <message>
            <source>A user is mapped to a service.</source>
            <translation>Hay un usuario asignado a un servicio.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Register a client: the application that asks for tokens.</source>
            <translation>Registre un cliente: la aplicación que solicita tokens.</translation>
        </message>
        <message>
            <source>A client is registered.</source>
            <translation>Hay un cliente registrado.</translation>
        </message>
        <message>
            <source>Let a client get its first token.</source>
            <translation>Haga que un cliente obtenga su primer token.</translation>
        </message>
        <message>
            <source>A token was issued.</source>
            <translation>Se emitió un token.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Let a client get its first key.</source>
            <translation>Haga que un cliente obtenga su primera clave.</translation>
        </message>
        <message>
            <source>A key was delivered.</source>
            <translation>Se entregó una clave.</translation>
        </message>
        <message>
            <source>Make a recovery code and keep it elsewhere.</source>
            <translation>Cree un código de recuperación y guárdelo en otro lugar.</translation>
        </message>
        <message>
            <source>There is a recovery code.</source>
            <translation>Hay un código de recuperación.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>VAL user added: zoe</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Ending in %n day(s): %1</source>
            <comment>%1: 12 keys</comment>
            <translation>
                <numerusform>Fin en %n día: %1</numerusform>
                <numerusform>Fin en %n días: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Page</name>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Nada coincide con el filtro</translation>
        </message>
        <message>
            <source>No row fits "%1".</source>
            <translation>Ninguna fila coincide con "%1".</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PageGroups</name>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Laboratorio</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PassphraseEdit</name>
        <message>
            <source>Hold to show what is typed</source>
            <translation>Mantener pulsado para mostrar lo escrito</translation>
        </message>
        <message>
            <source>Hold to show: %1</source>
            <translation>Mantener pulsado para mostrar: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PlaceStep</name>
        <message>
            <source>Name and place</source>
            <translation>Nombre y lugar</translation>
        </message>
        <message>
            <source>A site is one folder with everything in it: database, keys, certificates, audit log. Its log-in pages and its certificates carry the name.</source>
            <translation>Un sitio es una sola carpeta con todo dentro: base de datos, claves, certificados, registro de auditoría. Sus páginas de inicio de sesión y sus certificados llevan el nombre.</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Nombre del sitio</translation>
        </message>
        <message>
            <source>Depot North</source>
            <translation>Depósito Norte</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Carpeta del sitio</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Elegir...</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder in which the site's own folder is made</source>
            <translation>Carpeta en la que se crea la carpeta propia del sitio</translation>
        </message>
        <message>
            <source>Looking at the folder...</source>
            <translation>Examinando la carpeta...</translation>
        </message>
        <message>
            <source>This folder is made; only you can read it.</source>
            <translation>Se crea esta carpeta; solo usted puede leerla.</translation>
        </message>
        <message>
            <source>The site needs a name</source>
            <translation>El sitio necesita un nombre</translation>
        </message>
        <message>
            <source>The site needs a folder</source>
            <translation>El sitio necesita una carpeta</translation>
        </message>
        <message>
            <source>The folder is being looked at</source>
            <translation>Se está examinando la carpeta</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Preferences</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Of the desktop's size; everything in the window grows with it.</source>
            <translation>Respecto al tamaño del escritorio; todo crece con él en la ventana.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Amplias</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>Bloquear por inactividad</translation>
        </message>
        <message>
            <source>The servers run on; it also locks with the screen.</source>
            <translation>Los servidores siguen en marcha; también se bloquea con la pantalla.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Tras %n minuto</numerusform>
                <numerusform>Tras %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Al cerrar la ventana</translation>
        </message>
        <message>
            <source>Asked only where the servers run in this program.</source>
            <translation>Solo se pregunta si los servidores se ejecutan en este programa.</translation>
        </message>
        <message>
            <source>Ask what to do</source>
            <translation>Preguntar qué hacer</translation>
        </message>
        <message>
            <source>Keep the servers running in the tray</source>
            <translation>Mantener los servidores en marcha en la bandeja</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Detener los servidores y salir</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RecoverySheet</name>
        <message>
            <source>Recovery sheet of a Sealdesk site</source>
            <translation>Hoja de recuperación de un sitio de Sealdesk</translation>
        </message>
        <message>
            <source>Made on %1, in the folder</source>
            <translation>Creado el %1, en la carpeta</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>This code opens the site when its passphrase is forgotten or its keychain is lost. Whoever has it and the folder of the site has all of its keys: keep this sheet locked away, and not beside the machine.</source>
            <translation>Este código abre el sitio cuando se ha olvidado su frase de contraseña o se ha perdido su llavero. Quien lo tenga junto con la carpeta del sitio tiene todas sus claves: guarde esta hoja bajo llave y no junto a la máquina.</translation>
        </message>
        <message>
            <source>To use it: open the site in Sealdesk and choose "Recovery code", or write the code into a file and start the servers with --recovery-file. Upper and lower case, spaces and hyphens do not matter.</source>
            <translation>Para usarlo: abra el sitio en Sealdesk y elija "Código de recuperación", o escriba el código en un archivo e inicie los servidores con --recovery-file. Las mayúsculas, las minúsculas, los espacios y los guiones no importan.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Huella digital de la clave de auditoría</translation>
        </message>
        <message>
            <source>With this number anyone can check that the audit log was not tampered with: sealdeskd audit verify --key NUMBER</source>
            <translation>Con este número, cualquiera puede comprobar que el registro de auditoría no se ha manipulado: sealdeskd audit verify --key NÚMERO</translation>
        </message>
        <message>
            <source>Sealdesk recovery sheet</source>
            <translation>Hoja de recuperación de Sealdesk</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>Imprimir la hoja de recuperación</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RelatedTable</name>
        <message>
            <source>Nothing here</source>
            <translation>Aquí no hay nada</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowModel</name>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowReportDialog</name>
        <message numerus="yes">
            <source>%n row(s) were not changed</source>
            <translation>
                <numerusform>%n fila no se cambió</numerusform>
                <numerusform>%n filas no se cambiaron</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RunStep</name>
        <message>
            <source>Progress of the import</source>
            <translation>Progreso de la importación</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Export the rows that failed...</source>
            <translation>Exportar las filas fallidas...</translation>
        </message>
        <message>
            <source>Save the made passwords...</source>
            <translation>Guardar las contraseñas creadas...</translation>
        </message>
        <message>
            <source>Rows that failed</source>
            <translation>Filas fallidas</translation>
        </message>
        <message>
            <source>Made passwords</source>
            <translation>Contraseñas creadas</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>The import broke off</source>
            <translation>La importación se interrumpió</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>La importación se detuvo</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>La importación ha terminado</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elija otra carpeta</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SearchField</name>
        <message>
            <source>Search or jump</source>
            <translation>Buscar o ir a</translation>
        </message>
        <message>
            <source>Finds pages and commands</source>
            <translation>Busca páginas y comandos</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SecretDialog</name>
        <message>
            <source>Secret, hidden</source>
            <translation>Secreto, oculto</translation>
        </message>
        <message>
            <source>Hold to show</source>
            <translation>Mantener pulsado para mostrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>I have noted it</source>
            <translation>Ya lo he anotado</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServerCard</name>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>Stop...</source>
            <translation>Detener...</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>Detener %1</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Iniciar %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>No certificate: plain HTTP</source>
            <translation>Sin certificado: HTTP sin cifrar</translation>
        </message>
        <message>
            <source>Certificate is revoked</source>
            <translation>El certificado está revocado</translation>
        </message>
        <message>
            <source>Certificate has ended</source>
            <translation>El certificado ha caducado</translation>
        </message>
        <message numerus="yes">
            <source>Certificate: %n day(s) left</source>
            <translation>
                <numerusform>Certificado: queda %n día</numerusform>
                <numerusform>Certificado: quedan %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Serial %1, ends %2</source>
            <translation>Serie %1, fin %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)/min</source>
            <translation>
                <numerusform>%n solicitud/min</numerusform>
                <numerusform>%n solicitudes/min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n request(s) this minute</source>
            <translation>
                <numerusform>%1: %n solicitud en este minuto</numerusform>
                <numerusform>%1: %n solicitudes en este minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazada</numerusform>
                <numerusform>%n rechazadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n refused this minute</source>
            <translation>
                <numerusform>%1: %n rechazada en este minuto</numerusform>
                <numerusform>%1: %n rechazadas en este minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>connections</comment>
            <translation>
                <numerusform>%n abierta</numerusform>
                <numerusform>%n abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open connection(s)</source>
            <translation>
                <numerusform>%n conexión abierta</numerusform>
                <numerusform>%n conexiones abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>Se inició %1</translation>
        </message>
        <message>
            <source>Stop server</source>
            <translation>Detener servidor</translation>
        </message>
        <message>
            <source>Stopped also after the next start of the site</source>
            <translation>Detenido también tras el próximo inicio del sitio</translation>
        </message>
        <message>
            <source>New connections are refused; running requests have three seconds to end. Clients cannot use the server until it is started again.</source>
            <translation>Las conexiones nuevas se rechazan; las solicitudes en curso tienen tres segundos para terminar. Los clientes no pueden usar el servidor hasta que se inicie de nuevo.</translation>
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation>Se detuvo %1</translation>
        </message>
        <message>
            <source>Server %1</source>
            <translation>Servidor %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServersStep</name>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Tokens and certificates carry the first name and the port: both stay as they are, so choose the name that clients will use.</source>
            <translation>Los tokens y certificados llevan el primer nombre y el puerto: ambos quedan como están, así que elija el nombre que usarán los clientes.</translation>
        </message>
        <message>
            <source>This machine only (localhost)</source>
            <translation>Solo esta máquina (localhost)</translation>
        </message>
        <message>
            <source>Other machines too, by these names or addresses</source>
            <translation>También otras máquinas, con estos nombres o direcciones</translation>
        </message>
        <message>
            <source>Names or addresses of the servers</source>
            <translation>Nombres o direcciones de los servidores</translation>
        </message>
        <message>
            <source>The first is the issuer's name.</source>
            <translation>El primero es el nombre del emisor.</translation>
        </message>
        <message>
            <source>First port</source>
            <translation>Primer puerto</translation>
        </message>
        <message>
            <source>Ports of the servers</source>
            <translation>Puertos de los servidores</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Type at least one name or address</source>
            <translation>Escriba al menos un nombre o una dirección</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Taken by another program</source>
            <translation>Ocupado por otro programa</translation>
        </message>
        <message>
            <source>There is no room for all ports above %1</source>
            <translation>No hay espacio para todos los puertos por encima de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n port(s) are taken</source>
            <translation>
                <numerusform>%n puerto está ocupado</numerusform>
                <numerusform>%n puertos están ocupados</numerusform>
            </translation>
        </message>
        <message>
            <source>All ports are free now.</source>
            <translation>Todos los puertos están libres ahora.</translation>
        </message>
        <message>
            <source>%1. Stop the program that has them, or choose others.</source>
            <translation>%1. Detenga el programa que los ocupa o elija otros.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>The ports are being looked at</source>
            <translation>Se están examinando los puertos</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicePicker</name>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicesPage</name>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Disabled services</source>
            <translation>Servicios deshabilitados</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>No VAL services yet</source>
            <translation>Aún no hay servicios VAL</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X, that SEAL issues tokens and keys for.</source>
            <translation>Un servicio VAL es una aplicación, como V2X, para la que SEAL emite tokens y claves.</translation>
        </message>
        <message>
            <source>Add service...</source>
            <translation>Añadir servicio...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importar...</translation>
        </message>
        <message>
            <source>Adds or updates services from a CSV file or a pasted list</source>
            <translation>Añade o actualiza servicios a partir de un archivo CSV o de una lista pegada</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar...</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deshabilitar</translation>
        </message>
        <message>
            <source>No tokens and no keys for the service</source>
            <translation>Sin tokens ni claves para el servicio</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Ya está deshabilitado</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Habilitar</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Ya está activo</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Eliminar...</translation>
        </message>
        <message>
            <source>Works when no user is mapped to it</source>
            <translation>Solo es posible si no tiene ningún usuario asignado</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Concedida por</translation>
        </message>
        <message>
            <source>Who gets the key</source>
            <translation>Quién obtiene la clave</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Add VAL service</source>
            <translation>Añadir servicio VAL</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Añadir servicio</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>Se añadió %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>Se cambió %1</translation>
        </message>
        <message>
            <source>Disable services</source>
            <translation>Deshabilitar servicios</translation>
        </message>
        <message>
            <source>Enable services</source>
            <translation>Habilitar servicios</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>Se deshabilitó %1</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>Se habilitó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n services are disabled</source>
            <translation>
                <numerusform>Se deshabilitó %n servicio</numerusform>
                <numerusform>Se deshabilitaron %n servicios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services are enabled</source>
            <translation>
                <numerusform>Se habilitó %n servicio</numerusform>
                <numerusform>Se habilitaron %n servicios</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove services</source>
            <translation>Eliminar servicios</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>Se eliminó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n services were removed</source>
            <translation>
                <numerusform>Se eliminó %n servicio</numerusform>
                <numerusform>Se eliminaron %n servicios</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Eliminar %1?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n services?</source>
            <translation>
                <numerusform>¿Eliminar %n servicio?</numerusform>
                <numerusform>¿Eliminar %n servicios?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gets tokens or keys for it any more, and its key records are destroyed. A service that users are mapped to is kept.</source>
            <translation>Nadie obtendrá ya tokens ni claves para él y sus registros de clave se destruyen. Un servicio con usuarios asignados se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n service(s)</source>
            <translation>
                <numerusform>Eliminar %n servicio</numerusform>
                <numerusform>Eliminar %n servicios</numerusform>
            </translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de carga útil</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Fixed since the site was made</source>
            <translation>Fijo desde que se creó el sitio</translation>
        </message>
        <message>
            <source>Refresh settings</source>
            <translation>Actualizar los ajustes</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>Este sitio</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>Default (%1)</source>
            <translation>Predeterminado (%1)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>Guardar: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Descartar: %1</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Meanwhile it became: %1</source>
            <translation>Mientras tanto cambió a: %1</translation>
        </message>
        <message>
            <source>Takes effect when the servers start next.</source>
            <translation>Tiene efecto en el próximo inicio de los servidores.</translation>
        </message>
        <message>
            <source>Takes effect at once.</source>
            <translation>Tiene efecto de inmediato.</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>Guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sidebar</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SourceStep</name>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Latin-1 (Windows-1252)</source>
            <translation>Latin-1 (Windows-1252)</translation>
        </message>
        <message>
            <source>UTF-16, little endian</source>
            <translation>UTF-16, little endian</translation>
        </message>
        <message>
            <source>UTF-16, big endian</source>
            <translation>UTF-16, big endian</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Barra vertical</translation>
        </message>
        <message>
            <source>A CSV file with a heading line. It may hold: %1. The columns may stand in any order and have any names.</source>
            <translation>Un archivo CSV con una línea de encabezado. Puede contener: %1. Las columnas pueden estar en cualquier orden y tener cualquier nombre.</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>Elegir archivo...</translation>
        </message>
        <message>
            <source>or drop one here, or paste rows below</source>
            <translation>o suelte uno aquí, o pegue filas abajo</translation>
        </message>
        <message>
            <source>Rows to import, as text</source>
            <translation>Filas que se importarán, como texto</translation>
        </message>
        <message>
            <source>Paste rows here, from a spreadsheet or a mail</source>
            <translation>Pegue filas aquí, desde una hoja de cálculo o un correo</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the letters below.</source>
            <translation>La codificación es una suposición: compruebe las letras de abajo.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <source>There are no rows behind the heading line</source>
            <translation>No hay filas después de la línea de encabezado</translation>
        </message>
        <message>
            <source>Choose another file, or another encoding</source>
            <translation>Elija otro archivo u otra codificación</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>No se puede leer la línea: %1</translation>
        </message>
        <message>
            <source>Choose a file or paste rows first</source>
            <translation>Elija primero un archivo o pegue filas</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sparkline</name>
        <message>
            <source>Requests and refusals a minute, last hour</source>
            <translation>Solicitudes y rechazos por minuto, última hora</translation>
        </message>
        <message>
            <source>no numbers yet</source>
            <translation>aún no hay cifras</translation>
        </message>
        <message>
            <source>This minute</source>
            <translation>Este minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n solicitud</numerusform>
                <numerusform>%n solicitudes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazada</numerusform>
                <numerusform>%n rechazadas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>3 min ago: 120 requests, 2 refused</comment>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Start</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>Keychain</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>No key needed</source>
            <translation>No se necesita clave</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Ready, key in the keychain</source>
            <translation>Listo, clave en el llavero</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>No está</translation>
        </message>
        <message>
            <source>There is no site in this folder any more</source>
            <translation>Ya no hay ningún sitio en esta carpeta</translation>
        </message>
        <message>
            <source>If it was moved, say where it is now; if its disk is not mounted, mount it and try again.</source>
            <translation>Si se movió, indique dónde está ahora; si su disco no está montado, móntelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>The folder of the site cannot be written to, so its servers cannot run here</source>
            <translation>No se puede escribir en la carpeta del sitio, por lo que sus servidores no se pueden ejecutar aquí</translation>
        </message>
        <message>
            <source>Give this user the right to write there, or mount the disk for writing, then try again.</source>
            <translation>Dé a este usuario permiso de escritura en ella o monte el disco para escritura e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Too new</source>
            <translation>Demasiado nuevo</translation>
        </message>
        <message>
            <source>A newer version of Sealdesk made this site</source>
            <translation>Este sitio lo creó una versión más reciente de Sealdesk</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup from before. Nothing was changed.</source>
            <translation>Use esa versión o restaure una copia de seguridad anterior. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <source>The database of the site cannot be read</source>
            <translation>No se puede leer la base de datos del sitio</translation>
        </message>
        <message>
            <source>Restore a backup. Nothing was changed.</source>
            <translation>Restaure una copia de seguridad. No se ha cambiado nada.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartPage</name>
        <message>
            <source>The security servers of 3GPP SEAL, and the desk to run them from</source>
            <translation>Los servidores de seguridad de 3GPP SEAL y la consola para administrarlos</translation>
        </message>
        <message>
            <source>Create a site</source>
            <translation>Crear un sitio</translation>
        </message>
        <message>
            <source>A new deployment with its own keys, certificates and users.</source>
            <translation>Un despliegue nuevo con sus propias claves, certificados y usuarios.</translation>
        </message>
        <message>
            <source>Open a site</source>
            <translation>Abrir un sitio</translation>
        </message>
        <message>
            <source>A folder on this machine that holds a site already.</source>
            <translation>Una carpeta de esta máquina que ya contiene un sitio.</translation>
        </message>
        <message>
            <source>Try the demo site</source>
            <translation>Probar el sitio de demostración</translation>
        </message>
        <message>
            <source>Ten users and two services, made up, on this machine only.</source>
            <translation>Diez usuarios y dos servicios, inventados, solo en esta máquina.</translation>
        </message>
        <message>
            <source>Recent sites</source>
            <translation>Sitios recientes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>No site was opened on this desktop yet. Create one, or try the demo site first: it is thrown away as easily.</source>
            <translation>Aún no se ha abierto ningún sitio en este escritorio. Cree uno o pruebe antes el sitio de demostración: se descarta con la misma facilidad.</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>The site itself stays where it is</source>
            <translation>El sitio en sí permanece donde está</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Looking...</source>
            <translation>Examinando...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Carpeta del sitio</translation>
        </message>
        <message>
            <source>Copy the folder's path</source>
            <translation>Copiar la ruta de la carpeta</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartWindow</name>
        <message>
            <source>Other sites</source>
            <translation>Otros sitios</translation>
        </message>
        <message>
            <source>Looking at the site...</source>
            <translation>Examinando el sitio...</translation>
        </message>
        <message>
            <source>Attaching to the servers that run...</source>
            <translation>Conectando con los servidores en marcha...</translation>
        </message>
        <message>
            <source>Opening the site and starting its servers...</source>
            <translation>Abriendo el sitio e iniciando sus servidores...</translation>
        </message>
        <message>
            <source>%1 cannot be opened</source>
            <translation>No se puede abrir %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Say where it is...</source>
            <translation>Indicar dónde está...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Carpeta del sitio</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StatusLine</name>
        <message>
            <source>log chain not checked yet</source>
            <translation>cadena del registro aún sin comprobar</translation>
        </message>
        <message>
            <source>no listener</source>
            <translation>sin punto de escucha</translation>
        </message>
        <message>
            <source>servers stopped</source>
            <translation>servidores detenidos</translation>
        </message>
        <message>
            <source>%1 :%2 on</source>
            <translation>%1 :%2 activo</translation>
        </message>
        <message>
            <source>%1 :%2 off</source>
            <translation>%1 :%2 inactivo</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) running</source>
            <translation>
                <numerusform>%n tarea en curso</numerusform>
                <numerusform>%n tareas en curso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StepWords</name>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Strength</name>
        <message>
            <source>Too weak</source>
            <translation>Demasiado débil</translation>
        </message>
        <message>
            <source>Add words that have nothing to do with each other: four or more are good.</source>
            <translation>Añada palabras que no tengan nada que ver entre sí: cuatro o más son suficientes.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Aceptable</translation>
        </message>
        <message>
            <source>One more word makes it good.</source>
            <translation>Una palabra más la hace buena.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SummaryStep</name>
        <message>
            <source>Summary</source>
            <translation>Recapitulación</translation>
        </message>
        <message>
            <source>This will be made. Nothing has been written yet.</source>
            <translation>Esto es lo que se creará. Todavía no se ha escrito nada.</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Lo que se creará</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>SQLite in the folder, secrets sealed with the site key</source>
            <translation>SQLite en la carpeta, secretos sellados con la clave del sitio</translation>
        </message>
        <message>
            <source>Site key</source>
            <translation>Clave del sitio</translation>
        </message>
        <message>
            <source>Kept under a secret in the keychain of this desktop</source>
            <translation>Protegida con un secreto en el llavero de este escritorio</translation>
        </message>
        <message>
            <source>Kept under the passphrase that you typed</source>
            <translation>Protegida con la frase de contraseña que escribió</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>A second way to open the site, shown once to be printed</source>
            <translation>Una segunda forma de abrir el sitio; se muestra una vez para imprimirlo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autoridad de certificación</translation>
        </message>
        <message>
            <source>A root and an issuing CA named after the site</source>
            <translation>Una CA raíz y una CA emisora con el nombre del sitio</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>One for each server, for %1</source>
            <translation>Uno por servidor, para %1</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Claves de firma</translation>
        </message>
        <message>
            <source>One for tokens and one for the audit log</source>
            <translation>Una para los tokens y otra para el registro de auditoría</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Emisor</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>%1 to %2 for the servers, %3 for the CA's lists</source>
            <translation>%1 a %2 para los servidores, %3 para las listas de la CA</translation>
        </message>
        <message>
            <source>Reached from</source>
            <translation>Accesible desde</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Solo esta máquina</translation>
        </message>
        <message>
            <source>Every network of this machine</source>
            <translation>Todas las redes de esta máquina</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>Its first record says who made the site</source>
            <translation>Su primera entrada dice quién creó el sitio</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SystemTray</name>
        <message>
            <source>Open Sealdesk</source>
            <translation>Abrir Sealdesk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Detener los servidores y salir</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TablePage</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>No existe ningún campo ni indicador llamado %1</translation>
        </message>
        <message>
            <source>Select one row first</source>
            <translation>Seleccione primero una fila</translation>
        </message>
        <message>
            <source>Select rows first</source>
            <translation>Seleccione primero las filas</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportar...</translation>
        </message>
        <message>
            <source>Writes the rows on show to a file</source>
            <translation>Escribe las filas mostradas en un archivo</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Columns, copy, export</source>
            <translation>Columnas, copiar, exportar</translation>
        </message>
        <message>
            <source>%1 of more than %2</source>
            <translation>%1 de más de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, %1 seleccionadas</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, cargando</translation>
        </message>
        <message>
            <source>Export the rows on show</source>
            <translation>Exportar las filas mostradas</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</source>
            <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>No se pudo escribir %1: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elija otra carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n fila escrita en %1</numerusform>
                <numerusform>%n filas escritas en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TableView</name>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer columnas</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Copiar como</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ToastArea</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Cerrar mensaje</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TokenDialog</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Emisor</translation>
        </message>
        <message>
            <source>Subject: user or client</source>
            <translation>Sujeto: usuario o cliente</translation>
        </message>
        <message>
            <source>Server it is meant for</source>
            <translation>Servidor al que va destinado</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitido</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Id of the token</source>
            <translation>ID del token</translation>
        </message>
        <message>
            <source>Bound to this key or certificate</source>
            <translation>Vinculado a esta clave o certificado</translation>
        </message>
        <message>
            <source>Signature algorithm</source>
            <translation>Algoritmo de firma</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Clave de firma</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>Tipo de token</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>VAL user IDs that differ</source>
            <translation>VAL user ID distintos</translation>
        </message>
        <message>
            <source>Inspect a token</source>
            <translation>Inspeccionar un token</translation>
        </message>
        <message>
            <source>Paste an access token or an ID token. It is decoded here and checked as the servers of this site do; it is kept nowhere.</source>
            <translation>Pegue un token de acceso o un token de ID. Se decodifica aquí y se comprueba como lo hacen los servidores de este sitio; no se guarda en ninguna parte.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Decoded token</source>
            <translation>Token decodificado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>The signature is one of this site.</source>
            <translation>La firma es una de este sitio.</translation>
        </message>
        <message>
            <source>The signature is wrong: the token was altered, or made by another.</source>
            <translation>La firma es incorrecta: el token se alteró o lo creó otro.</translation>
        </message>
        <message>
            <source>The token was signed by a key that this site does not have.</source>
            <translation>El token está firmado con una clave que este sitio no tiene.</translation>
        </message>
        <message>
            <source>The servers accept it now.</source>
            <translation>Los servidores lo aceptan ahora.</translation>
        </message>
        <message>
            <source>The servers refuse it: %1 (%2)</source>
            <translation>Los servidores lo rechazan: %1 (%2)</translation>
        </message>
        <message>
            <source>It is no access token: no server takes it as one.</source>
            <translation>No es un token de acceso: ningún servidor lo acepta como tal.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TokensPage</name>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Browser session</source>
            <translation>Sesión de navegador</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>eliminado: %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Ends unless used</source>
            <translation>Fin si no se usa</translation>
        </message>
        <message>
            <source>Ends in any case</source>
            <translation>Fin en todo caso</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Actualizada</translation>
        </message>
        <message>
            <source>Bound to</source>
            <translation>Vinculada a</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Concesión</translation>
        </message>
        <message>
            <source>Live grants</source>
            <translation>Concesiones vigentes</translation>
        </message>
        <message>
            <source>Revoked grants</source>
            <translation>Concesiones revocadas</translation>
        </message>
        <message>
            <source>Browser sessions</source>
            <translation>Sesiones de navegador</translation>
        </message>
        <message>
            <source>nothing: whoever has a token can use it</source>
            <translation>nada: quien tiene un token puede usarlo</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and grants</source>
            <translation>Tokens y concesiones</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>Aún no hay concesiones</translation>
        </message>
        <message>
            <source>A grant is what a log-in leaves behind: refresh and access tokens come from it, and end with it. The first one appears when a user signs in.</source>
            <translation>Una concesión es lo que deja un inicio de sesión: de ella proceden los tokens de actualización y de acceso, y con ella terminan. La primera aparece cuando un usuario inicia sesión.</translation>
        </message>
        <message>
            <source>Inspect a token...</source>
            <translation>Inspeccionar un token...</translation>
        </message>
        <message>
            <source>Decodes a token and checks it as the servers do</source>
            <translation>Decodifica un token y lo comprueba como lo hacen los servidores</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Revocar...</translation>
        </message>
        <message>
            <source>Refresh tokens end, access tokens are refused at once</source>
            <translation>Los tokens de actualización terminan y los de acceso se rechazan de inmediato</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Ya está revocada</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>The grant of %1 is revoked</source>
            <translation>La concesión de %1 está revocada</translation>
        </message>
        <message numerus="yes">
            <source>%n grants are revoked</source>
            <translation>
                <numerusform>Se revocó %n concesión</numerusform>
                <numerusform>Se revocaron %n concesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 through %2</source>
            <translation>%1 a través de %2</translation>
        </message>
        <message>
            <source>Revoke this grant?</source>
            <translation>¿Revocar esta concesión?</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grants?</source>
            <translation>
                <numerusform>¿Revocar %n concesión?</numerusform>
                <numerusform>¿Revocar %n concesiones?</numerusform>
            </translation>
        </message>
        <message>
            <source>Refresh tokens end and access tokens are refused at once; the user must sign in again. This cannot be undone.</source>
            <translation>Los tokens de actualización terminan y los de acceso se rechazan de inmediato; el usuario debe iniciar sesión de nuevo. Esto no se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grant(s)</source>
            <translation>
                <numerusform>Revocar %n concesión</numerusform>
                <numerusform>Revocar %n concesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Revoke grants</source>
            <translation>Revocar concesiones</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TopBar</name>
        <message>
            <source>DEMO</source>
            <translation>DEMO</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n asunto requiere atención</numerusform>
                <numerusform>%n asuntos requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention</source>
            <translation>Nada requiere atención</translation>
        </message>
        <message>
            <source>No link to the servers since %1</source>
            <translation>Sin conexión con los servidores desde %1</translation>
        </message>
        <message>
            <source>own servers</source>
            <translation>servidores propios</translation>
        </message>
        <message>
            <source>attached to sealdeskd</source>
            <translation>conectado a sealdeskd</translation>
        </message>
        <message>
            <source>The servers run in this program and end with it</source>
            <translation>Los servidores se ejecutan en este programa y terminan con él</translation>
        </message>
        <message>
            <source>The servers run in another process; closing this window leaves them alone</source>
            <translation>Los servidores se ejecutan en otro proceso; cerrar esta ventana no les afecta</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UnlockForm</name>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Passphrase of the site</source>
            <translation>Frase de contraseña del sitio</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Key file of the site</source>
            <translation>Archivo de clave del sitio</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Elegir...</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>Recovery code of the site</source>
            <translation>Código de recuperación del sitio</translation>
        </message>
        <message>
            <source>Recovery code, as it stands on the printed sheet</source>
            <translation>Código de recuperación, tal como figura en la hoja impresa</translation>
        </message>
        <message>
            <source>The keychain of this desktop holds the key of the site. It may ask for its own password.</source>
            <translation>El llavero de este escritorio guarda la clave del sitio. Es posible que pida su propia contraseña.</translation>
        </message>
        <message>
            <source>This is a demo site: its key lies in its folder, so nothing has to be typed.</source>
            <translation>Este es un sitio de demostración: su clave está en su carpeta, así que no hay que escribir nada.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Something has to be typed first</source>
            <translation>Primero hay que escribir algo</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UsersPage</name>
        <message>
            <source>Log-in name</source>
            <translation>Nombre de acceso</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Contraseña establecida</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujeto</translation>
        </message>
        <message>
            <source>Disabled users</source>
            <translation>Usuarios deshabilitados</translation>
        </message>
        <message>
            <source>Users without a password</source>
            <translation>Usuarios sin contraseña</translation>
        </message>
        <message>
            <source>Subject in tokens</source>
            <translation>Sujeto en los tokens</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Servicios VAL</translation>
        </message>
        <message>
            <source>set</source>
            <translation>establecida</translation>
        </message>
        <message>
            <source>none: cannot log in</source>
            <translation>ninguna: no puede iniciar sesión</translation>
        </message>
        <message>
            <source>VAL users</source>
            <translation>Usuarios VAL</translation>
        </message>
        <message>
            <source>No VAL users yet</source>
            <translation>Aún no hay usuarios VAL</translation>
        </message>
        <message>
            <source>A VAL user is a person or a device account that logs in at the SIM-S and gets tokens for VAL services.</source>
            <translation>Un usuario VAL es una persona o una cuenta de dispositivo que inicia sesión en el SIM-S y obtiene tokens para servicios VAL.</translation>
        </message>
        <message>
            <source>Add user...</source>
            <translation>Añadir usuario...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importar...</translation>
        </message>
        <message>
            <source>Adds or updates users from a CSV file or a pasted list</source>
            <translation>Añade o actualiza usuarios a partir de un archivo CSV o de una lista pegada</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Editar...</translation>
        </message>
        <message>
            <source>Password...</source>
            <translation>Contraseña...</translation>
        </message>
        <message>
            <source>Gives the user another password</source>
            <translation>Da otra contraseña al usuario</translation>
        </message>
        <message>
            <source>Map to services...</source>
            <translation>Asignar a servicios...</translation>
        </message>
        <message>
            <source>Lets the users get tokens and keys of VAL services</source>
            <translation>Permite que los usuarios obtengan tokens y claves de servicios VAL</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deshabilitar</translation>
        </message>
        <message>
            <source>No log-in; tokens in use are refused at once</source>
            <translation>Sin inicio de sesión; los tokens en uso se rechazan de inmediato</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Ya está deshabilitado</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Habilitar</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Ya está activo</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Eliminar...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID en el servicio</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Concedida por</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Acceso efectivo</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Add VAL user</source>
            <translation>Añadir usuario VAL</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Añadir usuario</translation>
        </message>
        <message>
            <source>the log-in name</source>
            <translation>el nombre de acceso</translation>
        </message>
        <message>
            <source>Make a random password and show it once</source>
            <translation>Crear una contraseña aleatoria y mostrarla una sola vez</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>Se añadió %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>With another VAL user ID, tokens in use are refused at once.</source>
            <translation>Con otro VAL user ID, los tokens en uso se rechazan de inmediato.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>Se cambió %1</translation>
        </message>
        <message>
            <source>Disable users</source>
            <translation>Deshabilitar usuarios</translation>
        </message>
        <message>
            <source>Enable users</source>
            <translation>Habilitar usuarios</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>Se deshabilitó %1</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>Se habilitó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n users are disabled</source>
            <translation>
                <numerusform>Se deshabilitó %n usuario</numerusform>
                <numerusform>Se deshabilitaron %n usuarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users are enabled</source>
            <translation>
                <numerusform>Se habilitó %n usuario</numerusform>
                <numerusform>Se habilitaron %n usuarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map %n user(s) to VAL services</source>
            <translation>
                <numerusform>Asignar %n usuario a servicios VAL</numerusform>
                <numerusform>Asignar %n usuarios a servicios VAL</numerusform>
            </translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Asignar usuarios</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>Se añadió %n asignación</numerusform>
                <numerusform>Se añadieron %n asignaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Contraseña de %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Establecer contraseña</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>Sessions and tokens of the user end at once.</source>
            <translation>Las sesiones y los tokens del usuario terminan de inmediato.</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 tiene una contraseña nueva</translation>
        </message>
        <message>
            <source>Remove users</source>
            <translation>Eliminar usuarios</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>Se eliminó %1</translation>
        </message>
        <message numerus="yes">
            <source>%n users were removed</source>
            <translation>
                <numerusform>Se eliminó %n usuario</numerusform>
                <numerusform>Se eliminaron %n usuarios</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Eliminar %1?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n users?</source>
            <translation>
                <numerusform>¿Eliminar %n usuario?</numerusform>
                <numerusform>¿Eliminar %n usuarios?</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens are refused at once, mappings end, and key material of the user is destroyed. This cannot be undone.</source>
            <translation>Los tokens se rechazan de inmediato, las asignaciones terminan y el material de clave del usuario se destruye. Esto no se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n user(s)</source>
            <translation>
                <numerusform>Eliminar %n usuario</numerusform>
                <numerusform>Eliminar %n usuarios</numerusform>
            </translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Solo se muestra esta vez. Entréguela de forma segura.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyDialog</name>
        <message>
            <source>Why was this refused?</source>
            <translation>¿Por qué se rechazó esto?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyView</name>
        <message>
            <source>Show the VAL user</source>
            <translation>Mostrar el usuario VAL</translation>
        </message>
        <message>
            <source>Show the VAL services</source>
            <translation>Mostrar los servicios VAL</translation>
        </message>
        <message>
            <source>Show the mappings</source>
            <translation>Mostrar las asignaciones</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostrar el cliente</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Mostrar las claves</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostrar la página</translation>
        </message>
        <message>
            <source>Read about this rule</source>
            <translation>Leer sobre esta regla</translation>
        </message>
        <message>
            <source>The record does not say by which rule.</source>
            <translation>La entrada no indica por qué regla.</translation>
        </message>
        <message>
            <source>The record does not say by which rule. It was one of these:</source>
            <translation>La entrada no indica por qué regla. Fue una de estas:</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>At fault</source>
            <translation>Lo que falló</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>En la entrada</translation>
        </message>
        <message>
            <source>Requester was told</source>
            <translation>Se dijo al solicitante</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Correlación</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Entrada</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Words</name>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Servicio VAL</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Concesión</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Came over</source>
            <translation>Llegó por</translation>
        </message>
        <message>
            <source>From address</source>
            <translation>Desde la dirección</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Marked because</source>
            <translation>Marcado porque</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Changes by an admin</source>
            <translation>Cambios de un administrador</translation>
        </message>
        <message>
            <source>From then on: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>Desde entonces: una fecha, una hora o hace 15m, 2h, 7d</translation>
        </message>
        <message>
            <source>Before then: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>Antes de entonces: una fecha, una hora o hace 15m, 2h, 7d</translation>
        </message>
        <message>
            <source>Words, also with a colon</source>
            <translation>Palabras, también con dos puntos</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántos</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Hash in the chain</source>
            <translation>Hash en la cadena</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Peligro</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Token ID</source>
            <translation>ID de token</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de correlación</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Cambiado: %1</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Name of the site</source>
            <translation>Nombre del sitio</translation>
        </message>
        <message>
            <source>Shown on log-in pages and in the title of the window.</source>
            <translation>Aparece en las páginas de inicio de sesión y en el título de la ventana.</translation>
        </message>
        <message>
            <source>Warn before the end</source>
            <translation>Avisar antes del fin</translation>
        </message>
        <message>
            <source>Days before its end that a certificate or key needs attention.</source>
            <translation>Días antes de su fin en que un certificado o una clave requiere atención.</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>Escuchar en</translation>
        </message>
        <message>
            <source>IP address of this machine on which the servers take connections; 0.0.0.0 is all of them.</source>
            <translation>Dirección IP de este equipo en la que los servidores aceptan conexiones; 0.0.0.0 son todas.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Hilos de trabajo</translation>
        </message>
        <message>
            <source>Threads that serve requests; 2 to 4 by the processors of this machine while it is not set.</source>
            <translation>Hilos que atienden solicitudes; de 2 a 4 según los procesadores de este equipo mientras no se fije.</translation>
        </message>
    </context>
</TS>
