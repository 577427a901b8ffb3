<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>LoginPage</name>
        <message>
            <source>DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.</source>
            <translation>DEMO: ein Standort zum Ausprobieren. Hier ist nichts geschützt; verwenden Sie keine echten Passwörter.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>%1 asks you to sign in at %2.</source>
            <translation>%1 bittet Sie, sich bei %2 anzumelden.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>The user name or the password is wrong. Check both and try again.</source>
            <translation>Der Benutzername oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There were too many attempts. Wait %1 seconds, then try again.</source>
            <translation>Es gab zu viele Versuche. Warten Sie %1 Sekunden und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The server is busy. Wait a moment, then try again.</source>
            <translation>Der Server ist ausgelastet. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>%1 will be able to:</source>
            <translation>%1 darf dann:</translation>
        </message>
        <message>
            <source>know who you are at this site</source>
            <translation>erkennen, wer Sie an diesem Standort sind</translation>
        </message>
        <message>
            <source>get your security keys</source>
            <translation>Ihre Sicherheitsschlüssel abrufen</translation>
        </message>
        <message>
            <source>provide security keys</source>
            <translation>Sicherheitsschlüssel bereitstellen</translation>
        </message>
        <message>
            <source>use groups on your behalf</source>
            <translation>in Ihrem Namen Gruppen nutzen</translation>
        </message>
        <message>
            <source>use locations on your behalf</source>
            <translation>in Ihrem Namen Positionsdaten nutzen</translation>
        </message>
        <message>
            <source>deliver data on your behalf</source>
            <translation>in Ihrem Namen Daten zustellen</translation>
        </message>
        <message>
            <source>provide identity parameters</source>
            <translation>Identitätsparameter bereitstellen</translation>
        </message>
        <message>
            <source>use the service %1</source>
            <translation>den Dienst %1 nutzen</translation>
        </message>
        <message>
            <source>use every service that you are registered for</source>
            <translation>jeden Dienst nutzen, für den Sie registriert sind</translation>
        </message>
        <message>
            <source>Allow access?</source>
            <translation>Zugriff erlauben?</translation>
        </message>
        <message>
            <source>%1 asks for access. You are signed in as %2.</source>
            <translation>%1 bittet um Zugriff. Sie sind als %2 angemeldet.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Erlauben</translation>
        </message>
        <message>
            <source>Do not allow</source>
            <translation>Nicht erlauben</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Das hat nicht funktioniert</translation>
        </message>
        <message>
            <source>Go back to the application and try again. If it fails again, give its maker this reference: %1</source>
            <translation>Gehen Sie zurück zur Anwendung und versuchen Sie es erneut. Schlägt es wieder fehl, nennen Sie dem Hersteller diese Referenz: %1</translation>
        </message>
        <message>
            <source>The application that sent you here is not registered at this site.</source>
            <translation>Die Anwendung, die Sie hierher geleitet hat, ist an diesem Standort nicht registriert.</translation>
        </message>
        <message>
            <source>The application wants to be answered at an address that is not registered for it. You were not sent there.</source>
            <translation>Die Anwendung verlangt die Antwort an eine Adresse, die für sie nicht registriert ist. Sie wurden nicht dorthin geleitet.</translation>
        </message>
        <message>
            <source>The application sent a request that cannot be understood.</source>
            <translation>Die Anwendung hat eine Anfrage gesendet, die nicht verstanden wird.</translation>
        </message>
        <message>
            <source>This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.</source>
            <translation>Diese Seite ist zu alt oder wurde in einem anderen Browser geöffnet. Zum Anmelden müssen Cookies erlaubt sein.</translation>
        </message>
        <message>
            <source>This address cannot be used that way.</source>
            <translation>Diese Adresse kann so nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Too much was sent.</source>
            <translation>Es wurde zu viel gesendet.</translation>
        </message>
        <message>
            <source>The server has a problem. The administrator finds the reason in the log.</source>
            <translation>Der Server hat ein Problem. Der Administrator findet den Grund im Log.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>You are signed in as %1. You can go back to your application.</source>
            <translation>Sie sind als %1 angemeldet. Sie können zu Ihrer Anwendung zurückkehren.</translation>
        </message>
        <message>
            <source>Open the application that you want to use: signing in starts there.</source>
            <translation>Öffnen Sie die Anwendung, die Sie nutzen möchten: Dort beginnt die Anmeldung.</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>The servers did not answer</source>
            <translation>Die Server haben nicht geantwortet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 erledigt</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%n Zeile konnte nicht geändert werden: %1</numerusform>
                <numerusform>%n Zeilen konnten nicht geändert werden. Die erste: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them again; the others are done</source>
            <translation>Sehen Sie sich diese noch einmal an; die anderen sind erledigt</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2</source>
            <translation>Nach %1 von %2 angehalten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message numerus="yes">
            <source>Copied, gone in %n s</source>
            <translation>
                <numerusform>Kopiert, in %n s gelöscht</numerusform>
                <numerusform>Kopiert, in %n s gelöscht</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>The passphrase does not open this site</source>
            <translation>Die Passphrase öffnet diesen Standort nicht</translation>
        </message>
        <message>
            <source>Look at Caps Lock and the keyboard layout, then type it again. The recovery code opens the site too, if it was made with one</source>
            <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung und geben Sie die Passphrase erneut ein. Auch der Wiederherstellungscode öffnet den Standort, falls einer angelegt wurde</translation>
        </message>
        <message>
            <source>The key file does not open this site</source>
            <translation>Die Schlüsseldatei öffnet diesen Standort nicht</translation>
        </message>
        <message>
            <source>Choose the file that the site was made with</source>
            <translation>Wählen Sie die Datei, mit der der Standort angelegt wurde</translation>
        </message>
        <message>
            <source>What the keychain holds does not open this site</source>
            <translation>Der Inhalt des Schlüsselbunds öffnet diesen Standort nicht</translation>
        </message>
        <message>
            <source>It may belong to another copy of the site. Use another way to open it, such as the recovery code</source>
            <translation>Er gehört möglicherweise zu einer anderen Kopie des Standorts. Öffnen Sie ihn auf einem anderen Weg, etwa mit dem Wiederherstellungscode</translation>
        </message>
        <message>
            <source>The recovery code does not open this site</source>
            <translation>Der Wiederherstellungscode öffnet diesen Standort nicht</translation>
        </message>
        <message>
            <source>Compare it with the printed sheet group by group; upper and lower case and spaces do not matter</source>
            <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Blatt; Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle</translation>
        </message>
        <message>
            <source>The keychain has no entry for this site</source>
            <translation>Der Schlüsselbund hat keinen Eintrag für diesen Standort</translation>
        </message>
        <message>
            <source>The site was made by another user or on another machine. Use another way to open it, such as the recovery code</source>
            <translation>Der Standort wurde von einem anderen Benutzer oder auf einem anderen Rechner angelegt. Öffnen Sie ihn auf einem anderen Weg, etwa mit dem Wiederherstellungscode</translation>
        </message>
        <message>
            <source>The keychain is locked or did not give its entry away</source>
            <translation>Der Schlüsselbund ist gesperrt oder hat seinen Eintrag nicht herausgegeben</translation>
        </message>
        <message>
            <source>Unlock the keychain of your desktop, then try again</source>
            <translation>Entsperren Sie den Schlüsselbund Ihres Desktops und versuchen Sie es dann erneut</translation>
        </message>
        <message>
            <source>There is no keychain here that Sealdesk can use</source>
            <translation>Hier gibt es keinen Schlüsselbund, den Sealdesk verwenden kann</translation>
        </message>
        <message>
            <source>Start the keychain of your desktop, or use another way to open the site</source>
            <translation>Starten Sie den Schlüsselbund Ihres Desktops oder öffnen Sie den Standort auf einem anderen Weg</translation>
        </message>
        <message>
            <source>Nothing was changed; remove the cause, then try again</source>
            <translation>Es wurde nichts geändert; beheben Sie die Ursache und versuchen Sie es dann erneut</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Broken audit log accepted</source>
            <translation>Beschädigtes Audit-Log akzeptiert</translation>
        </message>
        <message>
            <source>Log-in request refused</source>
            <translation>Anmeldeanfrage abgelehnt</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>Zertifikat ausgestellt</translation>
        </message>
        <message>
            <source>Certificate revoked</source>
            <translation>Zertifikat widerrufen</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Client hinzugefügt</translation>
        </message>
        <message>
            <source>Client changed</source>
            <translation>Client geändert</translation>
        </message>
        <message>
            <source>Client disabled</source>
            <translation>Client deaktiviert</translation>
        </message>
        <message>
            <source>Client removed</source>
            <translation>Client entfernt</translation>
        </message>
        <message>
            <source>Client secret replaced</source>
            <translation>Client-Secret ersetzt</translation>
        </message>
        <message>
            <source>Code issued</source>
            <translation>Code ausgestellt</translation>
        </message>
        <message>
            <source>Code used twice</source>
            <translation>Code zweimal verwendet</translation>
        </message>
        <message>
            <source>Grant revoked</source>
            <translation>Grant widerrufen</translation>
        </message>
        <message>
            <source>Key delivered</source>
            <translation>Schlüssel ausgeliefert</translation>
        </message>
        <message>
            <source>Key request refused</source>
            <translation>Schlüsselanfrage abgelehnt</translation>
        </message>
        <message>
            <source>User signed in</source>
            <translation>Benutzer angemeldet</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>Mapping added</source>
            <translation>Zuordnung hinzugefügt</translation>
        </message>
        <message>
            <source>Mapping removed</source>
            <translation>Zuordnung entfernt</translation>
        </message>
        <message>
            <source>Refresh token used twice</source>
            <translation>Refresh-Token zweimal verwendet</translation>
        </message>
        <message>
            <source>Many refusals, counted</source>
            <translation>Viele Ablehnungen, gezählt</translation>
        </message>
        <message>
            <source>Server started</source>
            <translation>Server gestartet</translation>
        </message>
        <message>
            <source>Server stopped</source>
            <translation>Server angehalten</translation>
        </message>
        <message>
            <source>VAL service added</source>
            <translation>VAL-Dienst hinzugefügt</translation>
        </message>
        <message>
            <source>VAL service changed</source>
            <translation>VAL-Dienst geändert</translation>
        </message>
        <message>
            <source>VAL service disabled</source>
            <translation>VAL-Dienst deaktiviert</translation>
        </message>
        <message>
            <source>VAL service removed</source>
            <translation>VAL-Dienst entfernt</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Einstellung geändert</translation>
        </message>
        <message>
            <source>Site created</source>
            <translation>Standort angelegt</translation>
        </message>
        <message>
            <source>First start of the servers</source>
            <translation>Erster Start der Server</translation>
        </message>
        <message>
            <source>Token issued</source>
            <translation>Token ausgestellt</translation>
        </message>
        <message>
            <source>Token refreshed</source>
            <translation>Token erneuert</translation>
        </message>
        <message>
            <source>Token request refused</source>
            <translation>Token-Anfrage abgelehnt</translation>
        </message>
        <message>
            <source>Token revoked</source>
            <translation>Token widerrufen</translation>
        </message>
        <message>
            <source>VAL user added</source>
            <translation>VAL-Benutzer hinzugefügt</translation>
        </message>
        <message>
            <source>VAL user changed</source>
            <translation>VAL-Benutzer geändert</translation>
        </message>
        <message>
            <source>VAL user disabled</source>
            <translation>VAL-Benutzer deaktiviert</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Passwort gesetzt</translation>
        </message>
        <message>
            <source>VAL user removed</source>
            <translation>VAL-Benutzer entfernt</translation>
        </message>
    </context>
    <context>
        <name>fixes</name>
        <message>
            <source>Map user</source>
            <translation>Benutzer zuordnen</translation>
        </message>
        <message>
            <source>%1 may use the VAL service %2.</source>
            <translation>%1 darf den VAL-Dienst %2 nutzen.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2 now.</source>
            <translation>%1 ist jetzt %2 zugeordnet.</translation>
        </message>
        <message>
            <source>Enable user</source>
            <translation>Benutzer aktivieren</translation>
        </message>
        <message>
            <source>The VAL user %1 works again.</source>
            <translation>Der VAL-Benutzer %1 funktioniert wieder.</translation>
        </message>
        <message>
            <source>The VAL user %1 is active now.</source>
            <translation>Der VAL-Benutzer %1 ist jetzt aktiv.</translation>
        </message>
        <message>
            <source>Enable service</source>
            <translation>Dienst aktivieren</translation>
        </message>
        <message>
            <source>The VAL service %1 works again.</source>
            <translation>Der VAL-Dienst %1 funktioniert wieder.</translation>
        </message>
        <message>
            <source>The VAL service %1 is active now.</source>
            <translation>Der VAL-Dienst %1 ist jetzt aktiv.</translation>
        </message>
        <message>
            <source>Enable client</source>
            <translation>Client aktivieren</translation>
        </message>
        <message>
            <source>The client %1 works again.</source>
            <translation>Der Client %1 funktioniert wieder.</translation>
        </message>
        <message>
            <source>The client %1 is active now.</source>
            <translation>Der Client %1 ist jetzt aktiv.</translation>
        </message>
        <message>
            <source>Add scope</source>
            <translation>Scope hinzufügen</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2.</source>
            <translation>Der Client %1 darf %2 anfordern.</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2 now; the application must do so.</source>
            <translation>Der Client %1 darf jetzt %2 anfordern; die Anwendung muss dies auch tun.</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Dienst hinzufügen</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2.</source>
            <translation>Der Client %1 darf den VAL-Dienst %2 nutzen.</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2 now.</source>
            <translation>Der Client %1 darf jetzt den VAL-Dienst %2 nutzen.</translation>
        </message>
        <message>
            <source>Add grant type</source>
            <translation>Grant-Typ hinzufügen</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2.</source>
            <translation>Der Client %1 darf den Grant-Typ %2 verwenden.</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2 now.</source>
            <translation>Der Client %1 darf jetzt den Grant-Typ %2 verwenden.</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>A request to this server must carry an access token.</source>
            <translation>Eine Anfrage an diesen Server muss ein Access-Token enthalten.</translation>
        </message>
        <message>
            <source>The application must send "Authorization: Bearer" and its access token.</source>
            <translation>Die Anwendung muss „Authorization: Bearer“ und ihr Access-Token senden.</translation>
        </message>
        <message>
            <source>The Authorization field may be sent only once.</source>
            <translation>Das Feld Authorization darf nur einmal gesendet werden.</translation>
        </message>
        <message>
            <source>The application must send one Authorization field.</source>
            <translation>Die Anwendung muss genau ein Feld Authorization senden.</translation>
        </message>
        <message>
            <source>Behind "Bearer" there must be one token of permitted characters.</source>
            <translation>Nach „Bearer“ muss genau ein Token aus zulässigen Zeichen folgen.</translation>
        </message>
        <message>
            <source>The application must send the access token as it got it, without quotes or line breaks.</source>
            <translation>Die Anwendung muss das Access-Token so senden, wie sie es erhalten hat, ohne Anführungszeichen oder Zeilenumbrüche.</translation>
        </message>
        <message>
            <source>Access tokens come with the Bearer scheme.</source>
            <translation>Access-Tokens werden mit dem Schema Bearer gesendet.</translation>
        </message>
        <message>
            <source>An access token is a signed JWT in compact form of bounded size.</source>
            <translation>Ein Access-Token ist ein signiertes JWT in kompakter Form und von begrenzter Größe.</translation>
        </message>
        <message>
            <source>The application must send the access token whole and unchanged.</source>
            <translation>Die Anwendung muss das Access-Token vollständig und unverändert senden.</translation>
        </message>
        <message>
            <source>An ID token says who signed in; it opens no server.</source>
            <translation>Ein ID-Token sagt, wer sich angemeldet hat; es öffnet keinen Server.</translation>
        </message>
        <message>
            <source>The application must send the access_token of the token response, not the id_token.</source>
            <translation>Die Anwendung muss das access_token aus der Token-Antwort senden, nicht das id_token.</translation>
        </message>
        <message>
            <source>The type in the header of an access token is at+jwt.</source>
            <translation>Der Typ im Header eines Access-Tokens ist at+jwt.</translation>
        </message>
        <message>
            <source>The application must send the access token that the SIM-S gave it.</source>
            <translation>Die Anwendung muss das Access-Token senden, das sie vom SIM-S erhalten hat.</translation>
        </message>
        <message>
            <source>An access token names the key that signed it (kid).</source>
            <translation>Ein Access-Token nennt den Schlüssel, mit dem es signiert wurde (kid).</translation>
        </message>
        <message>
            <source>An access token is signed with a signing key of this site.</source>
            <translation>Ein Access-Token ist mit einem Signaturschlüssel dieses Standorts signiert.</translation>
        </message>
        <message>
            <source>The token is of another site, or older than the signing keys: the application must get a new one here.</source>
            <translation>Das Token stammt von einem anderen Standort oder ist älter als die Signaturschlüssel: Die Anwendung muss hier ein neues holen.</translation>
        </message>
        <message>
            <source>The signing key decides the algorithm, never the token.</source>
            <translation>Den Algorithmus bestimmt der Signaturschlüssel, niemals das Token.</translation>
        </message>
        <message>
            <source>A changed algorithm is an attack or a defect of the application: find out where the token came from.</source>
            <translation>Ein geänderter Algorithmus ist ein Angriff oder ein Fehler der Anwendung: Finden Sie heraus, woher das Token kam.</translation>
        </message>
        <message>
            <source>The signature of an access token must verify.</source>
            <translation>Die Signatur eines Access-Tokens muss gültig sein.</translation>
        </message>
        <message>
            <source>The token was changed on its way: find out where it came from, and let the application get a new one.</source>
            <translation>Das Token wurde unterwegs verändert: Finden Sie heraus, woher es kam, und lassen Sie die Anwendung ein neues holen.</translation>
        </message>
        <message>
            <source>An access token has all its claims, in the right types.</source>
            <translation>Ein Access-Token enthält alle seine Claims mit den richtigen Typen.</translation>
        </message>
        <message>
            <source>The issuer of an access token is the SIM-S of this site.</source>
            <translation>Der Aussteller eines Access-Tokens ist der SIM-S dieses Standorts.</translation>
        </message>
        <message>
            <source>The application must get its token from this site.</source>
            <translation>Die Anwendung muss ihr Token von diesem Standort holen.</translation>
        </message>
        <message>
            <source>An access token opens the one server that it was made for.</source>
            <translation>Ein Access-Token öffnet nur den einen Server, für den es ausgestellt wurde.</translation>
        </message>
        <message>
            <source>The application must ask for a token for this server: with its scope, or with the parameter resource.</source>
            <translation>Die Anwendung muss ein Token für diesen Server anfordern: mit dessen Scope oder mit dem Parameter resource.</translation>
        </message>
        <message>
            <source>An access token ends at its expiry time.</source>
            <translation>Ein Access-Token endet mit seiner Ablaufzeit.</translation>
        </message>
        <message>
            <source>The application must refresh its token; if tokens expire at once, compare the clocks.</source>
            <translation>Die Anwendung muss ihr Token erneuern; wenn Tokens sofort ablaufen, vergleichen Sie die Uhren.</translation>
        </message>
        <message>
            <source>An access token begins at its start time.</source>
            <translation>Ein Access-Token gilt ab seiner Startzeit.</translation>
        </message>
        <message>
            <source>The clock of the SIM-S is ahead of this server's, or was: compare the clocks.</source>
            <translation>Die Uhr des SIM-S geht oder ging gegenüber der dieses Servers vor: Vergleichen Sie die Uhren.</translation>
        </message>
        <message>
            <source>The client of an access token is registered at this site.</source>
            <translation>Der Client eines Access-Tokens ist an diesem Standort registriert.</translation>
        </message>
        <message>
            <source>The client was removed: register it again, or let the application use another.</source>
            <translation>Der Client wurde entfernt: Registrieren Sie ihn erneut oder lassen Sie die Anwendung einen anderen verwenden.</translation>
        </message>
        <message>
            <source>A disabled client opens nothing.</source>
            <translation>Ein deaktivierter Client öffnet nichts.</translation>
        </message>
        <message>
            <source>Enable the client, if it may work again.</source>
            <translation>Aktivieren Sie den Client, wenn er wieder arbeiten darf.</translation>
        </message>
        <message>
            <source>A revoked access token opens nothing.</source>
            <translation>Ein widerrufenes Access-Token öffnet nichts.</translation>
        </message>
        <message>
            <source>The application must get a new token; first see why this one was revoked.</source>
            <translation>Die Anwendung muss ein neues Token holen; klären Sie zuerst, warum dieses widerrufen wurde.</translation>
        </message>
        <message>
            <source>The access token must have the scope that the server asks for.</source>
            <translation>Das Access-Token muss den Scope haben, den der Server verlangt.</translation>
        </message>
        <message>
            <source>Let the client have the scope, and the application ask for it at log-in.</source>
            <translation>Geben Sie dem Client den Scope, und lassen Sie die Anwendung ihn bei der Anmeldung anfordern.</translation>
        </message>
        <message>
            <source>A UE may not assert an identity without a token.</source>
            <translation>Ein UE darf ohne Token keine Identität geltend machen.</translation>
        </message>
        <message>
            <source>The application must leave out X-3GPP-Asserted-Identity and send an access token.</source>
            <translation>Die Anwendung muss X-3GPP-Asserted-Identity weglassen und ein Access-Token senden.</translation>
        </message>
        <message>
            <source>A token that is bound to a DPoP key is no bearer token.</source>
            <translation>Ein Token, das an einen DPoP-Schlüssel gebunden ist, ist kein Bearer-Token.</translation>
        </message>
        <message>
            <source>The application must prove the key with DPoP, or get a token without it.</source>
            <translation>Die Anwendung muss den Schlüssel mit DPoP nachweisen oder ein Token ohne DPoP holen.</translation>
        </message>
        <message>
            <source>Servers use tokens that are bound to their certificate.</source>
            <translation>Server verwenden Tokens, die an ihr Zertifikat gebunden sind.</translation>
        </message>
        <message>
            <source>The application must get its token at the mtls endpoint of the SIM-S, with its certificate.</source>
            <translation>Die Anwendung muss ihr Token mit ihrem Zertifikat am mtls-Endpunkt des SIM-S holen.</translation>
        </message>
        <message>
            <source>A token that is bound to a certificate works with that certificate only.</source>
            <translation>Ein Token, das an ein Zertifikat gebunden ist, funktioniert nur mit diesem Zertifikat.</translation>
        </message>
        <message>
            <source>The application must use the token at the mtls endpoint, with the certificate that it got it with.</source>
            <translation>Die Anwendung muss das Token am mtls-Endpunkt verwenden, mit dem Zertifikat, mit dem sie es erhalten hat.</translation>
        </message>
        <message>
            <source>After a new certificate the application must get a new token with it.</source>
            <translation>Nach einem neuen Zertifikat muss die Anwendung damit ein neues Token holen.</translation>
        </message>
        <message>
            <source>Certificate and access token name the same server.</source>
            <translation>Zertifikat und Access-Token nennen denselben Server.</translation>
        </message>
        <message>
            <source>See which client each of them belongs to; one of the two was mixed up, or stolen.</source>
            <translation>Prüfen Sie, zu welchem Client beide jeweils gehören; eines von beiden wurde verwechselt oder gestohlen.</translation>
        </message>
        <message>
            <source>The certificate of a server belongs to a client that is registered.</source>
            <translation>Das Zertifikat eines Servers gehört zu einem registrierten Client.</translation>
        </message>
        <message>
            <source>Register the name of the certificate with the client, or issue the client a certificate.</source>
            <translation>Registrieren Sie den Namen des Zertifikats beim Client oder stellen Sie dem Client ein Zertifikat aus.</translation>
        </message>
        <message>
            <source>KM-UU is for VAL users; a server's token names none.</source>
            <translation>KM-UU ist für VAL-Benutzer; das Token eines Servers nennt keinen.</translation>
        </message>
        <message>
            <source>The VAL server must ask at the mtls address of the SKM-S (key records).</source>
            <translation>Der VAL-Server muss an der mtls-Adresse des SKM-S anfragen (Schlüsseldatensätze).</translation>
        </message>
        <message>
            <source>The time in a key request is within five minutes of the server's.</source>
            <translation>Die Zeit in einer Schlüsselanfrage weicht höchstens fünf Minuten von der des Servers ab.</translation>
        </message>
        <message>
            <source>Compare the clock of the device with that of the server.</source>
            <translation>Vergleichen Sie die Uhr des Geräts mit der des Servers.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: userUri names the user of the token.</source>
            <translation>Ein Benutzer darf nur seine eigenen Schlüssel anfordern: userUri nennt den Benutzer des Tokens.</translation>
        </message>
        <message>
            <source>The application must ask with the VAL user ID of its token; see which one the user has in this service.</source>
            <translation>Die Anwendung muss mit der VAL user ID ihres Tokens anfragen; sehen Sie nach, welche der Benutzer in diesem Dienst hat.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: valTgtUe names the user or UE of the token.</source>
            <translation>Ein Benutzer darf nur seine eigenen Schlüssel anfordern: valTgtUe nennt den Benutzer oder das UE des Tokens.</translation>
        </message>
        <message>
            <source>The application must name its own VAL user or UE; see which IDs the user has.</source>
            <translation>Die Anwendung muss ihren eigenen VAL-Benutzer oder ihr eigenes VAL UE nennen; sehen Sie nach, welche IDs der Benutzer hat.</translation>
        </message>
        <message>
            <source>The access token must name the VAL service whose key is asked for.</source>
            <translation>Das Access-Token muss den VAL-Dienst nennen, dessen Schlüssel angefordert wird.</translation>
        </message>
        <message>
            <source>Map the user to the service, or limit the client less; then the application must get a new token.</source>
            <translation>Ordnen Sie den Benutzer dem Dienst zu oder schränken Sie den Client weniger ein; danach muss die Anwendung ein neues Token holen.</translation>
        </message>
        <message>
            <source>Keys exist for VAL services of this site only.</source>
            <translation>Schlüssel gibt es nur für VAL-Dienste dieses Standorts.</translation>
        </message>
        <message>
            <source>Compare the VAL service ID with those of the site; add it when it is missing.</source>
            <translation>Vergleichen Sie die VAL service ID mit denen des Standorts; fügen Sie den Dienst hinzu, wenn er fehlt.</translation>
        </message>
        <message>
            <source>A disabled VAL service gives no keys.</source>
            <translation>Ein deaktivierter VAL-Dienst gibt keine Schlüssel aus.</translation>
        </message>
        <message>
            <source>Enable the service, if it may be used again.</source>
            <translation>Aktivieren Sie den Dienst, wenn er wieder genutzt werden darf.</translation>
        </message>
        <message>
            <source>A VAL user gets keys of the VAL services that it is mapped to.</source>
            <translation>Ein VAL-Benutzer erhält Schlüssel der VAL-Dienste, denen er zugeordnet ist.</translation>
        </message>
        <message>
            <source>Map the user to the service.</source>
            <translation>Ordnen Sie den Benutzer dem Dienst zu.</translation>
        </message>
        <message>
            <source>A disabled VAL user gets no keys.</source>
            <translation>Ein deaktivierter VAL-Benutzer erhält keine Schlüssel.</translation>
        </message>
        <message>
            <source>Enable the user, if it may work again.</source>
            <translation>Aktivieren Sie den Benutzer, wenn er wieder arbeiten darf.</translation>
        </message>
        <message>
            <source>Key records go to clients that are registered as VAL server.</source>
            <translation>Schlüsseldatensätze gehen an Clients, die als VAL-Server registriert sind.</translation>
        </message>
        <message>
            <source>Mark the client as VAL server, if it is one.</source>
            <translation>Kennzeichnen Sie den Client als VAL-Server, wenn er einer ist.</translation>
        </message>
        <message>
            <source>A VAL server gets keys of its own VAL services only.</source>
            <translation>Ein VAL-Server erhält nur Schlüssel seiner eigenen VAL-Dienste.</translation>
        </message>
        <message>
            <source>Add the service to those of the client, if the server runs it.</source>
            <translation>Fügen Sie den Dienst zu denen des Clients hinzu, wenn der Server ihn betreibt.</translation>
        </message>
        <message>
            <source>A VAL UE must be registered.</source>
            <translation>Ein VAL UE muss registriert sein.</translation>
        </message>
        <message>
            <source>Ask for the VAL user instead: this site registers no UEs.</source>
            <translation>Fragen Sie stattdessen für den VAL-Benutzer an: Dieser Standort registriert keine UEs.</translation>
        </message>
        <message>
            <source>The VAL user that a server asks for must be mapped to the service.</source>
            <translation>Der VAL-Benutzer, für den ein Server anfragt, muss dem Dienst zugeordnet sein.</translation>
        </message>
        <message>
            <source>Map that user to the service.</source>
            <translation>Ordnen Sie diesen Benutzer dem Dienst zu.</translation>
        </message>
        <message>
            <source>A server gets no keys of a disabled VAL user.</source>
            <translation>Ein Server erhält keine Schlüssel eines deaktivierten VAL-Benutzers.</translation>
        </message>
        <message>
            <source>Enable that user, if it may work again.</source>
            <translation>Aktivieren Sie diesen Benutzer, wenn er wieder arbeiten darf.</translation>
        </message>
        <message>
            <source>Withdrawn key material is not delivered.</source>
            <translation>Zurückgezogenes Schlüsselmaterial wird nicht ausgeliefert.</translation>
        </message>
        <message>
            <source>Map the user to the service again: that makes new key material.</source>
            <translation>Ordnen Sie den Benutzer dem Dienst erneut zu: Dadurch entsteht neues Schlüsselmaterial.</translation>
        </message>
        <message>
            <source>Only an active key within its period is delivered.</source>
            <translation>Nur ein aktiver Schlüssel innerhalb seiner Laufzeit wird ausgeliefert.</translation>
        </message>
        <message>
            <source>Look at the keys of the service: a key that is past its period must be replaced.</source>
            <translation>Sehen Sie sich die Schlüssel des Dienstes an: Ein Schlüssel, dessen Laufzeit abgelaufen ist, muss ersetzt werden.</translation>
        </message>
        <message>
            <source>The payload ids asked for must be of active keys.</source>
            <translation>Die angefragten Payload-IDs müssen zu aktiven Schlüsseln gehören.</translation>
        </message>
        <message>
            <source>The application must ask without payload ids, or with those it was given last.</source>
            <translation>Die Anwendung muss ohne Payload-IDs anfragen oder mit denen, die sie zuletzt erhalten hat.</translation>
        </message>
        <message>
            <source>A key request has the members and types that the interface describes.</source>
            <translation>Eine Schlüsselanfrage hat die Elemente und Typen, die die Schnittstelle beschreibt.</translation>
        </message>
        <message>
            <source>The application must correct the member that is named.</source>
            <translation>Die Anwendung muss das genannte Element korrigieren.</translation>
        </message>
        <message>
            <source>Key records are given as application/json only.</source>
            <translation>Schlüsseldatensätze werden nur als application/json ausgegeben.</translation>
        </message>
        <message>
            <source>The application must accept application/json.</source>
            <translation>Die Anwendung muss application/json akzeptieren.</translation>
        </message>
        <message>
            <source>Without the database nothing can be decided.</source>
            <translation>Ohne die Datenbank kann nichts entschieden werden.</translation>
        </message>
        <message>
            <source>Look at the disk and at the log of the site.</source>
            <translation>Prüfen Sie den Datenträger und das Log des Standorts.</translation>
        </message>
        <message>
            <source>No key leaves before its delivery is in the audit log.</source>
            <translation>Kein Schlüssel wird herausgegeben, bevor seine Auslieferung im Audit-Log steht.</translation>
        </message>
        <message>
            <source>Look at the disk: most often it is full.</source>
            <translation>Prüfen Sie den Datenträger: Meist ist er voll.</translation>
        </message>
        <message>
            <source>The body of a token request is a form.</source>
            <translation>Der Inhalt einer Token-Anfrage ist ein Formular.</translation>
        </message>
        <message>
            <source>The application must send application/x-www-form-urlencoded.</source>
            <translation>Die Anwendung muss application/x-www-form-urlencoded senden.</translation>
        </message>
        <message>
            <source>A form is well encoded and has a bounded number of parameters.</source>
            <translation>Ein Formular ist korrekt kodiert und hat eine begrenzte Anzahl von Parametern.</translation>
        </message>
        <message>
            <source>The application must encode its parameters.</source>
            <translation>Die Anwendung muss ihre Parameter kodieren.</translation>
        </message>
        <message>
            <source>A parameter may appear only once.</source>
            <translation>Ein Parameter darf nur einmal vorkommen.</translation>
        </message>
        <message>
            <source>The application must send the parameter once.</source>
            <translation>Die Anwendung muss den Parameter einmal senden.</translation>
        </message>
        <message>
            <source>A parameter that the request needs is missing.</source>
            <translation>Ein Parameter, den die Anfrage benötigt, fehlt.</translation>
        </message>
        <message>
            <source>The application must send the parameter that is named.</source>
            <translation>Die Anwendung muss den genannten Parameter senden.</translation>
        </message>
        <message>
            <source>A parameter has a value that is not permitted.</source>
            <translation>Ein Parameter hat einen unzulässigen Wert.</translation>
        </message>
        <message>
            <source>The application must correct the parameter that is named.</source>
            <translation>Die Anwendung muss den genannten Parameter korrigieren.</translation>
        </message>
        <message>
            <source>The application must authenticate with client_secret_basic.</source>
            <translation>Die Anwendung muss sich mit client_secret_basic authentifizieren.</translation>
        </message>
        <message>
            <source>This site does not take client assertions.</source>
            <translation>Dieser Standort nimmt keine Client-Assertions an.</translation>
        </message>
        <message>
            <source>The application must authenticate as its client is registered.</source>
            <translation>Die Anwendung muss sich so authentifizieren, wie ihr Client registriert ist.</translation>
        </message>
        <message>
            <source>The Authorization field holds well-formed Basic credentials.</source>
            <translation>Das Feld Authorization enthält wohlgeformte Basic-Anmeldedaten.</translation>
        </message>
        <message>
            <source>The application must encode client ID and secret as RFC 6749 2.3.1 says.</source>
            <translation>Die Anwendung muss Client-ID und Secret gemäß RFC 6749 2.3.1 kodieren.</translation>
        </message>
        <message>
            <source>A request comes from one client.</source>
            <translation>Eine Anfrage kommt von genau einem Client.</translation>
        </message>
        <message>
            <source>The application must name the same client in the form and in the Authorization field.</source>
            <translation>Die Anwendung muss im Formular und im Feld Authorization denselben Client nennen.</translation>
        </message>
        <message>
            <source>A request says which client it comes from.</source>
            <translation>Eine Anfrage sagt, von welchem Client sie kommt.</translation>
        </message>
        <message>
            <source>The application must send its client ID.</source>
            <translation>Die Anwendung muss ihre Client-ID senden.</translation>
        </message>
        <message>
            <source>A client must be registered at this site.</source>
            <translation>Ein Client muss an diesem Standort registriert sein.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register it when it is missing.</source>
            <translation>Vergleichen Sie die Client-ID mit denen des Standorts; registrieren Sie den Client, wenn er fehlt.</translation>
        </message>
        <message>
            <source>A disabled client gets no tokens.</source>
            <translation>Ein deaktivierter Client erhält keine Tokens.</translation>
        </message>
        <message>
            <source>The secret must be that of the client.</source>
            <translation>Das Secret muss das des Clients sein.</translation>
        </message>
        <message>
            <source>Give the application the right secret, or make a new one; many of these are somebody guessing.</source>
            <translation>Geben Sie der Anwendung das richtige Secret oder erzeugen Sie ein neues; bei vielen solchen Fällen rät jemand.</translation>
        </message>
        <message>
            <source>A client authenticates in the one way that it is registered for, at the endpoint for it.</source>
            <translation>Ein Client authentifiziert sich nur auf die Art, für die er registriert ist, und am Endpunkt dafür.</translation>
        </message>
        <message>
            <source>Compare how the client is registered with what the application does.</source>
            <translation>Vergleichen Sie die Registrierung des Clients mit dem, was die Anwendung tut.</translation>
        </message>
        <message>
            <source>This client authenticates with its certificate.</source>
            <translation>Dieser Client authentifiziert sich mit seinem Zertifikat.</translation>
        </message>
        <message>
            <source>The application must use the mtls endpoint (mtls_endpoint_aliases) with its certificate.</source>
            <translation>Die Anwendung muss den mtls-Endpunkt (mtls_endpoint_aliases) mit ihrem Zertifikat verwenden.</translation>
        </message>
        <message>
            <source>The certificate of the connection must be the client's, and not revoked.</source>
            <translation>Das Zertifikat der Verbindung muss dem Client gehören und darf nicht widerrufen sein.</translation>
        </message>
        <message>
            <source>Compare the registered name with that of the certificate; issue a new certificate when it was revoked.</source>
            <translation>Vergleichen Sie den registrierten Namen mit dem des Zertifikats; stellen Sie ein neues Zertifikat aus, wenn es widerrufen wurde.</translation>
        </message>
        <message>
            <source>The grant type must be one that this server has.</source>
            <translation>Der Grant-Typ muss einer sein, den dieser Server unterstützt.</translation>
        </message>
        <message>
            <source>The application must use authorization_code, refresh_token or client_credentials.</source>
            <translation>Die Anwendung muss authorization_code, refresh_token oder client_credentials verwenden.</translation>
        </message>
        <message>
            <source>A client uses the grant types that it is registered for.</source>
            <translation>Ein Client verwendet die Grant-Typen, für die er registriert ist.</translation>
        </message>
        <message>
            <source>Register the client for the grant type, if it may use it.</source>
            <translation>Registrieren Sie den Client für den Grant-Typ, wenn er ihn verwenden darf.</translation>
        </message>
        <message>
            <source>Only a client that authenticates gets tokens for itself.</source>
            <translation>Nur ein Client, der sich authentifiziert, erhält Tokens für sich selbst.</translation>
        </message>
        <message>
            <source>Register the client with a certificate or a secret, if it is a server.</source>
            <translation>Registrieren Sie den Client mit einem Zertifikat oder einem Secret, wenn er ein Server ist.</translation>
        </message>
        <message>
            <source>Servers authenticate with a certificate; secrets do at demo sites only.</source>
            <translation>Server authentifizieren sich mit einem Zertifikat; Secrets gelten dafür nur an Demo-Standorten.</translation>
        </message>
        <message>
            <source>Register the client with tls_client_auth and issue it a certificate.</source>
            <translation>Registrieren Sie den Client mit tls_client_auth und stellen Sie ihm ein Zertifikat aus.</translation>
        </message>
        <message>
            <source>A code must be one that this server issued.</source>
            <translation>Ein Code muss von diesem Server ausgestellt worden sein.</translation>
        </message>
        <message>
            <source>The application must send the code as it got it; the user signs in again.</source>
            <translation>Die Anwendung muss den Code so senden, wie sie ihn erhalten hat; der Benutzer meldet sich erneut an.</translation>
        </message>
        <message>
            <source>A code is for the client that asked for it.</source>
            <translation>Ein Code ist für den Client, der ihn angefordert hat.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a code was stolen: look at the client.</source>
            <translation>Zwei Anwendungen wurden verwechselt, oder ein Code wurde gestohlen: Prüfen Sie den Client.</translation>
        </message>
        <message>
            <source>The redirect URI of the token request is that of the authentication request.</source>
            <translation>Die Redirect-URI der Token-Anfrage ist die der Authentifizierungsanfrage.</translation>
        </message>
        <message>
            <source>The application must send the same redirect_uri both times.</source>
            <translation>Die Anwendung muss beide Male dieselbe redirect_uri senden.</translation>
        </message>
        <message>
            <source>A code comes with the verifier of its challenge; else it is burnt.</source>
            <translation>Ein Code kommt mit dem Verifier seiner Challenge; sonst verfällt er.</translation>
        </message>
        <message>
            <source>The application must keep the verifier until it gets its tokens. Whoever has a code without it has stolen it.</source>
            <translation>Die Anwendung muss den Verifier behalten, bis sie ihre Tokens erhält. Wer einen Code ohne Verifier hat, hat ihn gestohlen.</translation>
        </message>
        <message>
            <source>Codes and refresh tokens are used once; a second use ends the grant.</source>
            <translation>Codes und Refresh-Tokens werden einmal verwendet; eine zweite Verwendung beendet den Grant.</translation>
        </message>
        <message>
            <source>Two hold the same token: find out whether the application repeats itself, or somebody stole it.</source>
            <translation>Zwei besitzen dasselbe Token: Finden Sie heraus, ob die Anwendung sich wiederholt oder jemand es gestohlen hat.</translation>
        </message>
        <message>
            <source>The log-in that a code came from must still hold.</source>
            <translation>Die Anmeldung, aus der ein Code stammt, muss noch gelten.</translation>
        </message>
        <message>
            <source>The user must sign in again.</source>
            <translation>Der Benutzer muss sich erneut anmelden.</translation>
        </message>
        <message>
            <source>The account must be valid each time that tokens are made.</source>
            <translation>Das Konto muss jedes Mal gültig sein, wenn Tokens erzeugt werden.</translation>
        </message>
        <message>
            <source>After a new password or a revocation earlier log-ins do not count.</source>
            <translation>Nach einem neuen Passwort oder einem Widerruf zählen frühere Anmeldungen nicht mehr.</translation>
        </message>
        <message>
            <source>A refresh token must be one that this server issued.</source>
            <translation>Ein Refresh-Token muss von diesem Server ausgestellt worden sein.</translation>
        </message>
        <message>
            <source>The application must send the refresh token as it got it; else the user signs in again.</source>
            <translation>Die Anwendung muss das Refresh-Token so senden, wie sie es erhalten hat; sonst meldet sich der Benutzer erneut an.</translation>
        </message>
        <message>
            <source>The grant of a refresh token must exist.</source>
            <translation>Der Grant eines Refresh-Tokens muss vorhanden sein.</translation>
        </message>
        <message>
            <source>A refresh token is for the client that got it.</source>
            <translation>Ein Refresh-Token ist für den Client, der es erhalten hat.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a token was stolen: look at the client.</source>
            <translation>Zwei Anwendungen wurden verwechselt, oder ein Token wurde gestohlen: Prüfen Sie den Client.</translation>
        </message>
        <message>
            <source>Scopes are separated by single spaces.</source>
            <translation>Scopes werden durch einzelne Leerzeichen getrennt.</translation>
        </message>
        <message>
            <source>The application must correct its scope.</source>
            <translation>Die Anwendung muss ihren Scope korrigieren.</translation>
        </message>
        <message>
            <source>A refresh may narrow the scope, not widen it.</source>
            <translation>Eine Erneuerung darf den Scope einschränken, aber nicht erweitern.</translation>
        </message>
        <message>
            <source>The application must ask for what was granted, or let the user sign in for more.</source>
            <translation>Die Anwendung muss anfordern, was gewährt wurde, oder den Benutzer sich für mehr anmelden lassen.</translation>
        </message>
        <message>
            <source>A client gets the scopes that it is registered for.</source>
            <translation>Ein Client erhält die Scopes, für die er registriert ist.</translation>
        </message>
        <message>
            <source>Let the client have the scope, if it may.</source>
            <translation>Geben Sie dem Client den Scope, wenn er ihn haben darf.</translation>
        </message>
        <message>
            <source>A VAL service that is asked for must be open to client and user.</source>
            <translation>Ein angeforderter VAL-Dienst muss für Client und Benutzer offen sein.</translation>
        </message>
        <message>
            <source>Map the user to the service, and let the client use it.</source>
            <translation>Ordnen Sie den Benutzer dem Dienst zu und lassen Sie den Client den Dienst nutzen.</translation>
        </message>
        <message>
            <source>A token holds what client and user may have now.</source>
            <translation>Ein Token enthält, was Client und Benutzer jetzt haben dürfen.</translation>
        </message>
        <message>
            <source>Scopes, services or mappings were taken away since the log-in: see what client and user have.</source>
            <translation>Seit der Anmeldung wurden Scopes, Dienste oder Zuordnungen entzogen: Sehen Sie nach, was Client und Benutzer haben.</translation>
        </message>
        <message>
            <source>The parameter resource names a server of this site.</source>
            <translation>Der Parameter resource nennt einen Server dieses Standorts.</translation>
        </message>
        <message>
            <source>The application must send the origin of the server, without a path.</source>
            <translation>Die Anwendung muss den Origin des Servers senden, ohne Pfad.</translation>
        </message>
        <message>
            <source>A token is for the resource that was authorized.</source>
            <translation>Ein Token ist für die Ressource, die autorisiert wurde.</translation>
        </message>
        <message>
            <source>The application must name the same resource both times.</source>
            <translation>Die Anwendung muss beide Male dieselbe Ressource nennen.</translation>
        </message>
        <message>
            <source>Scopes belong to the resource that is named.</source>
            <translation>Scopes gehören zu der genannten Ressource.</translation>
        </message>
        <message>
            <source>The application must ask for a scope of that server.</source>
            <translation>Die Anwendung muss einen Scope dieses Servers anfordern.</translation>
        </message>
        <message>
            <source>An access token opens one server.</source>
            <translation>Ein Access-Token öffnet einen Server.</translation>
        </message>
        <message>
            <source>The application must name one server with the parameter resource, or ask for fewer scopes.</source>
            <translation>Die Anwendung muss mit dem Parameter resource einen Server nennen oder weniger Scopes anfordern.</translation>
        </message>
        <message>
            <source>The application must name one resource at a time.</source>
            <translation>Die Anwendung muss jeweils nur eine Ressource nennen.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that user and client may use.</source>
            <translation>Ein Token nennt mindestens einen VAL-Dienst, den Benutzer und Client nutzen dürfen.</translation>
        </message>
        <message>
            <source>Map the user to a service that the client may use.</source>
            <translation>Ordnen Sie den Benutzer einem Dienst zu, den der Client nutzen darf.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that the client may use.</source>
            <translation>Ein Token nennt mindestens einen VAL-Dienst, den der Client nutzen darf.</translation>
        </message>
        <message>
            <source>Let the client use a VAL service.</source>
            <translation>Lassen Sie den Client einen VAL-Dienst nutzen.</translation>
        </message>
        <message>
            <source>A client can revoke its own tokens only.</source>
            <translation>Ein Client kann nur seine eigenen Tokens widerrufen.</translation>
        </message>
        <message>
            <source>The server takes as much as it can finish.</source>
            <translation>Der Server nimmt so viel an, wie er erledigen kann.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk and at the number of workers.</source>
            <translation>Das geht vorüber. Hält es an, prüfen Sie den Datenträger und die Anzahl der Worker.</translation>
        </message>
        <message>
            <source>The server could not do it.</source>
            <translation>Der Server konnte es nicht ausführen.</translation>
        </message>
        <message>
            <source>Look at the log of the site.</source>
            <translation>Prüfen Sie das Log des Standorts.</translation>
        </message>
        <message>
            <source>Client and redirect URI must be beyond doubt before anyone is sent anywhere.</source>
            <translation>Client und Redirect-URI müssen zweifelsfrei feststehen, bevor jemand irgendwohin geleitet wird.</translation>
        </message>
        <message>
            <source>The application must send client_id and redirect_uri once each, well encoded.</source>
            <translation>Die Anwendung muss client_id und redirect_uri je einmal und korrekt kodiert senden.</translation>
        </message>
        <message>
            <source>A log-in is asked for by a client that is registered and enabled.</source>
            <translation>Eine Anmeldung wird von einem Client angefordert, der registriert und aktiviert ist.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register or enable it.</source>
            <translation>Vergleichen Sie die Client-ID mit denen des Standorts; registrieren oder aktivieren Sie den Client.</translation>
        </message>
        <message>
            <source>A browser is sent back to a registered redirect URI only.</source>
            <translation>Ein Browser wird nur an eine registrierte Redirect-URI zurückgeleitet.</translation>
        </message>
        <message>
            <source>Compare it with those of the client. Register it only if you know that it is the application's.</source>
            <translation>Vergleichen Sie sie mit denen des Clients. Registrieren Sie sie nur, wenn Sie wissen, dass sie der Anwendung gehört.</translation>
        </message>
        <message>
            <source>This site takes no request objects.</source>
            <translation>Dieser Standort nimmt keine Request-Objekte an.</translation>
        </message>
        <message>
            <source>The application must send plain parameters.</source>
            <translation>Die Anwendung muss einfache Parameter senden.</translation>
        </message>
        <message>
            <source>This site takes no request_uri.</source>
            <translation>Dieser Standort nimmt keine request_uri an.</translation>
        </message>
        <message>
            <source>Clients are registered by the admin.</source>
            <translation>Clients werden vom Administrator registriert.</translation>
        </message>
        <message>
            <source>The application must leave out the parameter registration.</source>
            <translation>Die Anwendung muss den Parameter registration weglassen.</translation>
        </message>
        <message>
            <source>Log-ins end with a code.</source>
            <translation>Anmeldungen enden mit einem Code.</translation>
        </message>
        <message>
            <source>The application must ask for response_type code.</source>
            <translation>Die Anwendung muss response_type code anfordern.</translation>
        </message>
        <message>
            <source>A log-in is protected by PKCE.</source>
            <translation>Eine Anmeldung ist durch PKCE geschützt.</translation>
        </message>
        <message>
            <source>The application must send a code_challenge (S256).</source>
            <translation>Die Anwendung muss eine code_challenge (S256) senden.</translation>
        </message>
        <message>
            <source>The challenge is a SHA-256 value (S256).</source>
            <translation>Die Challenge ist ein SHA-256-Wert (S256).</translation>
        </message>
        <message>
            <source>The application must send code_challenge_method S256 and a challenge of 43 characters.</source>
            <translation>Die Anwendung muss code_challenge_method S256 und eine Challenge aus 43 Zeichen senden.</translation>
        </message>
        <message>
            <source>Without a page only a user who is signed in gets a code.</source>
            <translation>Ohne Seite erhält nur ein angemeldeter Benutzer einen Code.</translation>
        </message>
        <message>
            <source>The application must repeat the request without prompt=none.</source>
            <translation>Die Anwendung muss die Anfrage ohne prompt=none wiederholen.</translation>
        </message>
        <message>
            <source>The user who signs in must be the one that was asked for.</source>
            <translation>Der Benutzer, der sich anmeldet, muss der angeforderte sein.</translation>
        </message>
        <message>
            <source>That user must sign in, or the application must leave out id_token_hint.</source>
            <translation>Dieser Benutzer muss sich anmelden, oder die Anwendung muss id_token_hint weglassen.</translation>
        </message>
        <message>
            <source>The user must agree that a third-party client gets tokens.</source>
            <translation>Der Benutzer muss zustimmen, dass ein Client eines Dritten Tokens erhält.</translation>
        </message>
        <message>
            <source>The user decides whether a client gets tokens.</source>
            <translation>Der Benutzer entscheidet, ob ein Client Tokens erhält.</translation>
        </message>
        <message>
            <source>The user said no: nothing to do.</source>
            <translation>Der Benutzer hat abgelehnt: Es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>A log-in comes from the form of the log-in page.</source>
            <translation>Eine Anmeldung kommt aus dem Formular der Anmeldeseite.</translation>
        </message>
        <message>
            <source>Nothing to do unless it goes on: then somebody talks to the log-in page with a program.</source>
            <translation>Nichts zu tun, solange es nicht anhält: Dann spricht jemand mit einem Programm die Anmeldeseite an.</translation>
        </message>
        <message>
            <source>A log-in form must belong to the browser that sends it.</source>
            <translation>Ein Anmeldeformular muss zu dem Browser gehören, der es sendet.</translation>
        </message>
        <message>
            <source>The user must open the log-in again, with cookies on. From elsewhere it is a forged form.</source>
            <translation>Der Benutzer muss die Anmeldung erneut öffnen, mit erlaubten Cookies. Von anderswo ist es ein gefälschtes Formular.</translation>
        </message>
        <message>
            <source>A log-in form is good for some minutes.</source>
            <translation>Ein Anmeldeformular gilt einige Minuten.</translation>
        </message>
        <message>
            <source>The user must open the log-in again.</source>
            <translation>Der Benutzer muss die Anmeldung erneut öffnen.</translation>
        </message>
        <message>
            <source>Only a VAL user of this site can sign in.</source>
            <translation>Nur ein VAL-Benutzer dieses Standorts kann sich anmelden.</translation>
        </message>
        <message>
            <source>Compare the name with those of the site; many of these are somebody guessing.</source>
            <translation>Vergleichen Sie den Namen mit denen des Standorts; bei vielen solchen Fällen rät jemand.</translation>
        </message>
        <message>
            <source>The password must be the user's.</source>
            <translation>Das Passwort muss das des Benutzers sein.</translation>
        </message>
        <message>
            <source>Give the user a new password when it is forgotten; many of these are somebody guessing.</source>
            <translation>Geben Sie dem Benutzer ein neues Passwort, wenn er es vergessen hat; bei vielen solchen Fällen rät jemand.</translation>
        </message>
        <message>
            <source>User name and password have a greatest length.</source>
            <translation>Benutzername und Passwort haben eine Höchstlänge.</translation>
        </message>
        <message>
            <source>A disabled VAL user cannot sign in.</source>
            <translation>Ein deaktivierter VAL-Benutzer kann sich nicht anmelden.</translation>
        </message>
        <message>
            <source>After wrong passwords the next attempt must wait.</source>
            <translation>Nach falschen Passwörtern muss der nächste Versuch warten.</translation>
        </message>
        <message>
            <source>It passes. If it goes on, see where the attempts come from.</source>
            <translation>Das geht vorüber. Hält es an, sehen Sie nach, woher die Versuche kommen.</translation>
        </message>
        <message>
            <source>A one-time value is used once.</source>
            <translation>Ein Einmalwert wird nur einmal verwendet.</translation>
        </message>
        <message>
            <source>Find out whether the application repeats itself, or somebody replays its requests.</source>
            <translation>Finden Sie heraus, ob die Anwendung sich wiederholt oder jemand ihre Anfragen erneut abspielt.</translation>
        </message>
        <message>
            <source>A code or refresh token that is used a second time ends its grant.</source>
            <translation>Ein Code oder Refresh-Token, das ein zweites Mal verwendet wird, beendet seinen Grant.</translation>
        </message>
        <message>
            <source>A revoked grant gives no tokens.</source>
            <translation>Ein widerrufener Grant gibt keine Tokens aus.</translation>
        </message>
        <message>
            <source>Codes and grants have an end.</source>
            <translation>Codes und Grants haben ein Ende.</translation>
        </message>
        <message>
            <source>Tokens come from a grant that exists.</source>
            <translation>Tokens kommen von einem vorhandenen Grant.</translation>
        </message>
        <message>
            <source>A grant belongs to one client and one key.</source>
            <translation>Ein Grant gehört zu einem Client und einem Schlüssel.</translation>
        </message>
        <message>
            <source>The database takes as much as it can finish.</source>
            <translation>Die Datenbank nimmt so viel an, wie sie erledigen kann.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk.</source>
            <translation>Das geht vorüber. Hält es an, prüfen Sie den Datenträger.</translation>
        </message>
        <message>
            <source>The change could not be made.</source>
            <translation>Die Änderung konnte nicht vorgenommen werden.</translation>
        </message>
        <message>
            <source>Read what the record says; look at the disk and at the log of the site.</source>
            <translation>Lesen Sie, was der Eintrag sagt; prüfen Sie den Datenträger und das Log des Standorts.</translation>
        </message>
        <message>
            <source>Refusals of unknown requesters are counted when there are many.</source>
            <translation>Ablehnungen unbekannter Anfragender werden gezählt, wenn es viele sind.</translation>
        </message>
        <message>
            <source>See where they come from: most often it is somebody who tries.</source>
            <translation>Sehen Sie nach, woher sie kommen: Meist probiert jemand etwas aus.</translation>
        </message>
        <message>
            <source>A client secret belongs in the Authorization field.</source>
            <translation>Ein Client-Geheimnis gehört in das Feld Authorization.</translation>
        </message>
    </context>
    <context>
        <name>seal::app::Desk</name>
        <message>
            <source>Locked together with the screen.</source>
            <translation>Zusammen mit dem Bildschirm gesperrt.</translation>
        </message>
        <message>
            <source>Open another site...</source>
            <translation>Anderen Standort öffnen...</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>In a window of its own; this one stays</source>
            <translation>In einem eigenen Fenster; dieses bleibt offen</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Server anhalten und beenden</translation>
        </message>
        <message>
            <source>Requests that run are answered first</source>
            <translation>Laufende Anfragen werden zuerst beantwortet</translation>
        </message>
        <message>
            <source>Nobody runs the servers of this site now.</source>
            <translation>Die Server dieses Standorts laufen derzeit nirgends.</translation>
        </message>
        <message>
            <source>Run them here</source>
            <translation>Hier ausführen</translation>
        </message>
        <message>
            <source>The process that runs the servers does not answer</source>
            <translation>Der Prozess, der die Server ausführt, antwortet nicht</translation>
        </message>
        <message>
            <source>Look at its log, then press Reconnect again</source>
            <translation>Prüfen Sie dessen Log und drücken Sie dann erneut „Neu verbinden“</translation>
        </message>
        <message numerus="yes">
            <source>%n listener(s) run</source>
            <translation>
                <numerusform>%n Listener läuft</numerusform>
                <numerusform>%n Listener laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>the servers do not run</source>
            <translation>die Server laufen nicht</translation>
        </message>
        <message>
            <source>Another window could not be started</source>
            <translation>Ein weiteres Fenster konnte nicht gestartet werden</translation>
        </message>
        <message>
            <source>Start Sealdesk once more by hand</source>
            <translation>Starten Sie Sealdesk noch einmal von Hand</translation>
        </message>
    </context>
    <context>
        <name>seal::app::DeskOpener</name>
        <message>
            <source>The process that runs this site does not answer</source>
            <translation>Der Prozess, der diesen Standort ausführt, antwortet nicht</translation>
        </message>
        <message>
            <source>Look at its log, or end it, then try again</source>
            <translation>Prüfen Sie dessen Log oder beenden Sie ihn und versuchen Sie es dann erneut</translation>
        </message>
    </context>
    <context>
        <name>seal::app::LinkedBackend</name>
        <message>
            <source>There is no link to the servers</source>
            <translation>Es besteht keine Verbindung zu den Servern</translation>
        </message>
        <message>
            <source>Reconnect, then try again</source>
            <translation>Verbinden Sie sich neu und versuchen Sie es dann erneut</translation>
        </message>
    </context>
    <context>
        <name>seal::ui</name>
        <message>
            <source>VAL server</source>
            <translation>VAL-Server</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>VAL-Benutzer</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>Erhält ihn</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Warum nicht</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Enable %1</source>
            <translation>%1 aktivieren</translation>
        </message>
        <message>
            <source>Map %1 to %2</source>
            <translation>%1 zu %2 zuordnen</translation>
        </message>
        <message>
            <source>Make a password for %1</source>
            <translation>Passwort für %1 erzeugen</translation>
        </message>
        <message>
            <source>Change client %1</source>
            <translation>Client %1 ändern</translation>
        </message>
        <message>
            <source>Go to client %1</source>
            <translation>Zu Client %1 gehen</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 hat ein neues Passwort</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Passwort von %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Es wird nur dieses eine Mal angezeigt. Geben Sie es sicher weiter.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 ist %2 zugeordnet</translation>
        </message>
        <message>
            <source>Client %1 was changed</source>
            <translation>Client %1 wurde geändert</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 ist aktiviert</translation>
        </message>
        <message>
            <source>Import VAL users</source>
            <translation>VAL-Benutzer importieren</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>What the user types to sign in; names the row</source>
            <translation>Was der Benutzer zum Anmelden eingibt; kennzeichnet die Zeile</translation>
        </message>
        <message>
            <source>For people to read</source>
            <translation>Lesbar für Menschen</translation>
        </message>
        <message>
            <source>What tokens carry; the log-in name where the column is empty</source>
            <translation>Was Tokens enthalten; der Anmeldename, wo die Spalte leer ist</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Where it is empty the user cannot log in until one is set</source>
            <translation>Wo es leer ist, kann sich der Benutzer erst anmelden, wenn eines gesetzt ist</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>VAL service IDs with ; between; mappings are added, none is taken away</source>
            <translation>VAL service IDs, mit ; getrennt; Zuordnungen werden hinzugefügt, keine wird entzogen</translation>
        </message>
        <message>
            <source>Users without a password cannot log in until one is set.</source>
            <translation>Benutzer ohne Passwort können sich erst anmelden, wenn eines gesetzt ist.</translation>
        </message>
        <message>
            <source>Import VAL services</source>
            <translation>VAL-Dienste importieren</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Names the service in tokens; cannot be changed later</source>
            <translation>Benennt den Dienst in Tokens; kann später nicht geändert werden</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>What the service is for</source>
            <translation>Wofür der Dienst da ist</translation>
        </message>
        <message>
            <source>Each new service gets key material of its own.</source>
            <translation>Jeder neue Dienst erhält eigenes Schlüsselmaterial.</translation>
        </message>
        <message>
            <source>Import mappings</source>
            <translation>Zuordnungen importieren</translation>
        </message>
        <message>
            <source>Of a VAL user that is there</source>
            <translation>Eines vorhandenen VAL-Benutzers</translation>
        </message>
        <message>
            <source>Of a VAL service that is there</source>
            <translation>Eines vorhandenen VAL-Dienstes</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dort</translation>
        </message>
        <message>
            <source>Where it differs in this service</source>
            <translation>Wo sie in diesem Dienst abweicht</translation>
        </message>
        <message>
            <source>Each new mapping gets key material; tokens issued from now on name the service.</source>
            <translation>Jede neue Zuordnung erhält Schlüsselmaterial; ab jetzt ausgestellte Tokens nennen den Dienst.</translation>
        </message>
        <message>
            <source>No column is chosen for "%1"</source>
            <translation>Für „%1“ ist keine Spalte gewählt</translation>
        </message>
        <message>
            <source>Two columns are chosen for "%1"</source>
            <translation>Für „%1“ sind zwei Spalten gewählt</translation>
        </message>
        <message>
            <source>client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>the site's CA</source>
            <translation>die CA des Standorts</translation>
        </message>
        <message>
            <source>all servers (RSA)</source>
            <translation>alle Server (RSA)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessPage</name>
        <message>
            <source>Effective access</source>
            <translation>Effektiver Zugriff</translation>
        </message>
        <message>
            <source>What would a user get?</source>
            <translation>Was würde ein Benutzer erhalten?</translation>
        </message>
        <message>
            <source>Who can get a key?</source>
            <translation>Wer kann einen Schlüssel erhalten?</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>VAL-Benutzer</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL-Dienst</translation>
        </message>
        <message>
            <source>Choose a user to see the tokens, scopes and keys that a log-in would bring now, and for what it would not, what stands in the way. The answer comes from the servers' own rules; nothing is changed and nothing is logged.</source>
            <translation>Wählen Sie einen Benutzer, um zu sehen, welche Tokens, Scopes und Schlüssel eine Anmeldung jetzt brächte und was dem Übrigen im Weg steht. Die Antwort folgt den Regeln der Server selbst; nichts wird geändert und nichts protokolliert.</translation>
        </message>
        <message>
            <source>Key of VAL service</source>
            <translation>Schlüssel des VAL-Dienstes</translation>
        </message>
        <message>
            <source>Who can get the key</source>
            <translation>Wer den Schlüssel erhalten kann</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>%1 of the first %2 get it; scroll on for more</source>
            <translation>%1 der ersten %2 erhalten ihn; scrollen Sie für weitere</translation>
        </message>
        <message>
            <source>%1 of %2 get it</source>
            <translation>%1 von %2 erhalten ihn</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessView</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Key %1, version %2</source>
            <translation>Schlüssel %1, Version %2</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Effektiver Zugriff</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copies all lines as text</source>
            <translation>Kopiert alle Zeilen als Text</translation>
        </message>
        <message>
            <source>There is no VAL service yet, so that nobody gets anything.</source>
            <translation>Es gibt noch keinen VAL-Dienst; daher erhält niemand etwas.</translation>
        </message>
        <message numerus="yes">
            <source>%1 gets tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 erhält Tokens und Schlüssel von %2 von %n VAL-Dienst.</numerusform>
                <numerusform>%1 erhält Tokens und Schlüssel von %2 von %n VAL-Diensten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 can fetch the keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 kann die Schlüssel von %2 von %n VAL-Dienst abrufen.</numerusform>
                <numerusform>%1 kann die Schlüssel von %2 von %n VAL-Diensten abrufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>Über %1 erhalten zugeordnete Benutzer Tokens und Schlüssel von %2 von %n VAL-Dienst.</numerusform>
                <numerusform>Über %1 erhalten zugeordnete Benutzer Tokens und Schlüssel von %2 von %n VAL-Diensten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The site has too many to show those the user is not mapped to.</source>
            <translation>Der Standort hat zu viele, um die zu zeigen, denen der Benutzer nicht zugeordnet ist.</translation>
        </message>
        <message>
            <source>Scope %1</source>
            <translation>Scope %1</translation>
        </message>
        <message>
            <source>granted, for %1</source>
            <translation>gewährt, für %1</translation>
        </message>
        <message>
            <source>not granted</source>
            <translation>nicht gewährt</translation>
        </message>
        <message>
            <source>tokens and keys</source>
            <translation>Tokens und Schlüssel</translation>
        </message>
        <message>
            <source>as %1, since %2, by %3</source>
            <translation>als %1, erteilt %2 durch %3</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Zugeordnet</translation>
        </message>
        <message>
            <source>Through %1</source>
            <translation>Über %1</translation>
        </message>
        <message>
            <source>VAL server %1 can fetch the key</source>
            <translation>VAL-Server %1 kann den Schlüssel abrufen</translation>
        </message>
        <message>
            <source>The server would say: %1</source>
            <translation>Der Server würde sagen: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AuditPage</name>
        <message>
            <source>Audit log</source>
            <translation>Audit-Log</translation>
        </message>
        <message>
            <source>No records yet</source>
            <translation>Noch keine Einträge</translation>
        </message>
        <message>
            <source>Every token, key delivery, log-in, refusal and change by an admin leaves a record here. Records are chained and signed, so that nobody can change the past unseen.</source>
            <translation>Jedes Token, jede Schlüsselauslieferung, Anmeldung, Ablehnung und Änderung durch einen Administrator hinterlässt hier einen Eintrag. Die Einträge sind verkettet und signiert, sodass niemand Vergangenes unbemerkt ändern kann.</translation>
        </message>
        <message>
            <source>New records</source>
            <translation>Neue Einträge</translation>
        </message>
        <message>
            <source>Place in the audit log</source>
            <translation>Position im Audit-Log</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Dieselbe Anfrage</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>The record as the log holds it</source>
            <translation>Der Eintrag, wie ihn das Log enthält</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>New records come in at the top as they are written</source>
            <translation>Neue Einträge erscheinen oben, sobald sie geschrieben werden</translation>
        </message>
        <message>
            <source>Check the whole log</source>
            <translation>Gesamtes Log prüfen</translation>
        </message>
        <message>
            <source>Every record, its place in the chain, and the signed end</source>
            <translation>Jeder Eintrag, seine Stelle in der Kette und das signierte Ende</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <source>What the filter shows, as CSV or with the proof of the chain</source>
            <translation>Was der Filter zeigt, als CSV oder mit dem Nachweis der Kette</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Colours for records that a filter finds</source>
            <translation>Farben für Einträge, die ein Filter findet</translation>
        </message>
        <message>
            <source>Go to the user</source>
            <translation>Zum Benutzer gehen</translation>
        </message>
        <message>
            <source>The record names no user</source>
            <translation>Der Eintrag nennt keinen Benutzer</translation>
        </message>
        <message>
            <source>Go to the client</source>
            <translation>Zum Client gehen</translation>
        </message>
        <message>
            <source>The record names no client</source>
            <translation>Der Eintrag nennt keinen Client</translation>
        </message>
        <message>
            <source>Go to the VAL service</source>
            <translation>Zum VAL-Dienst gehen</translation>
        </message>
        <message>
            <source>The record names no VAL service</source>
            <translation>Der Eintrag nennt keinen VAL-Dienst</translation>
        </message>
        <message>
            <source>Go to the key</source>
            <translation>Zum Schlüssel gehen</translation>
        </message>
        <message>
            <source>The record names no key</source>
            <translation>Der Eintrag nennt keinen Schlüssel</translation>
        </message>
        <message>
            <source>Go to the certificate</source>
            <translation>Zum Zertifikat gehen</translation>
        </message>
        <message>
            <source>The record names no certificate</source>
            <translation>Der Eintrag nennt kein Zertifikat</translation>
        </message>
        <message>
            <source>Show the flow</source>
            <translation>Ablauf anzeigen</translation>
        </message>
        <message>
            <source>The messages of this request as a ladder</source>
            <translation>Die Nachrichten dieser Anfrage als Ablaufdiagramm</translation>
        </message>
        <message>
            <source>The record belongs to no request</source>
            <translation>Der Eintrag gehört zu keiner Anfrage</translation>
        </message>
        <message>
            <source>Only this user</source>
            <translation>Nur dieser Benutzer</translation>
        </message>
        <message>
            <source>Only such records</source>
            <translation>Nur solche Einträge</translation>
        </message>
        <message>
            <source>The record cannot be read</source>
            <translation>Der Eintrag ist nicht lesbar</translation>
        </message>
        <message>
            <source>Copy the record</source>
            <translation>Eintrag kopieren</translation>
        </message>
        <message>
            <source>As JSON, with its hash</source>
            <translation>Als JSON, mit seinem Hash</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Columns, copy, refresh</source>
            <translation>Spalten, kopieren, aktualisieren</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Es gibt kein Feld oder Merkmal namens %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n neuer Eintrag</numerusform>
                <numerusform>%n neue Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>No records</source>
            <translation>Keine Einträge</translation>
        </message>
        <message>
            <source>%1 shown, counting</source>
            <translation>%1 angezeigt, es wird gezählt</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>%1 bis %2 von %3</translation>
        </message>
        <message>
            <source>%1 to %2 of at least %3, the search index is being built</source>
            <translation>%1 bis %2 von mindestens %3, der Suchindex wird aufgebaut</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, wird geladen</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, %1 ausgewählt</translation>
        </message>
        <message>
            <source>Select one record first</source>
            <translation>Wählen Sie zuerst einen Eintrag aus</translation>
        </message>
        <message>
            <source>There is no page for that yet</source>
            <translation>Dafür gibt es noch keine Seite</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Audit-Schlüssel: %1</translation>
        </message>
        <message>
            <source>The chain is broken: %1</source>
            <translation>Die Kette ist beschädigt: %1</translation>
        </message>
        <message>
            <source>Chain intact, all checked %1</source>
            <translation>Kette intakt, vollständig geprüft: %1</translation>
        </message>
        <message>
            <source>End of the chain intact, not all checked yet</source>
            <translation>Ende der Kette intakt, noch nicht vollständig geprüft</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Audit-Log exportieren</translation>
        </message>
        <message>
            <source>Export the records that the filter finds</source>
            <translation>Vom Filter gefundene Einträge exportieren</translation>
        </message>
        <message>
            <source>With proof (*.jsonl);;CSV (*.csv)</source>
            <translation>Mit Nachweis (*.jsonl);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Mark what the filter finds: %1</source>
            <translation>Vom Filter Gefundenes markieren: %1</translation>
        </message>
        <message>
            <source>Type a filter first</source>
            <translation>Geben Sie zuerst einen Filter ein</translation>
        </message>
        <message>
            <source>No longer mark %1</source>
            <translation>%1 nicht mehr markieren</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>The rule, its clause, what was at fault, and how to put it right</source>
            <translation>Die Regel, ihre Klausel, was falsch war und wie es behoben wird</translation>
        </message>
        <message>
            <source>The request was not refused</source>
            <translation>Die Anfrage wurde nicht abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BottomPanel</name>
        <message>
            <source>Jobs and log</source>
            <translation>Aufträge und Log</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Server-Log</translation>
        </message>
        <message>
            <source>Hide this panel</source>
            <translation>Diesen Bereich ausblenden</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Aufträge (%1)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CertificatesPage</name>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Endet bald</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Revoked at</source>
            <translation>Widerrufen am</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Revoked certificates</source>
            <translation>Widerrufene Zertifikate</translation>
        </message>
        <message>
            <source>Certificates that end soon or have ended</source>
            <translation>Zertifikate, die bald enden oder abgelaufen sind</translation>
        </message>
        <message>
            <source>Certificate authorities</source>
            <translation>Zertifizierungsstellen</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>DNS names</source>
            <translation>DNS-Namen</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>IP-Adressen</translation>
        </message>
        <message>
            <source>URIs</source>
            <translation>URIs</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <translation>Sperrliste</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Noch keine Zertifikate</translation>
        </message>
        <message>
            <source>The site's CA issues certificates for its servers when they start, and for VAL servers.</source>
            <translation>Die CA des Standorts stellt Zertifikate für dessen Server bei ihrem Start und für VAL-Server aus.</translation>
        </message>
        <message>
            <source>Save as PEM...</source>
            <translation>Als PEM speichern...</translation>
        </message>
        <message>
            <source>Writes the certificate to a file</source>
            <translation>Schreibt das Zertifikat in eine Datei</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Widerrufen...</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once</source>
            <translation>Verbindungen und Tokens damit werden sofort abgelehnt</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Bereits widerrufen</translation>
        </message>
        <message>
            <source>The site's own CA cannot be revoked here</source>
            <translation>Die CA des Standorts kann hier nicht widerrufen werden</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Save certificate</source>
            <translation>Zertifikat speichern</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>In %1 geschrieben</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <source>Revoke the certificate of %1</source>
            <translation>Zertifikat von %1 widerrufen</translation>
        </message>
        <message>
            <source>Revoke certificate</source>
            <translation>Zertifikat widerrufen</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once, and the revocation list names it. This cannot be undone.</source>
            <translation>Verbindungen und Tokens damit werden sofort abgelehnt, und die Sperrliste nennt es. Dies kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>The certificate of %1 is revoked</source>
            <translation>Das Zertifikat von %1 ist widerrufen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ChangeRunner</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Something was changed since; use Ctrl+Z</source>
            <translation>Seitdem wurde etwas geändert; verwenden Sie Strg+Z</translation>
        </message>
        <message>
            <source>%1: stopped before the end</source>
            <translation>%1: vor dem Ende angehalten</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheatSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Commands and shortcuts</source>
            <translation>Befehle und Tastenkürzel</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Neues Tastenkürzel</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 is taken by "%2". Choose another, or free that one first.</source>
            <translation>%1 ist durch „%2“ belegt. Wählen Sie ein anderes oder geben Sie dieses zuerst frei.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Check</name>
        <message>
            <source>Check the audit log</source>
            <translation>Audit-Log prüfen</translation>
        </message>
        <message>
            <source>The check was cancelled: what was looked at was in order</source>
            <translation>Die Prüfung wurde abgebrochen: Das bis dahin Geprüfte war in Ordnung</translation>
        </message>
        <message>
            <source>The audit log is intact: %1 records in order, the end signed</source>
            <translation>Das Audit-Log ist intakt: %1 Einträge in Ordnung, das Ende signiert</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Audit-Schlüssel: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheckStep</name>
        <message>
            <source>Progress of the check</source>
            <translation>Fortschritt der Prüfung</translation>
        </message>
        <message>
            <source>Report it and change nothing</source>
            <translation>Melden und nichts ändern</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Update it with what the file says</source>
            <translation>Mit den Angaben der Datei aktualisieren</translation>
        </message>
        <message>
            <source>Where something is there already:</source>
            <translation>Wo schon etwas vorhanden ist:</translation>
        </message>
        <message>
            <source>Make a random password for each new user without one (slow: each takes a moment of the hash threads)</source>
            <translation>Für jeden neuen Benutzer ohne Passwort ein zufälliges erzeugen (langsam: jedes beansprucht kurz die Hash-Threads)</translation>
        </message>
        <message>
            <source>Checking: %1 so far</source>
            <translation>Prüfung läuft: bisher %1</translation>
        </message>
        <message>
            <source>Would be: %1</source>
            <translation>Ergebnis wäre: %1</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>Die Zeilen werden geprüft</translation>
        </message>
        <message>
            <source>The rows could not be checked</source>
            <translation>Die Zeilen konnten nicht geprüft werden</translation>
        </message>
        <message>
            <source>There is nothing that would be changed</source>
            <translation>Es gibt nichts, was geändert würde</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Chip</name>
        <message>
            <source>Filter %1. Delete removes it, Enter edits it.</source>
            <translation>Filter %1. Entf entfernt ihn, Eingabetaste bearbeitet ihn.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ClientsPage</name>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>None (PKCE)</source>
            <translation>Keine (PKCE)</translation>
        </message>
        <message>
            <source>VAL server</source>
            <translation>VAL-Server</translation>
        </message>
        <message>
            <source>For users</source>
            <translation>Für Benutzer</translation>
        </message>
        <message>
            <source>For itself</source>
            <translation>Für sich selbst</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Authenticates with</source>
            <translation>Authentifizierung mit</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Scopes</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Grant types</source>
            <translation>Grant-Typen</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>Redirect-URIs</translation>
        </message>
        <message>
            <source>Disabled clients</source>
            <translation>Deaktivierte Clients</translation>
        </message>
        <message>
            <source>VAL servers</source>
            <translation>VAL-Server</translation>
        </message>
        <message>
            <source>Certificate name</source>
            <translation>Zertifikatsname</translation>
        </message>
        <message>
            <source>Consent page</source>
            <translation>Zustimmungsseite</translation>
        </message>
        <message>
            <source>no: first party</source>
            <translation>nein: eigene Anwendung</translation>
        </message>
        <message>
            <source>yes: third party</source>
            <translation>ja: Anwendung eines Dritten</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>Dessen Wert</translation>
        </message>
        <message>
            <source>It is a VAL server</source>
            <translation>Ist ein VAL-Server</translation>
        </message>
        <message>
            <source>Open to all VAL services</source>
            <translation>Offen für alle VAL-Dienste</translation>
        </message>
        <message>
            <source>Users are asked for consent</source>
            <translation>Benutzer werden um Zustimmung gebeten</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Noch keine Clients</translation>
        </message>
        <message>
            <source>A client is the software that asks for tokens: an app with which VAL users sign in, or a VAL server.</source>
            <translation>Ein Client ist die Software, die Tokens anfordert: eine App, mit der sich VAL-Benutzer anmelden, oder ein VAL-Server.</translation>
        </message>
        <message>
            <source>Add client...</source>
            <translation>Client hinzufügen...</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Bearbeiten...</translation>
        </message>
        <message>
            <source>New secret...</source>
            <translation>Neues Secret...</translation>
        </message>
        <message>
            <source>Makes another secret; the old one ends at once</source>
            <translation>Erzeugt ein anderes Secret; das alte endet sofort</translation>
        </message>
        <message>
            <source>This client does not authenticate with a secret</source>
            <translation>Dieser Client authentifiziert sich nicht mit einem Secret</translation>
        </message>
        <message>
            <source>Issue certificate...</source>
            <translation>Zertifikat ausstellen...</translation>
        </message>
        <message>
            <source>Makes a key and a certificate and writes them to files</source>
            <translation>Erzeugt einen Schlüssel und ein Zertifikat und schreibt sie in Dateien</translation>
        </message>
        <message>
            <source>This client does not authenticate with a certificate</source>
            <translation>Dieser Client authentifiziert sich nicht mit einem Zertifikat</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>No tokens; those in use are refused at once</source>
            <translation>Keine Tokens; bestehende werden sofort abgelehnt</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Bereits deaktiviert</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Bereits aktiv</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Entfernen...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Effektiver Zugriff</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Grants</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Client hinzufügen</translation>
        </message>
        <message>
            <source>Where it needs a secret, one is made and shown once.</source>
            <translation>Wo ein Secret nötig ist, wird eines erzeugt und einmal angezeigt.</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 wurde hinzugefügt</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Where it may do less than before, or proves itself in another way, tokens in use are refused at once.</source>
            <translation>Wenn der Client weniger darf als zuvor oder sich anders ausweist, werden bestehende Tokens sofort abgelehnt.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 wurde geändert</translation>
        </message>
        <message>
            <source>Make a new secret for %1?</source>
            <translation>Neues Secret für %1 erzeugen?</translation>
        </message>
        <message>
            <source>The old one ends at once: the client gets no tokens until it has the new one. This cannot be undone.</source>
            <translation>Das alte endet sofort: Der Client erhält keine Tokens, bis er das neue hat. Dies kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Neues Secret erzeugen</translation>
        </message>
        <message>
            <source>%1 has a new secret</source>
            <translation>%1 hat ein neues Secret</translation>
        </message>
        <message>
            <source>Certificate for %1: a file name for it and its key</source>
            <translation>Zertifikat für %1: Dateiname dafür und für den Schlüssel</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Certificate of %1 written to %2, its key to %3</source>
            <translation>Zertifikat von %1 in %2 geschrieben, Schlüssel in %3</translation>
        </message>
        <message>
            <source>Disable clients</source>
            <translation>Clients deaktivieren</translation>
        </message>
        <message>
            <source>Enable clients</source>
            <translation>Clients aktivieren</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 ist deaktiviert</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 ist aktiviert</translation>
        </message>
        <message numerus="yes">
            <source>%n clients are disabled</source>
            <translation>
                <numerusform>%n Client ist deaktiviert</numerusform>
                <numerusform>%n Clients sind deaktiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients are enabled</source>
            <translation>
                <numerusform>%n Client ist aktiviert</numerusform>
                <numerusform>%n Clients sind aktiviert</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove clients</source>
            <translation>Clients entfernen</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 wurde entfernt</translation>
        </message>
        <message numerus="yes">
            <source>%n clients were removed</source>
            <translation>
                <numerusform>%n Client wurde entfernt</numerusform>
                <numerusform>%n Clients wurden entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n clients?</source>
            <translation>
                <numerusform>%n Client entfernen?</numerusform>
                <numerusform>%n Clients entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Its tokens are refused at once, and nobody knows its secret any more. This cannot be undone.</source>
            <translation>Tokens des Clients werden sofort abgelehnt, und niemand kennt mehr sein Secret. Dies kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n client(s)</source>
            <translation>
                <numerusform>%n Client entfernen</numerusform>
                <numerusform>%n Clients entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Secret of %1</source>
            <translation>Secret von %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Es wird nur dieses eine Mal angezeigt. Geben Sie es sicher weiter.</translation>
        </message>
        <message>
            <source>Replace the key file %1?</source>
            <translation>Schlüsseldatei %1 ersetzen?</translation>
        </message>
        <message>
            <source>It is there already, and the private key in it would be lost: whoever uses it needs another certificate. This cannot be undone.</source>
            <translation>Sie ist schon vorhanden, und der private Schlüssel darin ginge verloren: Wer ihn verwendet, braucht ein anderes Zertifikat. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Replace the key file</source>
            <translation>Schlüsseldatei ersetzen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseDialog</name>
        <message>
            <source>Close Sealdesk</source>
            <translation>Sealdesk schließen</translation>
        </message>
        <message>
            <source>The servers of %1 run in this program</source>
            <translation>Die Server von %1 laufen in diesem Programm</translation>
        </message>
        <message>
            <source>Without the window they can run on; an icon in the tray then brings it back. Or they stop: requests that run are answered, and clients get no more tokens and keys until they start again.</source>
            <translation>Ohne das Fenster können sie weiterlaufen; ein Symbol im Systemabschnitt bringt es dann zurück. Oder sie werden angehalten: Laufende Anfragen werden beantwortet, und Clients erhalten bis zum nächsten Start keine Tokens und Schlüssel mehr.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so they cannot run on without a window: they stop, and clients get no more tokens and keys until they start again. To run servers without a window, use sealdeskd.</source>
            <translation>Dieser Desktop hat keinen Systemabschnitt, daher können sie ohne Fenster nicht weiterlaufen: Sie werden angehalten, und Clients erhalten bis zum nächsten Start keine Tokens und Schlüssel mehr. Um Server ohne Fenster auszuführen, verwenden Sie sealdeskd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Server anhalten und beenden</translation>
        </message>
        <message>
            <source>Do this from now on without asking</source>
            <translation>Künftig ohne Nachfrage so verfahren</translation>
        </message>
        <message>
            <source>Keep them running in the tray</source>
            <translation>Im Systemabschnitt weiterlaufen lassen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseGuard</name>
        <message>
            <source>Sealdesk runs on</source>
            <translation>Sealdesk läuft weiter</translation>
        </message>
        <message>
            <source>The servers of %1 keep running. Click the icon to bring the window back.</source>
            <translation>Die Server von %1 laufen weiter. Klicken Sie auf das Symbol, um das Fenster zurückzuholen.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CodeBox</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Kopieren: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Columns</name>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n Min.</numerusform>
                <numerusform>in %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n Std.</numerusform>
                <numerusform>in %n Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>vor %n Std.</numerusform>
                <numerusform>vor %n Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>a date with the month as a word, as QLocale::toString() reads it; no one may take the day for the month</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 here, %2 UTC</source>
            <translation>%1 Ortszeit, %2 UTC</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ColumnsStep</name>
        <message>
            <source>Which column holds what? Empty cells are left out: they change nothing.</source>
            <translation>Welche Spalte enthält was? Leere Zellen werden ausgelassen: Sie ändern nichts.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (erforderlich)</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(nicht in der Datei)</translation>
        </message>
        <message>
            <source>for example: %1</source>
            <translation>zum Beispiel: %1</translation>
        </message>
        <message>
            <source>Not imported: %1</source>
            <translation>Nicht importiert: %1</translation>
        </message>
        <message>
            <source>"%1" is chosen for "%2" and for "%3"</source>
            <translation>„%1“ ist für „%2“ und für „%3“ gewählt</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CommandPalette</name>
        <message>
            <source>Type a page or a command</source>
            <translation>Seite oder Befehl eingeben</translation>
        </message>
        <message>
            <source>Search or jump</source>
            <translation>Suchen oder springen</translation>
        </message>
        <message>
            <source>Pages and commands found</source>
            <translation>Gefundene Seiten und Befehle</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>The same from the command line, for the first of them</source>
            <translation>Dasselbe auf der Befehlszeile, für das erste davon</translation>
        </message>
        <message>
            <source>The same from the command line</source>
            <translation>Dasselbe auf der Befehlszeile</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Type %1 to go on:</source>
            <translation>Geben Sie %1 ein, um fortzufahren:</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CreateWizard</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Create the site</source>
            <translation>Standort anlegen</translation>
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
            <translation>nie</translation>
        </message>
        <message>
            <source>Views of the row</source>
            <translation>Ansichten der Zeile</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message numerus="yes">
            <source>%n rows selected. Toolbar and row menu act on all of them.</source>
            <translation>
                <numerusform>%n Zeile ausgewählt. Werkzeugleiste und Zeilenmenü wirken darauf.</numerusform>
                <numerusform>%n Zeilen ausgewählt. Werkzeugleiste und Zeilenmenü wirken auf alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see its details.</source>
            <translation>Wählen Sie eine Zeile aus, um ihre Details zu sehen.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Durch</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExpiryTimeline</name>
        <message>
            <source>What ends in the next 90 days</source>
            <translation>Was in den nächsten 90 Tagen endet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>short day and month</comment>
            <translation>d. MMM</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Export</name>
        <message>
            <source>Export the audit log to %1</source>
            <translation>Audit-Log nach %1 exportieren</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben</translation>
        </message>
        <message>
            <source>The audit log was exported to %1</source>
            <translation>Das Audit-Log wurde nach %1 exportiert</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Choose another folder or make room on the disk</source>
            <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExportWords</name>
        <message>
            <source>The ladder is too long for one PNG picture</source>
            <translation>Das Ablaufdiagramm ist zu lang für ein einzelnes PNG-Bild</translation>
        </message>
        <message>
            <source>Export it as SVG or text</source>
            <translation>Exportieren Sie es als SVG oder Text</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture</source>
            <translation>Für das Bild ist nicht genug Speicher vorhanden</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>SVG-Bild</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Mermaid diagram</source>
            <translation>Mermaid-Diagramm</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FactsView</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FaultTable</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Rows that were not done</source>
            <translation>Nicht ausgeführte Zeilen</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown; the export holds them all.</source>
            <translation>Die ersten %1 von %2 werden angezeigt; der Export enthält alle.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FilterBar</name>
        <message>
            <source>Filter: words, field:value, is:state, !not</source>
            <translation>Filter: Wörter, feld:wert, is:zustand, !nicht</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Save this filter...</source>
            <translation>Diesen Filter speichern...</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Name des Filters</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FlowLabPage</name>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Wie erwartet</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>Nicht wie erwartet</translation>
        </message>
        <message>
            <source>Flow lab</source>
            <translation>Ablauf-Labor</translation>
        </message>
        <message>
            <source>This site has no flows</source>
            <translation>Dieser Standort hat keine Abläufe</translation>
        </message>
        <message>
            <source>A flow is a real client at work against the servers, with every message and check written down. The program that runs this site is older than this window.</source>
            <translation>Ein Ablauf ist ein echter Client bei der Arbeit mit den Servern, wobei jede Nachricht und Prüfung aufgezeichnet wird. Das Programm, das diesen Standort ausführt, ist älter als dieses Fenster.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Abläufe</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>Läufe dieser Sitzung</translation>
        </message>
        <message>
            <source>None yet. Choose a flow and run it.</source>
            <translation>Noch keine. Wählen Sie einen Ablauf und führen Sie ihn aus.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Tatsächlich</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Runs the flow against this site</source>
            <translation>Führt den Ablauf gegen diesen Standort aus</translation>
        </message>
        <message>
            <source>Run as...</source>
            <translation>Ausführen als...</translation>
        </message>
        <message>
            <source>Runs it as a user or client of your choice</source>
            <translation>Führt ihn als Benutzer oder Client Ihrer Wahl aus</translation>
        </message>
        <message>
            <source>Run against a file...</source>
            <translation>Gegen Datei ausführen...</translation>
        </message>
        <message>
            <source>Runs it against the servers that a target file describes</source>
            <translation>Führt ihn gegen die Server aus, die eine Zieldatei beschreibt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Ends the run on show</source>
            <translation>Beendet den angezeigten Lauf</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Audit-Einträge dazu finden</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this run</source>
            <translation>Öffnet das Audit-Log mit den Einträgen dieses Laufs</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>%1 ausführen</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Secret</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>What is left empty is taken from the demo data of the site, or from what it knows.</source>
            <translation>Was leer bleibt, wird den Demo-Daten des Standorts oder dem entnommen, was er kennt.</translation>
        </message>
        <message>
            <source>Choose a target file</source>
            <translation>Zieldatei wählen</translation>
        </message>
        <message>
            <source>Target files (*.json);;All files (*)</source>
            <translation>Zieldateien (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Dieses Fenster hat keine Seite für das Audit-Log</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Verwenden Sie: sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Noch nicht ausgeführt</translation>
        </message>
        <message>
            <source>Last run: %1</source>
            <translation>Letzter Lauf: %1</translation>
        </message>
        <message>
            <source>this site</source>
            <translation>dieser Standort</translation>
        </message>
        <message numerus="yes">
            <source>Running, %n step(s) so far</source>
            <translation>
                <numerusform>Läuft, bisher %n Schritt</numerusform>
                <numerusform>Läuft, bisher %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>Run the flow: its messages and checks appear here as they happen.</source>
            <translation>Führen Sie den Ablauf aus: Seine Nachrichten und Prüfungen erscheinen hier, während sie geschehen.</translation>
        </message>
        <message>
            <source>Waiting for the first message</source>
            <translation>Warten auf die erste Nachricht</translation>
        </message>
        <message>
            <source>Choose a flow first</source>
            <translation>Wählen Sie zuerst einen Ablauf</translation>
        </message>
        <message>
            <source>Two flows run already</source>
            <translation>Es laufen bereits zwei Abläufe</translation>
        </message>
        <message>
            <source>The run on show has ended</source>
            <translation>Der angezeigte Lauf ist beendet</translation>
        </message>
        <message>
            <source>Run a flow first</source>
            <translation>Führen Sie zuerst einen Ablauf aus</translation>
        </message>
        <message>
            <source>The run was against other servers, whose log is not here</source>
            <translation>Der Lauf ging gegen andere Server, deren Log nicht hier ist</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Form</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (erforderlich)</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Puts into the field what another wrote meanwhile</source>
            <translation>Setzt in das Feld ein, was jemand anderes inzwischen geschrieben hat</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Eine Angabe pro Zeile</translation>
        </message>
        <message>
            <source>Changed by another meanwhile</source>
            <translation>Inzwischen von jemand anderem geändert</translation>
        </message>
        <message>
            <source>Meanwhile another wrote: %1</source>
            <translation>Jemand anderes schrieb inzwischen: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 is needed</source>
            <translation>%1 wird benötigt</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Noch ist nichts geändert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FormDialog</name>
        <message>
            <source>The same from the command line</source>
            <translation>Dasselbe auf der Befehlszeile</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Another changed it while this was open. What is there now stands beside the fields; nothing was overwritten. Save again to put yours there.</source>
            <translation>Jemand anderes hat Änderungen vorgenommen, während dies geöffnet war. Der jetzige Stand steht neben den Feldern; nichts wurde überschrieben. Speichern Sie erneut, um Ihre Angaben zu übernehmen.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::HelpWindow</name>
        <message>
            <source>Sealdesk manual</source>
            <translation>Sealdesk-Handbuch</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Manual page</source>
            <translation>Handbuchseite</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportJob</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n hinzugefügt</numerusform>
                <numerusform>%n hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n aktualisiert</numerusform>
                <numerusform>%n aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unverändert</numerusform>
                <numerusform>%n unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>eingefügter Text</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>Die Zeile ist nicht lesbar: %1</translation>
        </message>
        <message>
            <source>Correct the file</source>
            <translation>Korrigieren Sie die Datei</translation>
        </message>
        <message>
            <source>It is in line %1 already</source>
            <translation>Steht bereits in Zeile %1</translation>
        </message>
        <message>
            <source>Keep the line that is right</source>
            <translation>Behalten Sie die richtige Zeile</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importiert: %1</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>Zeile %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1. An undo does not bring back the old password of %n user(s)</source>
            <translation>
                <numerusform>Importiert: %1. Rückgängig bringt das alte Passwort von %n Benutzer nicht zurück</numerusform>
                <numerusform>Importiert: %1. Rückgängig bringt die alten Passwörter von %n Benutzern nicht zurück</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportWizard</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>Go on without this window</source>
            <translation>Ohne dieses Fenster fortfahren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Close without saving the passwords?</source>
            <translation>Schließen, ohne die Passwörter zu speichern?</translation>
        </message>
        <message>
            <source>They are shown nowhere again. Users would need new ones.</source>
            <translation>Sie werden nirgends wieder angezeigt. Die Benutzer bräuchten neue.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Ohne Speichern schließen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 abbrechen</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>Log kopieren</translation>
        </message>
        <message>
            <source>Copy the log of %1</source>
            <translation>Log von %1 kopieren</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Wird angehalten...</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>No jobs. Imports, exports and checks show their progress here.</source>
            <translation>Keine Aufträge. Importe, Exporte und Prüfungen zeigen hier ihren Fortschritt.</translation>
        </message>
        <message>
            <source>Clear finished jobs</source>
            <translation>Beendete Aufträge entfernen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeyStep</name>
        <message>
            <source>Site key</source>
            <translation>Standortschlüssel</translation>
        </message>
        <message>
            <source>One key seals all secrets in the database: whoever steals the folder without it has nothing. Choose what that key is kept under; it is needed whenever the servers start.</source>
            <translation>Ein Schlüssel versiegelt alle Geheimnisse in der Datenbank: Wer den Ordner ohne ihn stiehlt, hat nichts. Wählen Sie, womit dieser Schlüssel geschützt wird; es wird bei jedem Start der Server benötigt.</translation>
        </message>
        <message>
            <source>The keychain of this desktop</source>
            <translation>Der Schlüsselbund dieses Desktops</translation>
        </message>
        <message>
            <source>Looking for a keychain...</source>
            <translation>Schlüsselbund wird gesucht...</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Eine Passphrase</translation>
        </message>
        <message>
            <source>Also make a recovery code and print it</source>
            <translation>Zusätzlich einen Wiederherstellungscode erzeugen und drucken</translation>
        </message>
        <message>
            <source>There is no back door: without passphrase, keychain or recovery code the site is lost.</source>
            <translation>Es gibt keine Hintertür: Ohne Passphrase, Schlüsselbund oder Wiederherstellungscode ist der Standort verloren.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Four words or more that have nothing to do with each other</source>
            <translation>Vier oder mehr Wörter, die nichts miteinander zu tun haben</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Stärke der Passphrase</translation>
        </message>
        <message>
            <source>Nothing has to be typed while you are logged in. Other users of this machine cannot open the site.</source>
            <translation>Solange Sie angemeldet sind, muss nichts eingegeben werden. Andere Benutzer dieses Rechners können den Standort nicht öffnen.</translation>
        </message>
        <message>
            <source>A passphrase works everywhere</source>
            <translation>Eine Passphrase funktioniert überall</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Its strength shows here while you type.</source>
            <translation>Ihre Stärke wird hier während der Eingabe angezeigt.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Die beiden stimmen nicht überein.</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>Geben Sie eine Passphrase ein</translation>
        </message>
        <message>
            <source>The passphrase is too weak</source>
            <translation>Die Passphrase ist zu schwach</translation>
        </message>
        <message>
            <source>Type the passphrase once more</source>
            <translation>Geben Sie die Passphrase erneut ein</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>Die beiden Passphrasen stimmen nicht überein</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeysPage</name>
        <message>
            <source>the service itself</source>
            <translation>der Dienst selbst</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>entfernt: %1</translation>
        </message>
        <message>
            <source>Past its period</source>
            <translation>Laufzeit abgelaufen</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Not active yet</source>
            <translation>Noch nicht aktiv</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Ausgesetzt</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>Compromised</source>
            <translation>Kompromittiert</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Vernichtet</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL-Dienst</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithmus</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erzeugt</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwendung</translation>
        </message>
        <message>
            <source>Active keys</source>
            <translation>Aktive Schlüssel</translation>
        </message>
        <message>
            <source>Keys past their period</source>
            <translation>Schlüssel mit abgelaufener Laufzeit</translation>
        </message>
        <message>
            <source>Keys of services themselves</source>
            <translation>Schlüssel der Dienste selbst</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Noch keine Schlüssel</translation>
        </message>
        <message>
            <source>Key material is made when a VAL service is added and when a VAL user is mapped to one. Key material itself is never shown.</source>
            <translation>Schlüsselmaterial wird erzeugt, wenn ein VAL-Dienst hinzugefügt und wenn ihm ein VAL-Benutzer zugeordnet wird. Das Schlüsselmaterial selbst wird nie angezeigt.</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Wer ihn erhält</translation>
        </message>
        <message>
            <source>Users and VAL servers that can get keys of the service</source>
            <translation>Benutzer und VAL-Server, die Schlüssel des Dienstes erhalten können</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Auslieferungen</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>Payload-ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderModel</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Time (ms)</source>
            <translation>Zeit (ms)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderSide</name>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Views of the step</source>
            <translation>Ansichten des Schritts</translation>
        </message>
        <message>
            <source>Message as it is sent</source>
            <translation>Nachricht, wie sie gesendet wird</translation>
        </message>
        <message>
            <source>A check has no message of its own.</source>
            <translation>Eine Prüfung hat keine eigene Nachricht.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Specifications</source>
            <translation>Spezifikationen</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Dekodiert</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>Spezifikation</translation>
        </message>
        <message>
            <source>Select a message or a check to see what is in it.</source>
            <translation>Wählen Sie eine Nachricht oder Prüfung aus, um ihren Inhalt zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s).</source>
            <translation>
                <numerusform>%1: %n Schritt.</numerusform>
                <numerusform>%1: %n Schritte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them refused or failed.</source>
            <translation>
                <numerusform>%n davon abgelehnt oder fehlgeschlagen.</numerusform>
                <numerusform>%n davon abgelehnt oder fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks (%1)</source>
            <translation>Prüfungen (%1)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>No clause asks for this step by itself.</source>
            <translation>Kein Abschnitt verlangt diesen Schritt für sich.</translation>
        </message>
        <message>
            <source>%1 clause %2</source>
            <translation>%1 Abschnitt %2</translation>
        </message>
        <message>
            <source>Read the manual: %1</source>
            <translation>Im Handbuch lesen: %1</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>Korrelations-ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderView</name>
        <message>
            <source>Ladder</source>
            <translation>Ablaufdiagramm</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Teil %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderWidget</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>To the first step</source>
            <translation>Zum ersten Schritt</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Schritt zurück</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Step forward</source>
            <translation>Schritt vor</translation>
        </message>
        <message>
            <source>Show all steps</source>
            <translation>Alle Schritte anzeigen</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>How fast steps are played</source>
            <translation>Wie schnell Schritte abgespielt werden</translation>
        </message>
        <message>
            <source>%1 x</source>
            <translation>%1 x</translation>
        </message>
        <message>
            <source>Fold all parts</source>
            <translation>Alle Teile einklappen</translation>
        </message>
        <message>
            <source>Unfold all parts</source>
            <translation>Alle Teile ausklappen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle anzeigen</translation>
        </message>
        <message>
            <source>Export ladder...</source>
            <translation>Ablaufdiagramm exportieren...</translation>
        </message>
        <message>
            <source>There are no steps yet</source>
            <translation>Es gibt noch keine Schritte</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Export the ladder</source>
            <translation>Ablaufdiagramm exportieren</translation>
        </message>
        <message>
            <source>%1 ends with no format that is known</source>
            <translation>%1 endet auf kein bekanntes Format</translation>
        </message>
        <message>
            <source>Use .svg, .png, .txt, .json or .mmd</source>
            <translation>Verwenden Sie .svg, .png, .txt, .json oder .mmd</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <source>Written to %1, with the secrets of this demo site</source>
            <translation>In %1 geschrieben, mit den Geheimnissen dieses Demo-Standorts</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>In %1 geschrieben</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Languages</name>
        <message>
            <source>English</source>
            <comment>the name of this language, in the language itself</comment>
            <translation>Deutsch</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonBubble</name>
        <message>
            <source>Guided lesson</source>
            <translation>Geführte Lektion</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonRunner</name>
        <message>
            <source>Guided lessons</source>
            <translation>Geführte Lektionen</translation>
        </message>
        <message>
            <source>Lessons change the site: they run on a demo site only</source>
            <translation>Lektionen ändern den Standort: Sie laufen nur an einem Demo-Standort</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>Das Fenster ist gesperrt</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Lessons</name>
        <message>
            <source>A log-in</source>
            <translation>Eine Anmeldung</translation>
        </message>
        <message>
            <source>Who signs in, what the application gets, and where it is written down</source>
            <translation>Wer sich anmeldet, was die Anwendung erhält und wo es aufgezeichnet wird</translation>
        </message>
        <message>
            <source>This lesson follows one log-in from the user to the audit log. Next leads on; the arrow keys do too, and Esc leaves at any time.</source>
            <translation>Diese Lektion verfolgt eine Anmeldung vom Benutzer bis zum Audit-Log. „Weiter“ führt weiter, die Pfeiltasten ebenso; Esc verlässt die Lektion jederzeit.</translation>
        </message>
        <message>
            <source>The SIM-S signs users in and issues tokens. This is its card: the addresses that applications use, and what it did in the last hour.</source>
            <translation>Der SIM-S meldet Benutzer an und stellt Tokens aus. Dies ist seine Karte: die Adressen, die Anwendungen verwenden, und was er in der letzten Stunde getan hat.</translation>
        </message>
        <message>
            <source>These are the VAL users: who can sign in. The log-in name never leaves the SIM-S; tokens carry the VAL user ID.</source>
            <translation>Dies sind die VAL-Benutzer: wer sich anmelden kann. Der Anmeldename verlässt den SIM-S nie; Tokens enthalten die VAL user ID.</translation>
        </message>
        <message>
            <source>A user signs in through an application. Each one is registered as a client: how it authenticates, where the browser may return to, and which scopes it may ask for.</source>
            <translation>Ein Benutzer meldet sich über eine Anwendung an. Jede ist als Client registriert: wie sie sich authentifiziert, wohin der Browser zurückkehren darf und welche Scopes sie anfordern darf.</translation>
        </message>
        <message>
            <source>Now a real client signs Alice in, with a browser, a code and PKCE. Each arrow is a message, each note a check; choose one to read it and the clause that asks for it.</source>
            <translation>Nun meldet ein echter Client Alice an, mit einem Browser, einem Code und PKCE. Jeder Pfeil ist eine Nachricht, jede Notiz eine Prüfung; wählen Sie eine, um sie und den Abschnitt zu lesen, der sie verlangt.</translation>
        </message>
        <message>
            <source>The log-in, the code and the tokens are records of the audit log. Nothing left the server before its record was on the disk.</source>
            <translation>Die Anmeldung, der Code und die Tokens sind Einträge im Audit-Log. Nichts hat den Server verlassen, bevor sein Eintrag auf dem Datenträger stand.</translation>
        </message>
        <message>
            <source>What the user agreed to is a grant. Revoke it, and all its tokens are refused at once.</source>
            <translation>Was der Benutzer zugelassen hat, ist ein Grant. Widerrufen Sie ihn, werden alle seine Tokens sofort abgelehnt.</translation>
        </message>
        <message>
            <source>That is a log-in: user, client, code, tokens, record. The manual has more under Tokens.</source>
            <translation>Das ist eine Anmeldung: Benutzer, Client, Code, Tokens, Eintrag. Mehr steht im Handbuch unter „Tokens“.</translation>
        </message>
        <message>
            <source>A key request</source>
            <translation>Eine Schlüsselanfrage</translation>
        </message>
        <message>
            <source>Why a user may have a key, how it is asked for, and who can get it</source>
            <translation>Warum ein Benutzer einen Schlüssel haben darf, wie er angefordert wird und wer ihn erhalten kann</translation>
        </message>
        <message>
            <source>This lesson shows how an application gets key material for a VAL service.</source>
            <translation>Diese Lektion zeigt, wie eine Anwendung Schlüsselmaterial für einen VAL-Dienst erhält.</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X platooning. Its keys protect what its users say to one another.</source>
            <translation>Ein VAL-Dienst ist eine Anwendung, etwa V2X-Platooning. Seine Schlüssel schützen, was seine Benutzer einander mitteilen.</translation>
        </message>
        <message>
            <source>A mapping gives a user the right to use a service. Key material is made in the same moment.</source>
            <translation>Eine Zuordnung gibt einem Benutzer das Recht, einen Dienst zu nutzen. Im selben Moment wird Schlüsselmaterial erzeugt.</translation>
        </message>
        <message>
            <source>These are the keys: whose they are, and for how long. The material itself is sealed and never shown.</source>
            <translation>Dies sind die Schlüssel: wem sie gehören und wie lange sie gelten. Das Material selbst ist versiegelt und wird nie angezeigt.</translation>
        </message>
        <message>
            <source>The SKM-S gives keys to whoever shows a token that names the service.</source>
            <translation>Der SKM-S gibt Schlüssel an jeden, der ein Token vorlegt, das den Dienst nennt.</translation>
        </message>
        <message>
            <source>A client signs in and asks for its key. Look at the last messages: the token goes with the request, the key comes back.</source>
            <translation>Ein Client meldet sich an und fordert seinen Schlüssel an. Sehen Sie sich die letzten Nachrichten an: Das Token geht mit der Anfrage, der Schlüssel kommt zurück.</translation>
        </message>
        <message>
            <source>Each delivery is a record that names the key. A key that was told is never missing from the log.</source>
            <translation>Jede Auslieferung ist ein Eintrag, der den Schlüssel nennt. Ein mitgeteilter Schlüssel fehlt nie im Log.</translation>
        </message>
        <message>
            <source>That is a key request. The manual has more under Keys.</source>
            <translation>Das ist eine Schlüsselanfrage. Mehr steht im Handbuch unter „Schlüssel“.</translation>
        </message>
        <message>
            <source>A refused request</source>
            <translation>Eine abgelehnte Anfrage</translation>
        </message>
        <message>
            <source>How to find out why something was refused, and to put it right</source>
            <translation>Wie Sie herausfinden, warum etwas abgelehnt wurde, und es in Ordnung bringen</translation>
        </message>
        <message>
            <source>Most questions that an admin gets are of one kind: why does it not work? This lesson answers one.</source>
            <translation>Die meisten Fragen an Administratoren sind von einer Art: Warum geht es nicht? Diese Lektion beantwortet eine davon.</translation>
        </message>
        <message>
            <source>A client signs in and asks for a key of a service that its user is not mapped to. The SKM-S refuses: the client learns no more than that it is not entitled.</source>
            <translation>Ein Client meldet sich an und fordert einen Schlüssel eines Dienstes an, dem sein Benutzer nicht zugeordnet ist. Der SKM-S lehnt ab: Der Client erfährt nur, dass er nicht berechtigt ist.</translation>
        </message>
        <message>
            <source>The refusal is on the overview a moment later, with the rule that it broke.</source>
            <translation>Die Ablehnung steht einen Moment später in der Übersicht, mit der verletzten Regel.</translation>
        </message>
        <message>
            <source>Press Why? beside it: the dialog says what was at fault, by which clause, and offers to map the user. The lesson waits; leave the dialog and press Next to go on.</source>
            <translation>Drücken Sie „Warum?“ daneben: Der Dialog sagt, was falsch war und nach welchem Abschnitt, und bietet an, den Benutzer zuzuordnen. Die Lektion wartet; verlassen Sie den Dialog und drücken Sie „Weiter“, um fortzufahren.</translation>
        </message>
        <message>
            <source>The same record in the audit log: rule, field and value at fault. Who was refused how often can be searched for here.</source>
            <translation>Derselbe Eintrag im Audit-Log: Regel, fehlerhaftes Feld und fehlerhafter Wert. Hier lässt sich suchen, wer wie oft abgelehnt wurde.</translation>
        </message>
        <message>
            <source>Every word and every rule stands in the manual under Why was it refused. That was the last lesson step: the site is yours.</source>
            <translation>Jedes Wort und jede Regel steht im Handbuch unter „Warum wurde es abgelehnt?“. Das war der letzte Schritt der Lektionen: Der Standort gehört Ihnen.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveFlowsPage</name>
        <message>
            <source>Live flows</source>
            <translation>Live-Abläufe</translation>
        </message>
        <message>
            <source>Nothing passes the servers</source>
            <translation>Bei den Servern kommt nichts an</translation>
        </message>
        <message>
            <source>As soon as a client logs in or asks for a key, its messages and the servers' checks appear here. To see some now, run a flow in the lab.</source>
            <translation>Sobald sich ein Client anmeldet oder einen Schlüssel anfordert, erscheinen hier seine Nachrichten und die Prüfungen der Server. Um jetzt welche zu sehen, führen Sie im Labor einen Ablauf aus.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Abläufe</translation>
        </message>
        <message>
            <source>Select a flow to see its messages and checks.</source>
            <translation>Wählen Sie einen Ablauf aus, um seine Nachrichten und Prüfungen zu sehen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>The picture stays as it is; what comes is shown later</source>
            <translation>Das Bild bleibt, wie es ist; was kommt, wird später angezeigt</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Takes the flows off this page; the audit log keeps its records</source>
            <translation>Entfernt die Abläufe von dieser Seite; das Audit-Log behält seine Einträge</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Audit-Einträge dazu finden</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this flow</source>
            <translation>Öffnet das Audit-Log mit den Einträgen dieses Ablaufs</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Dieses Fenster hat keine Seite für das Audit-Log</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Verwenden Sie: sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Open the flow lab</source>
            <translation>Ablauf-Labor öffnen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Es gibt kein Feld oder Merkmal namens %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s)</source>
            <translation>
                <numerusform>%n Ablauf</numerusform>
                <numerusform>%n Abläufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) came too fast and are not shown</source>
            <translation>
                <numerusform>%n Schritt kam zu schnell und wird nicht angezeigt</numerusform>
                <numerusform>%n Schritte kamen zu schnell und werden nicht angezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to clear</source>
            <translation>Es gibt nichts zu leeren</translation>
        </message>
        <message>
            <source>Select a flow first</source>
            <translation>Wählen Sie zuerst einen Ablauf aus</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveWords</name>
        <message>
            <source>Log-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Token request</source>
            <translation>Token-Anfrage</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Widerruf</translation>
        </message>
        <message>
            <source>Key request</source>
            <translation>Schlüsselanfrage</translation>
        </message>
        <message>
            <source>Key retrieval</source>
            <translation>Schlüsselabruf</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>Discovery</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>Beteiligte</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Letzter Schritt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Flows with a refusal</source>
            <translation>Abläufe mit einer Ablehnung</translation>
        </message>
        <message>
            <source>Flows that failed</source>
            <translation>Fehlgeschlagene Abläufe</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>Korrelations-ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LockView</name>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>The servers run on. Unlock to see and change the site.</source>
            <translation>Die Server laufen weiter. Entsperren Sie, um den Standort zu sehen und zu ändern.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Locker</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without input.</source>
            <translation>
                <numerusform>Nach %n Minute ohne Eingabe gesperrt.</numerusform>
                <numerusform>Nach %n Minuten ohne Eingabe gesperrt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LogPanel</name>
        <message>
            <source>All levels</source>
            <translation>Alle Stufen</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info und höher</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Only lines with...</source>
            <translation>Nur Zeilen mit...</translation>
        </message>
        <message>
            <source>Only lines with</source>
            <translation>Nur Zeilen mit</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Server-Log</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Folgt</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LookStep</name>
        <message>
            <source>Language and look</source>
            <translation>Sprache und Aussehen</translation>
        </message>
        <message>
            <source>Both can be changed at any time in the View menu.</source>
            <translation>Beides kann jederzeit im Menü „Ansicht“ geändert werden.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
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
            <translation>Es gibt keine frühere Stelle</translation>
        </message>
        <message>
            <source>There is no later place</source>
            <translation>Es gibt keine spätere Stelle</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>Das Fenster ist gesperrt</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Es gibt nichts rückgängig zu machen</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Es gibt nichts zu wiederholen</translation>
        </message>
        <message numerus="yes">
            <source>log chain ok, %n record(s)</source>
            <translation>
                <numerusform>Log-Kette in Ordnung, %n Eintrag</numerusform>
                <numerusform>Log-Kette in Ordnung, %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Search or jump...</source>
            <translation>Suchen oder springen...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Liste filtern</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Hides the site; the servers run on</source>
            <translation>Verbirgt den Standort; die Server laufen weiter</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Keyboard shortcuts...</source>
            <translation>Tastenkürzel...</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Takes back the last change of admin data, not what was sent to clients</source>
            <translation>Nimmt die letzte Änderung an Verwaltungsdaten zurück, nicht das, was an Clients gesendet wurde</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Zu %1 gehen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Jobs and log</source>
            <translation>Aufträge und Log</translation>
        </message>
        <message>
            <source>Status line</source>
            <translation>Statuszeile</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>Panes and columns as they were at first</source>
            <translation>Bereiche und Spalten wie zu Beginn</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Seite</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>S&amp;tandort</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>The language changes when the jobs have ended and the dialogs are closed.</source>
            <translation>Die Sprache wechselt, sobald die Aufträge beendet und die Dialoge geschlossen sind.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MakingView</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The site is made</source>
            <translation>Der Standort ist angelegt</translation>
        </message>
        <message>
            <source>Two things belong outside of it. They are shown now and not again.</source>
            <translation>Zwei Dinge gehören nicht in den Standort. Sie werden jetzt angezeigt und danach nicht wieder.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Print the sheet...</source>
            <translation>Blatt drucken...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>It opens the site when all else is lost. Keep it locked away, not beside this machine.</source>
            <translation>Er öffnet den Standort, wenn alles andere verloren ist. Bewahren Sie ihn unter Verschluss auf, nicht neben diesem Rechner.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Fingerabdruck des Audit-Schlüssels</translation>
        </message>
        <message>
            <source>With it anyone can check that the audit log was not tampered with. It is no secret; it stands on the sheet too.</source>
            <translation>Damit kann jeder prüfen, dass das Audit-Log nicht manipuliert wurde. Er ist kein Geheimnis; er steht auch auf dem Blatt.</translation>
        </message>
        <message>
            <source>Open the site</source>
            <translation>Standort öffnen</translation>
        </message>
        <message>
            <source>Making the demo site</source>
            <translation>Demo-Standort wird angelegt</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 wird angelegt</translation>
        </message>
        <message>
            <source>Make up people, clients and their secrets</source>
            <translation>Personen, Clients und deren Geheimnisse erfinden</translation>
        </message>
        <message>
            <source>Derive the key that protects the site</source>
            <translation>Schlüssel ableiten, der den Standort schützt</translation>
        </message>
        <message>
            <source>Make the site key and the signing keys</source>
            <translation>Standortschlüssel und Signaturschlüssel erzeugen</translation>
        </message>
        <message>
            <source>Make the certificate authority and certificates</source>
            <translation>Zertifizierungsstelle und Zertifikate erzeugen</translation>
        </message>
        <message>
            <source>Begin the audit log</source>
            <translation>Audit-Log beginnen</translation>
        </message>
        <message>
            <source>Put the folder in its place</source>
            <translation>Ordner an seinen Platz legen</translation>
        </message>
        <message>
            <source>Stopped; nothing is left</source>
            <translation>Angehalten; nichts ist zurückgeblieben</translation>
        </message>
        <message>
            <source>Making the site was stopped. Nothing of it is left.</source>
            <translation>Das Anlegen des Standorts wurde angehalten. Nichts davon ist zurückgeblieben.</translation>
        </message>
        <message>
            <source>Made in %1</source>
            <translation>Angelegt in %1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>An den Drucker gesendet</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Nicht gedruckt</translation>
        </message>
        <message>
            <source>Print or note the recovery code first</source>
            <translation>Drucken oder notieren Sie zuerst den Wiederherstellungscode</translation>
        </message>
        <message>
            <source>I have noted the recovery code</source>
            <translation>Ich habe den Wiederherstellungscode notiert</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MappingsPage</name>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL-Dienst</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dort</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Erteilt von</translation>
        </message>
        <message>
            <source>With a VAL user ID of their own</source>
            <translation>Mit eigener VAL user ID</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Das ist</translation>
        </message>
        <message>
            <source>the user's own</source>
            <translation>die des Benutzers</translation>
        </message>
        <message>
            <source>another for this service</source>
            <translation>eine andere für diesen Dienst</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Zuordnungen</translation>
        </message>
        <message>
            <source>No mappings yet</source>
            <translation>Noch keine Zuordnungen</translation>
        </message>
        <message>
            <source>A mapping lets a VAL user use a VAL service: tokens name the service, and key material is made for the two.</source>
            <translation>Eine Zuordnung lässt einen VAL-Benutzer einen VAL-Dienst nutzen: Tokens nennen den Dienst, und für beide wird Schlüsselmaterial erzeugt.</translation>
        </message>
        <message>
            <source>Add mapping...</source>
            <translation>Zuordnung hinzufügen...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <source>Adds or updates mappings from a CSV file or a pasted list</source>
            <translation>Fügt Zuordnungen aus einer CSV-Datei oder einer eingefügten Liste hinzu oder aktualisiert sie</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Bearbeiten...</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once</source>
            <translation>Bestehende Tokens des Benutzers werden sofort abgelehnt</translation>
        </message>
        <message>
            <source>Map the selected cells</source>
            <translation>Ausgewählte Zellen zuordnen</translation>
        </message>
        <message>
            <source>Unmap the selected cells</source>
            <translation>Zuordnung der ausgewählten Zellen aufheben</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Users as rows, services as columns, instead of a list</source>
            <translation>Benutzer als Zeilen, Dienste als Spalten, statt einer Liste</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Effektiver Zugriff</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Select cells first</source>
            <translation>Wählen Sie zuerst Zellen aus</translation>
        </message>
        <message>
            <source>They are mapped already</source>
            <translation>Sie sind bereits zugeordnet</translation>
        </message>
        <message>
            <source>None of them is mapped</source>
            <translation>Keine davon ist zugeordnet</translation>
        </message>
        <message>
            <source>%1 users so far, %2 services</source>
            <translation>bisher %1 Benutzer, %2 Dienste</translation>
        </message>
        <message>
            <source>%1 users, %2 services</source>
            <translation>%1 Benutzer, %2 Dienste</translation>
        </message>
        <message>
            <source>, %1 cells selected</source>
            <translation>, %1 Zellen ausgewählt</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Benutzer zuordnen</translation>
        </message>
        <message>
            <source>Unmap users</source>
            <translation>Zuordnung von Benutzern aufheben</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 ist %2 zugeordnet</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2 any more</source>
            <translation>%1 ist %2 nicht mehr zugeordnet</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n Zuordnung wurde hinzugefügt</numerusform>
                <numerusform>%n Zuordnungen wurden hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were removed</source>
            <translation>
                <numerusform>%n Zuordnung wurde entfernt</numerusform>
                <numerusform>%n Zuordnungen wurden entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mapping</source>
            <translation>Zuordnung hinzufügen</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Key material for the two is made at once.</source>
            <translation>Schlüsselmaterial für beide wird sofort erzeugt.</translation>
        </message>
        <message>
            <source>VAL user ID of %1 in %2</source>
            <translation>VAL user ID von %1 in %2</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once.</source>
            <translation>Bestehende Tokens des Benutzers werden sofort abgelehnt.</translation>
        </message>
        <message>
            <source>The mapping of %1 to %2 was changed</source>
            <translation>Die Zuordnung von %1 zu %2 wurde geändert</translation>
        </message>
        <message>
            <source>Remove mappings</source>
            <translation>Zuordnungen entfernen</translation>
        </message>
        <message>
            <source>Switch to the list first</source>
            <translation>Wechseln Sie zuerst zur Liste</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>Payload-ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixModel</name>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 ist %2 zugeordnet</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2</source>
            <translation>%1 ist %2 nicht zugeordnet</translation>
        </message>
        <message>
            <source>%1, %2: mapped</source>
            <translation>%1, %2: zugeordnet</translation>
        </message>
        <message>
            <source>%1, %2: not mapped</source>
            <translation>%1, %2: nicht zugeordnet</translation>
        </message>
        <message>
            <source>%1 (%2), disabled</source>
            <translation>%1 (%2), deaktiviert</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (disabled)</source>
            <translation>%1 (deaktiviert)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixView</name>
        <message>
            <source>Matrix of VAL users and VAL services</source>
            <translation>Matrix der VAL-Benutzer und VAL-Dienste</translation>
        </message>
        <message>
            <source>Space turns the mapping of the current cell on or off</source>
            <translation>Die Leertaste schaltet die Zuordnung der aktuellen Zelle ein oder aus</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MessageBanner</name>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Overview of the site</source>
            <translation>Übersicht des Standorts</translation>
        </message>
        <message>
            <source>The servers of this site do not run.</source>
            <translation>Die Server dieses Standorts laufen nicht.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Erfordert Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Recent refusals</source>
            <translation>Letzte Ablehnungen</translation>
        </message>
        <message>
            <source>Set up this site</source>
            <translation>Diesen Standort einrichten</translation>
        </message>
        <message>
            <source>Ends within 90 days</source>
            <translation>Endet innerhalb von 90 Tagen</translation>
        </message>
        <message>
            <source>Last changes</source>
            <translation>Letzte Änderungen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Refresh overview</source>
            <translation>Übersicht aktualisieren</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n Punkt erfordert Aufmerksamkeit</numerusform>
                <numerusform>%n Punkte erfordern Aufmerksamkeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit log: %n record(s), end in order</source>
            <translation>
                <numerusform>Audit-Log: %n Eintrag, Ende in Ordnung</numerusform>
                <numerusform>Audit-Log: %n Einträge, Ende in Ordnung</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit log: not in order</source>
            <translation>Audit-Log: nicht in Ordnung</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nichts erfordert Aufmerksamkeit.</translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 ist gestartet</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 erledigt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 von %2 angezeigt</translation>
        </message>
        <message>
            <source>Nothing ends in the next 90 days.</source>
            <translation>In den nächsten 90 Tagen endet nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Nothing was refused lately.</source>
            <translation>In letzter Zeit wurde nichts abgelehnt.</translation>
        </message>
        <message>
            <source>No admin has changed anything yet.</source>
            <translation>Noch hat kein Administrator etwas geändert.</translation>
        </message>
        <message>
            <source>The certificate for %1 has ended.</source>
            <translation>Das Zertifikat für %1 ist abgelaufen.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s), and the site could not renew it.</source>
            <translation>
                <numerusform>Das Zertifikat für %1 endet in %n Tag, und der Standort konnte es nicht erneuern.</numerusform>
                <numerusform>Das Zertifikat für %1 endet in %n Tagen, und der Standort konnte es nicht erneuern.</numerusform>
            </translation>
        </message>
        <message>
            <source>The certificate for %1 is revoked, and no newer one has taken its place.</source>
            <translation>Das Zertifikat für %1 ist widerrufen, und kein neueres ist an seine Stelle getreten.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s).</source>
            <translation>
                <numerusform>Das Zertifikat für %1 endet in %n Tag.</numerusform>
                <numerusform>Das Zertifikat für %1 endet in %n Tagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The client %1 authenticates with a certificate and has none.</source>
            <translation>Der Client %1 authentifiziert sich mit einem Zertifikat und hat keines.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) are past their period and are not delivered any more.</source>
            <translation>
                <numerusform>Die Laufzeit von %n Schlüssel ist abgelaufen; er wird nicht mehr ausgeliefert.</numerusform>
                <numerusform>Die Laufzeit von %n Schlüsseln ist abgelaufen; sie werden nicht mehr ausgeliefert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) end within %1 days.</source>
            <translation>
                <numerusform>%n Schlüssel endet innerhalb von %1 Tagen.</numerusform>
                <numerusform>%n Schlüssel enden innerhalb von %1 Tagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were refused in the last five minutes; usual are %1.</source>
            <translation>
                <numerusform>%n Anfrage wurde in den letzten fünf Minuten abgelehnt; üblich: %1.</numerusform>
                <numerusform>%n Anfragen wurden in den letzten fünf Minuten abgelehnt; üblich: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full: %1 are left. What must be recorded cannot happen any more.</source>
            <translation>Der Datenträger ist voll: noch %1 frei. Was aufgezeichnet werden muss, kann nicht mehr geschehen.</translation>
        </message>
        <message>
            <source>The disk gets full: %1 are left.</source>
            <translation>Der Datenträger wird voll: noch %1 frei.</translation>
        </message>
        <message>
            <source>The audit log is not as its signature says: %1</source>
            <translation>Das Audit-Log stimmt nicht mit seiner Signatur überein: %1</translation>
        </message>
        <message>
            <source>Other users of this machine can read the site's database.</source>
            <translation>Andere Benutzer dieses Rechners können die Datenbank des Standorts lesen.</translation>
        </message>
        <message>
            <source>The site key lies open beside the database: who can read the folder can read everything.</source>
            <translation>Der Standortschlüssel liegt offen neben der Datenbank: Wer den Ordner lesen kann, kann alles lesen.</translation>
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation>%1 ist angehalten.</translation>
        </message>
        <message>
            <source>There is no recovery code: without its key the site cannot be opened any more.</source>
            <translation>Es gibt keinen Wiederherstellungscode: Ohne seinen Schlüssel kann der Standort nicht mehr geöffnet werden.</translation>
        </message>
        <message>
            <source>This is a demo site: who can read its folder can read everything.</source>
            <translation>Dies ist ein Demo-Standort: Wer seinen Ordner lesen kann, kann alles lesen.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n Schlüssel</numerusform>
                <numerusform>%n Schlüssel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s); the site renews it</source>
            <translation>
                <numerusform>Zertifikat für %1 endet in %n Tag; der Standort erneuert es</numerusform>
                <numerusform>Zertifikat für %1 endet in %n Tagen; der Standort erneuert es</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s)</source>
            <translation>
                <numerusform>Zertifikat für %1 endet in %n Tag</numerusform>
                <numerusform>Zertifikat für %1 endet in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a VAL service: an application such as V2X.</source>
            <translation>Fügen Sie einen VAL-Dienst hinzu: eine Anwendung wie V2X.</translation>
        </message>
        <message>
            <source>There is a VAL service.</source>
            <translation>Ein VAL-Dienst ist vorhanden.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a VAL user: who uses the service.</source>
            <translation>Fügen Sie einen VAL-Benutzer hinzu: wer den Dienst nutzt.</translation>
        </message>
        <message>
            <source>There is a VAL user.</source>
            <translation>Ein VAL-Benutzer ist vorhanden.</translation>
        </message>
        <message>
            <source>Map the user to the service; key material is made with it.</source>
            <translation>Ordnen Sie den Benutzer dem Dienst zu; dabei wird Schlüsselmaterial erzeugt.</translation>
        </message>
        <message>
            <source>A user is mapped to a service.</source>
            <translation>Ein Benutzer ist einem Dienst zugeordnet.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Register a client: the application that asks for tokens.</source>
            <translation>Registrieren Sie einen Client: die Anwendung, die Tokens anfordert.</translation>
        </message>
        <message>
            <source>A client is registered.</source>
            <translation>Ein Client ist registriert.</translation>
        </message>
        <message>
            <source>Let a client get its first token.</source>
            <translation>Lassen Sie einen Client sein erstes Token holen.</translation>
        </message>
        <message>
            <source>A token was issued.</source>
            <translation>Ein Token wurde ausgestellt.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Let a client get its first key.</source>
            <translation>Lassen Sie einen Client seinen ersten Schlüssel holen.</translation>
        </message>
        <message>
            <source>A key was delivered.</source>
            <translation>Ein Schlüssel wurde ausgeliefert.</translation>
        </message>
        <message>
            <source>Make a recovery code and keep it elsewhere.</source>
            <translation>Erzeugen Sie einen Wiederherstellungscode und bewahren Sie ihn anderswo auf.</translation>
        </message>
        <message>
            <source>There is a recovery code.</source>
            <translation>Ein Wiederherstellungscode ist vorhanden.</translation>
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
                <numerusform>Ende in %n Tag: %1</numerusform>
                <numerusform>Ende in %n Tagen: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Page</name>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Nichts passt zum Filter</translation>
        </message>
        <message>
            <source>No row fits "%1".</source>
            <translation>Keine Zeile passt zu „%1“.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PageGroups</name>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposure</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Labor</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PassphraseEdit</name>
        <message>
            <source>Hold to show what is typed</source>
            <translation>Gedrückt halten, um die Eingabe anzuzeigen</translation>
        </message>
        <message>
            <source>Hold to show: %1</source>
            <translation>Zum Anzeigen gedrückt halten: %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PlaceStep</name>
        <message>
            <source>Name and place</source>
            <translation>Name und Ort</translation>
        </message>
        <message>
            <source>A site is one folder with everything in it: database, keys, certificates, audit log. Its log-in pages and its certificates carry the name.</source>
            <translation>Ein Standort ist ein Ordner, der alles enthält: Datenbank, Schlüssel, Zertifikate, Audit-Log. Seine Anmeldeseiten und seine Zertifikate tragen den Namen.</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Name des Standorts</translation>
        </message>
        <message>
            <source>Depot North</source>
            <translation>Depot Nord</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Ordner des Standorts</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Wählen...</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder in which the site's own folder is made</source>
            <translation>Ordner, in dem der eigene Ordner des Standorts angelegt wird</translation>
        </message>
        <message>
            <source>Looking at the folder...</source>
            <translation>Ordner wird geprüft...</translation>
        </message>
        <message>
            <source>This folder is made; only you can read it.</source>
            <translation>Dieser Ordner wird angelegt; nur Sie können ihn lesen.</translation>
        </message>
        <message>
            <source>The site needs a name</source>
            <translation>Der Standort braucht einen Namen</translation>
        </message>
        <message>
            <source>The site needs a folder</source>
            <translation>Der Standort braucht einen Ordner</translation>
        </message>
        <message>
            <source>The folder is being looked at</source>
            <translation>Der Ordner wird gerade geprüft</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Preferences</name>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Of the desktop's size; everything in the window grows with it.</source>
            <translation>Von der Größe der Arbeitsfläche; alles im Fenster wächst mit.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Tabellenzeilen</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Geräumig</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>Bei Inaktivität sperren</translation>
        </message>
        <message>
            <source>The servers run on; it also locks with the screen.</source>
            <translation>Die Server laufen weiter; es sperrt auch zusammen mit dem Bildschirm.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Beim Schließen des Fensters</translation>
        </message>
        <message>
            <source>Asked only where the servers run in this program.</source>
            <translation>Wird nur gefragt, wenn die Server in diesem Programm laufen.</translation>
        </message>
        <message>
            <source>Ask what to do</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>Keep the servers running in the tray</source>
            <translation>Server im Systemabschnitt weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Server anhalten und beenden</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RecoverySheet</name>
        <message>
            <source>Recovery sheet of a Sealdesk site</source>
            <translation>Wiederherstellungsblatt eines Sealdesk-Standorts</translation>
        </message>
        <message>
            <source>Made on %1, in the folder</source>
            <translation>Angelegt am %1, im Ordner</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>This code opens the site when its passphrase is forgotten or its keychain is lost. Whoever has it and the folder of the site has all of its keys: keep this sheet locked away, and not beside the machine.</source>
            <translation>Dieser Code öffnet den Standort, wenn seine Passphrase vergessen oder sein Schlüsselbund verloren ist. Wer ihn und den Ordner des Standorts hat, hat alle seine Schlüssel: Bewahren Sie dieses Blatt unter Verschluss auf, und nicht neben dem Rechner.</translation>
        </message>
        <message>
            <source>To use it: open the site in Sealdesk and choose "Recovery code", or write the code into a file and start the servers with --recovery-file. Upper and lower case, spaces and hyphens do not matter.</source>
            <translation>So verwenden Sie ihn: Öffnen Sie den Standort in Sealdesk und wählen Sie „Wiederherstellungscode“, oder schreiben Sie den Code in eine Datei und starten Sie die Server mit --recovery-file. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Fingerabdruck des Audit-Schlüssels</translation>
        </message>
        <message>
            <source>With this number anyone can check that the audit log was not tampered with: sealdeskd audit verify --key NUMBER</source>
            <translation>Mit dieser Nummer kann jeder prüfen, dass das Audit-Log nicht manipuliert wurde: sealdeskd audit verify --key NUMBER</translation>
        </message>
        <message>
            <source>Sealdesk recovery sheet</source>
            <translation>Sealdesk-Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>Wiederherstellungsblatt drucken</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RelatedTable</name>
        <message>
            <source>Nothing here</source>
            <translation>Hier ist nichts</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowModel</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowReportDialog</name>
        <message numerus="yes">
            <source>%n row(s) were not changed</source>
            <translation>
                <numerusform>%n Zeile wurde nicht geändert</numerusform>
                <numerusform>%n Zeilen wurden nicht geändert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RunStep</name>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Export the rows that failed...</source>
            <translation>Fehlgeschlagene Zeilen exportieren...</translation>
        </message>
        <message>
            <source>Save the made passwords...</source>
            <translation>Erzeugte Passwörter speichern...</translation>
        </message>
        <message>
            <source>Rows that failed</source>
            <translation>Fehlgeschlagene Zeilen</translation>
        </message>
        <message>
            <source>Made passwords</source>
            <translation>Erzeugte Passwörter</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <source>The import broke off</source>
            <translation>Der Import ist abgebrochen</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>Der Import wurde angehalten</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>Der Import ist fertig</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>In %1 geschrieben</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SearchField</name>
        <message>
            <source>Search or jump</source>
            <translation>Suchen oder springen</translation>
        </message>
        <message>
            <source>Finds pages and commands</source>
            <translation>Findet Seiten und Befehle</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SecretDialog</name>
        <message>
            <source>Secret, hidden</source>
            <translation>Geheimnis, verborgen</translation>
        </message>
        <message>
            <source>Hold to show</source>
            <translation>Zum Anzeigen gedrückt halten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>I have noted it</source>
            <translation>Ich habe es notiert</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServerCard</name>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>Stop...</source>
            <translation>Anhalten...</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>%1 anhalten</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>%1 starten</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 seit %2</translation>
        </message>
        <message>
            <source>No certificate: plain HTTP</source>
            <translation>Kein Zertifikat: einfaches HTTP</translation>
        </message>
        <message>
            <source>Certificate is revoked</source>
            <translation>Zertifikat ist widerrufen</translation>
        </message>
        <message>
            <source>Certificate has ended</source>
            <translation>Zertifikat ist abgelaufen</translation>
        </message>
        <message numerus="yes">
            <source>Certificate: %n day(s) left</source>
            <translation>
                <numerusform>Zertifikat: noch %n Tag</numerusform>
                <numerusform>Zertifikat: noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Serial %1, ends %2</source>
            <translation>Seriennummer %1, endet %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)/min</source>
            <translation>
                <numerusform>%n Anfrage/min</numerusform>
                <numerusform>%n Anfragen/min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n request(s) this minute</source>
            <translation>
                <numerusform>%1: %n Anfrage in dieser Minute</numerusform>
                <numerusform>%1: %n Anfragen in dieser Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n refused this minute</source>
            <translation>
                <numerusform>%1: %n in dieser Minute abgelehnt</numerusform>
                <numerusform>%1: %n in dieser Minute abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>connections</comment>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open connection(s)</source>
            <translation>
                <numerusform>%n offene Verbindung</numerusform>
                <numerusform>%n offene Verbindungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 ist gestartet</translation>
        </message>
        <message>
            <source>Stop server</source>
            <translation>Server anhalten</translation>
        </message>
        <message>
            <source>Stopped also after the next start of the site</source>
            <translation>Bleibt auch nach dem nächsten Start des Standorts angehalten</translation>
        </message>
        <message>
            <source>New connections are refused; running requests have three seconds to end. Clients cannot use the server until it is started again.</source>
            <translation>Neue Verbindungen werden abgelehnt; laufende Anfragen haben drei Sekunden Zeit zum Beenden. Clients können den Server erst wieder nutzen, wenn er neu gestartet wird.</translation>
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation>%1 ist angehalten</translation>
        </message>
        <message>
            <source>Server %1</source>
            <translation>Server %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServersStep</name>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Tokens and certificates carry the first name and the port: both stay as they are, so choose the name that clients will use.</source>
            <translation>Tokens und Zertifikate enthalten den ersten Namen und den Port: Beide bleiben, wie sie sind. Wählen Sie daher den Namen, den Clients verwenden werden.</translation>
        </message>
        <message>
            <source>This machine only (localhost)</source>
            <translation>Nur dieser Rechner (localhost)</translation>
        </message>
        <message>
            <source>Other machines too, by these names or addresses</source>
            <translation>Auch andere Rechner, über diese Namen oder Adressen</translation>
        </message>
        <message>
            <source>Names or addresses of the servers</source>
            <translation>Namen oder Adressen der Server</translation>
        </message>
        <message>
            <source>The first is the issuer's name.</source>
            <translation>Der erste ist der Name des Ausstellers.</translation>
        </message>
        <message>
            <source>First port</source>
            <translation>Erster Port</translation>
        </message>
        <message>
            <source>Ports of the servers</source>
            <translation>Ports der Server</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Type at least one name or address</source>
            <translation>Geben Sie mindestens einen Namen oder eine Adresse ein</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Taken by another program</source>
            <translation>Von einem anderen Programm belegt</translation>
        </message>
        <message>
            <source>There is no room for all ports above %1</source>
            <translation>Über %1 ist nicht genug Platz für alle Ports</translation>
        </message>
        <message numerus="yes">
            <source>%n port(s) are taken</source>
            <translation>
                <numerusform>%n Port ist belegt</numerusform>
                <numerusform>%n Ports sind belegt</numerusform>
            </translation>
        </message>
        <message>
            <source>All ports are free now.</source>
            <translation>Alle Ports sind jetzt frei.</translation>
        </message>
        <message>
            <source>%1. Stop the program that has them, or choose others.</source>
            <translation>%1. Beenden Sie das Programm, das sie belegt, oder wählen Sie andere.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>The ports are being looked at</source>
            <translation>Die Ports werden gerade geprüft</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicePicker</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Disabled services</source>
            <translation>Deaktivierte Dienste</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>No VAL services yet</source>
            <translation>Noch keine VAL-Dienste</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X, that SEAL issues tokens and keys for.</source>
            <translation>Ein VAL-Dienst ist eine Anwendung, etwa V2X, für die SEAL Tokens und Schlüssel ausstellt.</translation>
        </message>
        <message>
            <source>Add service...</source>
            <translation>Dienst hinzufügen...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <source>Adds or updates services from a CSV file or a pasted list</source>
            <translation>Fügt Dienste aus einer CSV-Datei oder einer eingefügten Liste hinzu oder aktualisiert sie</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Bearbeiten...</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>No tokens and no keys for the service</source>
            <translation>Keine Tokens und keine Schlüssel für den Dienst</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Bereits deaktiviert</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Bereits aktiv</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Entfernen...</translation>
        </message>
        <message>
            <source>Works when no user is mapped to it</source>
            <translation>Möglich, wenn ihm kein Benutzer zugeordnet ist</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Erteilt von</translation>
        </message>
        <message>
            <source>Who gets the key</source>
            <translation>Wer den Schlüssel erhält</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Add VAL service</source>
            <translation>VAL-Dienst hinzufügen</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Dienst hinzufügen</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 wurde hinzugefügt</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 wurde geändert</translation>
        </message>
        <message>
            <source>Disable services</source>
            <translation>Dienste deaktivieren</translation>
        </message>
        <message>
            <source>Enable services</source>
            <translation>Dienste aktivieren</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 ist deaktiviert</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 ist aktiviert</translation>
        </message>
        <message numerus="yes">
            <source>%n services are disabled</source>
            <translation>
                <numerusform>%n Dienst ist deaktiviert</numerusform>
                <numerusform>%n Dienste sind deaktiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services are enabled</source>
            <translation>
                <numerusform>%n Dienst ist aktiviert</numerusform>
                <numerusform>%n Dienste sind aktiviert</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove services</source>
            <translation>Dienste entfernen</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 wurde entfernt</translation>
        </message>
        <message numerus="yes">
            <source>%n services were removed</source>
            <translation>
                <numerusform>%n Dienst wurde entfernt</numerusform>
                <numerusform>%n Dienste wurden entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n services?</source>
            <translation>
                <numerusform>%n Dienst entfernen?</numerusform>
                <numerusform>%n Dienste entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gets tokens or keys for it any more, and its key records are destroyed. A service that users are mapped to is kept.</source>
            <translation>Niemand erhält mehr Tokens oder Schlüssel dafür, und die Schlüsseldatensätze werden vernichtet. Ein Dienst, dem Benutzer zugeordnet sind, bleibt erhalten.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n service(s)</source>
            <translation>
                <numerusform>%n Dienst entfernen</numerusform>
                <numerusform>%n Dienste entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>Payload-ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Fixed since the site was made</source>
            <translation>Fest seit dem Anlegen des Standorts</translation>
        </message>
        <message>
            <source>Refresh settings</source>
            <translation>Einstellungen neu laden</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Dieses Fenster</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>Dieser Standort</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Default (%1)</source>
            <translation>Standard (%1)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>Speichern: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Verwerfen: %1</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>Meanwhile it became: %1</source>
            <translation>Inzwischen steht dort: %1</translation>
        </message>
        <message>
            <source>Takes effect when the servers start next.</source>
            <translation>Gilt ab dem nächsten Start der Server.</translation>
        </message>
        <message>
            <source>Takes effect at once.</source>
            <translation>Gilt sofort.</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 ist gespeichert</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sidebar</name>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
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
            <translation>UTF-16, Little Endian</translation>
        </message>
        <message>
            <source>UTF-16, big endian</source>
            <translation>UTF-16, Big Endian</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Senkrechter Strich</translation>
        </message>
        <message>
            <source>A CSV file with a heading line. It may hold: %1. The columns may stand in any order and have any names.</source>
            <translation>Eine CSV-Datei mit Kopfzeile. Sie kann enthalten: %1. Die Spalten dürfen in beliebiger Reihenfolge stehen und beliebig heißen.</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>Datei wählen...</translation>
        </message>
        <message>
            <source>or drop one here, or paste rows below</source>
            <translation>oder hier ablegen oder unten Zeilen einfügen</translation>
        </message>
        <message>
            <source>Rows to import, as text</source>
            <translation>Zu importierende Zeilen, als Text</translation>
        </message>
        <message>
            <source>Paste rows here, from a spreadsheet or a mail</source>
            <translation>Zeilen hier einfügen, aus einer Tabelle oder einer E-Mail</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Erste Zeilen</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the letters below.</source>
            <translation>Die Kodierung ist geschätzt: Prüfen Sie die Buchstaben unten.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>CSV (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>There are no rows behind the heading line</source>
            <translation>Nach der Kopfzeile gibt es keine Zeilen</translation>
        </message>
        <message>
            <source>Choose another file, or another encoding</source>
            <translation>Wählen Sie eine andere Datei oder eine andere Kodierung</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>Die Zeile ist nicht lesbar: %1</translation>
        </message>
        <message>
            <source>Choose a file or paste rows first</source>
            <translation>Wählen Sie zuerst eine Datei oder fügen Sie Zeilen ein</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sparkline</name>
        <message>
            <source>Requests and refusals a minute, last hour</source>
            <translation>Anfragen und Ablehnungen pro Minute, letzte Stunde</translation>
        </message>
        <message>
            <source>no numbers yet</source>
            <translation>noch keine Zahlen</translation>
        </message>
        <message>
            <source>This minute</source>
            <translation>Diese Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
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
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>Keychain</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>No key needed</source>
            <translation>Kein Schlüssel nötig</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Ready, key in the keychain</source>
            <translation>Bereit, Schlüssel im Schlüsselbund</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <source>There is no site in this folder any more</source>
            <translation>In diesem Ordner gibt es keinen Standort mehr</translation>
        </message>
        <message>
            <source>If it was moved, say where it is now; if its disk is not mounted, mount it and try again.</source>
            <translation>Wenn er verschoben wurde, geben Sie an, wo er jetzt ist; wenn sein Datenträger nicht eingehängt ist, hängen Sie ihn ein und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>The folder of the site cannot be written to, so its servers cannot run here</source>
            <translation>In den Ordner des Standorts kann nicht geschrieben werden, daher können seine Server hier nicht laufen</translation>
        </message>
        <message>
            <source>Give this user the right to write there, or mount the disk for writing, then try again.</source>
            <translation>Geben Sie diesem Benutzer dort Schreibrechte oder hängen Sie den Datenträger beschreibbar ein und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Too new</source>
            <translation>Zu neu</translation>
        </message>
        <message>
            <source>A newer version of Sealdesk made this site</source>
            <translation>Eine neuere Version von Sealdesk hat diesen Standort angelegt</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup from before. Nothing was changed.</source>
            <translation>Verwenden Sie jene Version oder spielen Sie eine Sicherung von davor ein. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>The database of the site cannot be read</source>
            <translation>Die Datenbank des Standorts ist nicht lesbar</translation>
        </message>
        <message>
            <source>Restore a backup. Nothing was changed.</source>
            <translation>Spielen Sie eine Sicherung ein. Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartPage</name>
        <message>
            <source>The security servers of 3GPP SEAL, and the desk to run them from</source>
            <translation>Die Sicherheitsserver von 3GPP SEAL und die Konsole, um sie zu betreiben</translation>
        </message>
        <message>
            <source>Create a site</source>
            <translation>Standort anlegen</translation>
        </message>
        <message>
            <source>A new deployment with its own keys, certificates and users.</source>
            <translation>Eine neue Installation mit eigenen Schlüsseln, Zertifikaten und Benutzern.</translation>
        </message>
        <message>
            <source>Open a site</source>
            <translation>Standort öffnen</translation>
        </message>
        <message>
            <source>A folder on this machine that holds a site already.</source>
            <translation>Ein Ordner auf diesem Rechner, der bereits einen Standort enthält.</translation>
        </message>
        <message>
            <source>Try the demo site</source>
            <translation>Demo-Standort ausprobieren</translation>
        </message>
        <message>
            <source>Ten users and two services, made up, on this machine only.</source>
            <translation>Zehn Benutzer und zwei Dienste, erfunden, nur auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Recent sites</source>
            <translation>Zuletzt verwendete Standorte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>No site was opened on this desktop yet. Create one, or try the demo site first: it is thrown away as easily.</source>
            <translation>Auf diesem Desktop wurde noch kein Standort geöffnet. Legen Sie einen an oder probieren Sie zuerst den Demo-Standort aus: Er ist ebenso leicht wieder verworfen.</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>The site itself stays where it is</source>
            <translation>Der Standort selbst bleibt, wo er ist</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Looking...</source>
            <translation>Wird geprüft...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Ordner des Standorts</translation>
        </message>
        <message>
            <source>Copy the folder's path</source>
            <translation>Pfad des Ordners kopieren</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartWindow</name>
        <message>
            <source>Other sites</source>
            <translation>Andere Standorte</translation>
        </message>
        <message>
            <source>Looking at the site...</source>
            <translation>Standort wird geprüft...</translation>
        </message>
        <message>
            <source>Attaching to the servers that run...</source>
            <translation>Verbindung zu den laufenden Servern wird hergestellt...</translation>
        </message>
        <message>
            <source>Opening the site and starting its servers...</source>
            <translation>Standort wird geöffnet, seine Server werden gestartet...</translation>
        </message>
        <message>
            <source>%1 cannot be opened</source>
            <translation>%1 kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Say where it is...</source>
            <translation>Ort angeben...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Ordner des Standorts</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StatusLine</name>
        <message>
            <source>log chain not checked yet</source>
            <translation>Log-Kette noch nicht geprüft</translation>
        </message>
        <message>
            <source>no listener</source>
            <translation>kein Listener</translation>
        </message>
        <message>
            <source>servers stopped</source>
            <translation>Server angehalten</translation>
        </message>
        <message>
            <source>%1 :%2 on</source>
            <translation>%1 :%2 ein</translation>
        </message>
        <message>
            <source>%1 :%2 off</source>
            <translation>%1 :%2 aus</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) running</source>
            <translation>
                <numerusform>%n Auftrag läuft</numerusform>
                <numerusform>%n Aufträge laufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StepWords</name>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 an %2</translation>
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
            <translation>Zu schwach</translation>
        </message>
        <message>
            <source>Add words that have nothing to do with each other: four or more are good.</source>
            <translation>Fügen Sie Wörter hinzu, die nichts miteinander zu tun haben: Vier oder mehr sind gut.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Mäßig</translation>
        </message>
        <message>
            <source>One more word makes it good.</source>
            <translation>Ein weiteres Wort macht sie gut.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SummaryStep</name>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>This will be made. Nothing has been written yet.</source>
            <translation>Dies wird angelegt. Noch wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Was angelegt wird</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>SQLite in the folder, secrets sealed with the site key</source>
            <translation>SQLite im Ordner, Geheimnisse mit dem Standortschlüssel versiegelt</translation>
        </message>
        <message>
            <source>Site key</source>
            <translation>Standortschlüssel</translation>
        </message>
        <message>
            <source>Kept under a secret in the keychain of this desktop</source>
            <translation>Geschützt durch ein Geheimnis im Schlüsselbund dieses Desktops</translation>
        </message>
        <message>
            <source>Kept under the passphrase that you typed</source>
            <translation>Geschützt durch die eingegebene Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>A second way to open the site, shown once to be printed</source>
            <translation>Ein zweiter Weg, den Standort zu öffnen; wird einmal zum Drucken angezeigt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>A root and an issuing CA named after the site</source>
            <translation>Eine Root-CA und eine ausstellende CA, benannt nach dem Standort</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>One for each server, for %1</source>
            <translation>Eines je Server, für %1</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <source>One for tokens and one for the audit log</source>
            <translation>Einer für Tokens und einer für das Audit-Log</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>%1 to %2 for the servers, %3 for the CA's lists</source>
            <translation>%1 bis %2 für die Server, %3 für die Listen der CA</translation>
        </message>
        <message>
            <source>Reached from</source>
            <translation>Erreichbar von</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Nur dieser Rechner</translation>
        </message>
        <message>
            <source>Every network of this machine</source>
            <translation>Jedes Netzwerk dieses Rechners</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit-Log</translation>
        </message>
        <message>
            <source>Its first record says who made the site</source>
            <translation>Sein erster Eintrag sagt, wer den Standort angelegt hat</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SystemTray</name>
        <message>
            <source>Open Sealdesk</source>
            <translation>Sealdesk öffnen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Server anhalten und beenden</translation>
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
            <translation>Details</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Es gibt kein Feld oder Merkmal namens %1</translation>
        </message>
        <message>
            <source>Select one row first</source>
            <translation>Wählen Sie zuerst eine Zeile aus</translation>
        </message>
        <message>
            <source>Select rows first</source>
            <translation>Wählen Sie zuerst Zeilen aus</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <source>Writes the rows on show to a file</source>
            <translation>Schreibt die angezeigten Zeilen in eine Datei</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Columns, copy, export</source>
            <translation>Spalten, kopieren, exportieren</translation>
        </message>
        <message>
            <source>%1 of more than %2</source>
            <translation>%1 von mehr als %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, %1 ausgewählt</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, wird geladen</translation>
        </message>
        <message>
            <source>Export the rows on show</source>
            <translation>Angezeigte Zeilen exportieren</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</source>
            <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Wählen Sie einen anderen Ordner</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n Zeile in %1 geschrieben</numerusform>
                <numerusform>%n Zeilen in %1 geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TableView</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Kopieren als</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ToastArea</name>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
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
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Subject: user or client</source>
            <translation>Subjekt: Benutzer oder Client</translation>
        </message>
        <message>
            <source>Server it is meant for</source>
            <translation>Server, für den es bestimmt ist</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Id of the token</source>
            <translation>ID des Tokens</translation>
        </message>
        <message>
            <source>Bound to this key or certificate</source>
            <translation>An diesen Schlüssel oder dieses Zertifikat gebunden</translation>
        </message>
        <message>
            <source>Signature algorithm</source>
            <translation>Signaturalgorithmus</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>Art des Tokens</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>VAL user IDs that differ</source>
            <translation>Abweichende VAL user IDs</translation>
        </message>
        <message>
            <source>Inspect a token</source>
            <translation>Token untersuchen</translation>
        </message>
        <message>
            <source>Paste an access token or an ID token. It is decoded here and checked as the servers of this site do; it is kept nowhere.</source>
            <translation>Fügen Sie ein Access-Token oder ein ID-Token ein. Es wird hier dekodiert und so geprüft, wie es die Server dieses Standorts tun; es wird nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Decoded token</source>
            <translation>Dekodiertes Token</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>The signature is one of this site.</source>
            <translation>Die Signatur stammt von diesem Standort.</translation>
        </message>
        <message>
            <source>The signature is wrong: the token was altered, or made by another.</source>
            <translation>Die Signatur ist falsch: Das Token wurde verändert oder von jemand anderem erzeugt.</translation>
        </message>
        <message>
            <source>The token was signed by a key that this site does not have.</source>
            <translation>Das Token wurde mit einem Schlüssel signiert, den dieser Standort nicht hat.</translation>
        </message>
        <message>
            <source>The servers accept it now.</source>
            <translation>Die Server akzeptieren es jetzt.</translation>
        </message>
        <message>
            <source>The servers refuse it: %1 (%2)</source>
            <translation>Die Server lehnen es ab: %1 (%2)</translation>
        </message>
        <message>
            <source>It is no access token: no server takes it as one.</source>
            <translation>Es ist kein Access-Token: Kein Server nimmt es als solches an.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
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
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Browser session</source>
            <translation>Browsersitzung</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>entfernt: %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Ends unless used</source>
            <translation>Endet ohne Nutzung</translation>
        </message>
        <message>
            <source>Ends in any case</source>
            <translation>Endet spätestens</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Erneuert</translation>
        </message>
        <message>
            <source>Bound to</source>
            <translation>Gebunden an</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Live grants</source>
            <translation>Gültige Grants</translation>
        </message>
        <message>
            <source>Revoked grants</source>
            <translation>Widerrufene Grants</translation>
        </message>
        <message>
            <source>Browser sessions</source>
            <translation>Browsersitzungen</translation>
        </message>
        <message>
            <source>nothing: whoever has a token can use it</source>
            <translation>nichts: Wer ein Token hat, kann es verwenden</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and grants</source>
            <translation>Tokens und Grants</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>Noch keine Grants</translation>
        </message>
        <message>
            <source>A grant is what a log-in leaves behind: refresh and access tokens come from it, and end with it. The first one appears when a user signs in.</source>
            <translation>Ein Grant ist das, was eine Anmeldung hinterlässt: Refresh- und Access-Tokens kommen von ihm und enden mit ihm. Der erste erscheint, wenn sich ein Benutzer anmeldet.</translation>
        </message>
        <message>
            <source>Inspect a token...</source>
            <translation>Token untersuchen...</translation>
        </message>
        <message>
            <source>Decodes a token and checks it as the servers do</source>
            <translation>Dekodiert ein Token und prüft es, wie es die Server tun</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Widerrufen...</translation>
        </message>
        <message>
            <source>Refresh tokens end, access tokens are refused at once</source>
            <translation>Refresh-Tokens enden, Access-Tokens werden sofort abgelehnt</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Bereits widerrufen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>The grant of %1 is revoked</source>
            <translation>Der Grant von %1 ist widerrufen</translation>
        </message>
        <message numerus="yes">
            <source>%n grants are revoked</source>
            <translation>
                <numerusform>%n Grant ist widerrufen</numerusform>
                <numerusform>%n Grants sind widerrufen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 through %2</source>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>Revoke this grant?</source>
            <translation>Diesen Grant widerrufen?</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grants?</source>
            <translation>
                <numerusform>%n Grant widerrufen?</numerusform>
                <numerusform>%n Grants widerrufen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Refresh tokens end and access tokens are refused at once; the user must sign in again. This cannot be undone.</source>
            <translation>Refresh-Tokens enden, und Access-Tokens werden sofort abgelehnt; der Benutzer muss sich erneut anmelden. Dies kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grant(s)</source>
            <translation>
                <numerusform>%n Grant widerrufen</numerusform>
                <numerusform>%n Grants widerrufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Revoke grants</source>
            <translation>Grants widerrufen</translation>
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
            <translation>Neu verbinden</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n Punkt erfordert Aufmerksamkeit</numerusform>
                <numerusform>%n Punkte erfordern Aufmerksamkeit</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention</source>
            <translation>Nichts erfordert Aufmerksamkeit</translation>
        </message>
        <message>
            <source>No link to the servers since %1</source>
            <translation>Keine Verbindung zu den Servern seit %1</translation>
        </message>
        <message>
            <source>own servers</source>
            <translation>eigene Server</translation>
        </message>
        <message>
            <source>attached to sealdeskd</source>
            <translation>mit sealdeskd verbunden</translation>
        </message>
        <message>
            <source>The servers run in this program and end with it</source>
            <translation>Die Server laufen in diesem Programm und enden mit ihm</translation>
        </message>
        <message>
            <source>The servers run in another process; closing this window leaves them alone</source>
            <translation>Die Server laufen in einem anderen Prozess; sie laufen weiter, wenn dieses Fenster geschlossen wird</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UnlockForm</name>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Passphrase of the site</source>
            <translation>Passphrase des Standorts</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Key file of the site</source>
            <translation>Schlüsseldatei des Standorts</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Wählen...</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>Recovery code of the site</source>
            <translation>Wiederherstellungscode des Standorts</translation>
        </message>
        <message>
            <source>Recovery code, as it stands on the printed sheet</source>
            <translation>Wiederherstellungscode, wie er auf dem gedruckten Blatt steht</translation>
        </message>
        <message>
            <source>The keychain of this desktop holds the key of the site. It may ask for its own password.</source>
            <translation>Der Schlüsselbund dieses Desktops enthält den Schlüssel des Standorts. Möglicherweise fragt er nach seinem eigenen Passwort.</translation>
        </message>
        <message>
            <source>This is a demo site: its key lies in its folder, so nothing has to be typed.</source>
            <translation>Dies ist ein Demo-Standort: Sein Schlüssel liegt in seinem Ordner, daher muss nichts eingegeben werden.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Something has to be typed first</source>
            <translation>Zuerst muss etwas eingegeben werden</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UsersPage</name>
        <message>
            <source>Log-in name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Passwort gesetzt</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subjekt</translation>
        </message>
        <message>
            <source>Disabled users</source>
            <translation>Deaktivierte Benutzer</translation>
        </message>
        <message>
            <source>Users without a password</source>
            <translation>Benutzer ohne Passwort</translation>
        </message>
        <message>
            <source>Subject in tokens</source>
            <translation>Subjekt in Tokens</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL-Dienste</translation>
        </message>
        <message>
            <source>set</source>
            <translation>gesetzt</translation>
        </message>
        <message>
            <source>none: cannot log in</source>
            <translation>keines: kann sich nicht anmelden</translation>
        </message>
        <message>
            <source>VAL users</source>
            <translation>VAL-Benutzer</translation>
        </message>
        <message>
            <source>No VAL users yet</source>
            <translation>Noch keine VAL-Benutzer</translation>
        </message>
        <message>
            <source>A VAL user is a person or a device account that logs in at the SIM-S and gets tokens for VAL services.</source>
            <translation>Ein VAL-Benutzer ist eine Person oder ein Gerätekonto, das sich am SIM-S anmeldet und Tokens für VAL-Dienste erhält.</translation>
        </message>
        <message>
            <source>Add user...</source>
            <translation>Benutzer hinzufügen...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <source>Adds or updates users from a CSV file or a pasted list</source>
            <translation>Fügt Benutzer aus einer CSV-Datei oder einer eingefügten Liste hinzu oder aktualisiert sie</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Bearbeiten...</translation>
        </message>
        <message>
            <source>Password...</source>
            <translation>Passwort...</translation>
        </message>
        <message>
            <source>Gives the user another password</source>
            <translation>Gibt dem Benutzer ein anderes Passwort</translation>
        </message>
        <message>
            <source>Map to services...</source>
            <translation>Diensten zuordnen...</translation>
        </message>
        <message>
            <source>Lets the users get tokens and keys of VAL services</source>
            <translation>Lässt die Benutzer Tokens und Schlüssel von VAL-Diensten erhalten</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>No log-in; tokens in use are refused at once</source>
            <translation>Keine Anmeldung; bestehende Tokens werden sofort abgelehnt</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Bereits deaktiviert</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Bereits aktiv</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Entfernen...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dort</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Erteilt von</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Effektiver Zugriff</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Add VAL user</source>
            <translation>VAL-Benutzer hinzufügen</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Benutzer hinzufügen</translation>
        </message>
        <message>
            <source>the log-in name</source>
            <translation>der Anmeldename</translation>
        </message>
        <message>
            <source>Make a random password and show it once</source>
            <translation>Zufälliges Passwort erzeugen und einmal anzeigen</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 wurde hinzugefügt</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>With another VAL user ID, tokens in use are refused at once.</source>
            <translation>Mit einer anderen VAL user ID werden bestehende Tokens sofort abgelehnt.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 wurde geändert</translation>
        </message>
        <message>
            <source>Disable users</source>
            <translation>Benutzer deaktivieren</translation>
        </message>
        <message>
            <source>Enable users</source>
            <translation>Benutzer aktivieren</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 ist deaktiviert</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 ist aktiviert</translation>
        </message>
        <message numerus="yes">
            <source>%n users are disabled</source>
            <translation>
                <numerusform>%n Benutzer ist deaktiviert</numerusform>
                <numerusform>%n Benutzer sind deaktiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users are enabled</source>
            <translation>
                <numerusform>%n Benutzer ist aktiviert</numerusform>
                <numerusform>%n Benutzer sind aktiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map %n user(s) to VAL services</source>
            <translation>
                <numerusform>%n Benutzer zu VAL-Diensten zuordnen</numerusform>
                <numerusform>%n Benutzer zu VAL-Diensten zuordnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Benutzer zuordnen</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n Zuordnung wurde hinzugefügt</numerusform>
                <numerusform>%n Zuordnungen wurden hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Passwort von %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Passwort setzen</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>Sessions and tokens of the user end at once.</source>
            <translation>Sitzungen und Tokens des Benutzers enden sofort.</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 hat ein neues Passwort</translation>
        </message>
        <message>
            <source>Remove users</source>
            <translation>Benutzer entfernen</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 wurde entfernt</translation>
        </message>
        <message numerus="yes">
            <source>%n users were removed</source>
            <translation>
                <numerusform>%n Benutzer wurde entfernt</numerusform>
                <numerusform>%n Benutzer wurden entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n users?</source>
            <translation>
                <numerusform>%n Benutzer entfernen?</numerusform>
                <numerusform>%n Benutzer entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens are refused at once, mappings end, and key material of the user is destroyed. This cannot be undone.</source>
            <translation>Tokens werden sofort abgelehnt, Zuordnungen enden, und das Schlüsselmaterial des Benutzers wird vernichtet. Dies kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n user(s)</source>
            <translation>
                <numerusform>%n Benutzer entfernen</numerusform>
                <numerusform>%n Benutzer entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Es wird nur dieses eine Mal angezeigt. Geben Sie es sicher weiter.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyDialog</name>
        <message>
            <source>Why was this refused?</source>
            <translation>Warum wurde dies abgelehnt?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyView</name>
        <message>
            <source>Show the VAL user</source>
            <translation>VAL-Benutzer anzeigen</translation>
        </message>
        <message>
            <source>Show the VAL services</source>
            <translation>VAL-Dienste anzeigen</translation>
        </message>
        <message>
            <source>Show the mappings</source>
            <translation>Zuordnungen anzeigen</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Client anzeigen</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Schlüssel anzeigen</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Seite anzeigen</translation>
        </message>
        <message>
            <source>Read about this rule</source>
            <translation>Über diese Regel lesen</translation>
        </message>
        <message>
            <source>The record does not say by which rule.</source>
            <translation>Der Eintrag sagt nicht, nach welcher Regel.</translation>
        </message>
        <message>
            <source>The record does not say by which rule. It was one of these:</source>
            <translation>Der Eintrag sagt nicht, nach welcher Regel. Es war eine von diesen:</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>At fault</source>
            <translation>Fehlerhaft</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>Im Eintrag</translation>
        </message>
        <message>
            <source>Requester was told</source>
            <translation>Dem Anfragenden mitgeteilt</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Eintrag</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Words</name>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL-Dienst</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Came over</source>
            <translation>Eingang über</translation>
        </message>
        <message>
            <source>From address</source>
            <translation>Von Adresse</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Marked because</source>
            <translation>Markiert wegen</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Changes by an admin</source>
            <translation>Änderungen durch einen Administrator</translation>
        </message>
        <message>
            <source>From then on: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>Ab diesem Zeitpunkt: ein Datum, eine Uhrzeit oder 15m, 2h, 7d zurück</translation>
        </message>
        <message>
            <source>Before then: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>Vor diesem Zeitpunkt: ein Datum, eine Uhrzeit oder 15m, 2h, 7d zurück</translation>
        </message>
        <message>
            <source>Words, also with a colon</source>
            <translation>Wörter, auch mit Doppelpunkt</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Hash in the chain</source>
            <translation>Hash in der Kette</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Gefahr</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Token ID</source>
            <translation>Token-ID</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>Korrelations-ID</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Geändert: %1</translation>
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
            <translation>Name des Standorts</translation>
        </message>
        <message>
            <source>Shown on log-in pages and in the title of the window.</source>
            <translation>Steht auf Anmeldeseiten und im Titel des Fensters.</translation>
        </message>
        <message>
            <source>Warn before the end</source>
            <translation>Vorwarnung</translation>
        </message>
        <message>
            <source>Days before its end that a certificate or key needs attention.</source>
            <translation>Tage vor dem Ende, ab denen ein Zertifikat oder Schlüssel Aufmerksamkeit braucht.</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>Lauschen auf</translation>
        </message>
        <message>
            <source>IP address of this machine on which the servers take connections; 0.0.0.0 is all of them.</source>
            <translation>IP-Adresse dieses Rechners, auf der die Server Verbindungen annehmen; 0.0.0.0 steht für alle.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Arbeits-Threads</translation>
        </message>
        <message>
            <source>Threads that serve requests; 2 to 4 by the processors of this machine while it is not set.</source>
            <translation>Threads, die Anfragen bearbeiten; 2 bis 4 nach den Prozessoren dieses Rechners, solange nichts eingestellt ist.</translation>
        </message>
    </context>
</TS>
