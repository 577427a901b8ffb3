<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>LoginPage</name>
        <message>
            <source>DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.</source>
            <translation>DÉMO : un site pour faire des essais. Rien n’y est protégé ; n’utilisez pas de vrais mots de passe.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>%1 asks you to sign in at %2.</source>
            <translation>%1 vous demande de vous connecter à %2.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>The user name or the password is wrong. Check both and try again.</source>
            <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Vérifiez les deux et réessayez.</translation>
        </message>
        <message>
            <source>There were too many attempts. Wait %1 seconds, then try again.</source>
            <translation>Il y a eu trop de tentatives. Attendez %1 s, puis réessayez.</translation>
        </message>
        <message>
            <source>The server is busy. Wait a moment, then try again.</source>
            <translation>Le serveur est occupé. Patientez un instant, puis réessayez.</translation>
        </message>
        <message>
            <source>%1 will be able to:</source>
            <translation>%1 pourra :</translation>
        </message>
        <message>
            <source>know who you are at this site</source>
            <translation>savoir qui vous êtes sur ce site</translation>
        </message>
        <message>
            <source>get your security keys</source>
            <translation>obtenir vos clés de sécurité</translation>
        </message>
        <message>
            <source>provide security keys</source>
            <translation>fournir des clés de sécurité</translation>
        </message>
        <message>
            <source>use groups on your behalf</source>
            <translation>utiliser des groupes en votre nom</translation>
        </message>
        <message>
            <source>use locations on your behalf</source>
            <translation>utiliser des localisations en votre nom</translation>
        </message>
        <message>
            <source>deliver data on your behalf</source>
            <translation>transmettre des données en votre nom</translation>
        </message>
        <message>
            <source>provide identity parameters</source>
            <translation>fournir des paramètres d’identité</translation>
        </message>
        <message>
            <source>use the service %1</source>
            <translation>utiliser le service %1</translation>
        </message>
        <message>
            <source>use every service that you are registered for</source>
            <translation>utiliser tous les services auxquels vous êtes inscrit</translation>
        </message>
        <message>
            <source>Allow access?</source>
            <translation>Autoriser l’accès ?</translation>
        </message>
        <message>
            <source>%1 asks for access. You are signed in as %2.</source>
            <translation>%1 demande l’accès. Vous êtes connecté en tant que %2.</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Autoriser</translation>
        </message>
        <message>
            <source>Do not allow</source>
            <translation>Ne pas autoriser</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>L’opération a échoué</translation>
        </message>
        <message>
            <source>Go back to the application and try again. If it fails again, give its maker this reference: %1</source>
            <translation>Retournez à l’application et réessayez. En cas de nouvel échec, communiquez cette référence à son éditeur : %1</translation>
        </message>
        <message>
            <source>The application that sent you here is not registered at this site.</source>
            <translation>L’application qui vous a envoyé ici n’est pas enregistrée sur ce site.</translation>
        </message>
        <message>
            <source>The application wants to be answered at an address that is not registered for it. You were not sent there.</source>
            <translation>L’application demande une réponse à une adresse qui n’est pas enregistrée pour elle. Vous n’y avez pas été envoyé.</translation>
        </message>
        <message>
            <source>The application sent a request that cannot be understood.</source>
            <translation>L’application a envoyé une demande incompréhensible.</translation>
        </message>
        <message>
            <source>This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.</source>
            <translation>Cette page est trop ancienne ou a été ouverte dans un autre navigateur. Les cookies doivent être autorisés pour se connecter.</translation>
        </message>
        <message>
            <source>This address cannot be used that way.</source>
            <translation>Cette adresse ne peut pas être utilisée de cette façon.</translation>
        </message>
        <message>
            <source>Too much was sent.</source>
            <translation>Trop de données ont été envoyées.</translation>
        </message>
        <message>
            <source>The server has a problem. The administrator finds the reason in the log.</source>
            <translation>Le serveur a un problème. L’administrateur en trouvera la cause dans le journal.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>You are signed in as %1. You can go back to your application.</source>
            <translation>Vous êtes connecté en tant que %1. Vous pouvez retourner à votre application.</translation>
        </message>
        <message>
            <source>Open the application that you want to use: signing in starts there.</source>
            <translation>Ouvrez l’application que vous voulez utiliser : la connexion commence là.</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>The servers did not answer</source>
            <translation>Les serveurs n’ont pas répondu</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 traités</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%n ligne n’a pas pu être modifiée : %1</numerusform>
                <numerusform>%n lignes n’ont pas pu être modifiées. La première : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them again; the others are done</source>
            <translation>Vérifiez-les de nouveau ; les autres sont traitées</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2</source>
            <translation>Arrêt après %1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message numerus="yes">
            <source>Copied, gone in %n s</source>
            <translation>
                <numerusform>Copié, effacé dans %n s</numerusform>
                <numerusform>Copié, effacé dans %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>The passphrase does not open this site</source>
            <translation>La phrase secrète n’ouvre pas ce site</translation>
        </message>
        <message>
            <source>Look at Caps Lock and the keyboard layout, then type it again. The recovery code opens the site too, if it was made with one</source>
            <translation>Vérifiez la touche Verr. Maj. et la disposition du clavier, puis ressaisissez-la. Le code de récupération ouvre aussi le site, s’il a été créé avec un tel code</translation>
        </message>
        <message>
            <source>The key file does not open this site</source>
            <translation>Le fichier de clé n’ouvre pas ce site</translation>
        </message>
        <message>
            <source>Choose the file that the site was made with</source>
            <translation>Choisissez le fichier avec lequel le site a été créé</translation>
        </message>
        <message>
            <source>What the keychain holds does not open this site</source>
            <translation>Le contenu du trousseau n’ouvre pas ce site</translation>
        </message>
        <message>
            <source>It may belong to another copy of the site. Use another way to open it, such as the recovery code</source>
            <translation>Il appartient peut-être à une autre copie du site. Utilisez un autre moyen de l’ouvrir, par exemple le code de récupération</translation>
        </message>
        <message>
            <source>The recovery code does not open this site</source>
            <translation>Le code de récupération n’ouvre pas ce site</translation>
        </message>
        <message>
            <source>Compare it with the printed sheet group by group; upper and lower case and spaces do not matter</source>
            <translation>Comparez-le à la feuille imprimée, groupe par groupe ; la casse et les espaces sont sans importance</translation>
        </message>
        <message>
            <source>The keychain has no entry for this site</source>
            <translation>Le trousseau n’a pas d’entrée pour ce site</translation>
        </message>
        <message>
            <source>The site was made by another user or on another machine. Use another way to open it, such as the recovery code</source>
            <translation>Le site a été créé par un autre utilisateur ou sur une autre machine. Utilisez un autre moyen de l’ouvrir, par exemple le code de récupération</translation>
        </message>
        <message>
            <source>The keychain is locked or did not give its entry away</source>
            <translation>Le trousseau est verrouillé ou n’a pas livré son entrée</translation>
        </message>
        <message>
            <source>Unlock the keychain of your desktop, then try again</source>
            <translation>Déverrouillez le trousseau de votre bureau, puis réessayez</translation>
        </message>
        <message>
            <source>There is no keychain here that Sealdesk can use</source>
            <translation>Il n’y a ici aucun trousseau que Sealdesk puisse utiliser</translation>
        </message>
        <message>
            <source>Start the keychain of your desktop, or use another way to open the site</source>
            <translation>Démarrez le trousseau de votre bureau ou utilisez un autre moyen d’ouvrir le site</translation>
        </message>
        <message>
            <source>Nothing was changed; remove the cause, then try again</source>
            <translation>Rien n’a été modifié ; éliminez la cause, puis réessayez</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Broken audit log accepted</source>
            <translation>Journal d’audit rompu accepté</translation>
        </message>
        <message>
            <source>Log-in request refused</source>
            <translation>Demande de connexion refusée</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>Certificat émis</translation>
        </message>
        <message>
            <source>Certificate revoked</source>
            <translation>Certificat révoqué</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Client ajouté</translation>
        </message>
        <message>
            <source>Client changed</source>
            <translation>Client modifié</translation>
        </message>
        <message>
            <source>Client disabled</source>
            <translation>Client désactivé</translation>
        </message>
        <message>
            <source>Client removed</source>
            <translation>Client supprimé</translation>
        </message>
        <message>
            <source>Client secret replaced</source>
            <translation>Secret du client remplacé</translation>
        </message>
        <message>
            <source>Code issued</source>
            <translation>Code émis</translation>
        </message>
        <message>
            <source>Code used twice</source>
            <translation>Code utilisé deux fois</translation>
        </message>
        <message>
            <source>Grant revoked</source>
            <translation>Autorisation révoquée</translation>
        </message>
        <message>
            <source>Key delivered</source>
            <translation>Clé remise</translation>
        </message>
        <message>
            <source>Key request refused</source>
            <translation>Demande de clé refusée</translation>
        </message>
        <message>
            <source>User signed in</source>
            <translation>Utilisateur connecté</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>Connexion refusée</translation>
        </message>
        <message>
            <source>Mapping added</source>
            <translation>Association ajoutée</translation>
        </message>
        <message>
            <source>Mapping removed</source>
            <translation>Association supprimée</translation>
        </message>
        <message>
            <source>Refresh token used twice</source>
            <translation>Jeton d’actualisation utilisé deux fois</translation>
        </message>
        <message>
            <source>Many refusals, counted</source>
            <translation>Nombreux refus, comptés</translation>
        </message>
        <message>
            <source>Server started</source>
            <translation>Serveur démarré</translation>
        </message>
        <message>
            <source>Server stopped</source>
            <translation>Serveur arrêté</translation>
        </message>
        <message>
            <source>VAL service added</source>
            <translation>Service VAL ajouté</translation>
        </message>
        <message>
            <source>VAL service changed</source>
            <translation>Service VAL modifié</translation>
        </message>
        <message>
            <source>VAL service disabled</source>
            <translation>Service VAL désactivé</translation>
        </message>
        <message>
            <source>VAL service removed</source>
            <translation>Service VAL supprimé</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Réglage modifié</translation>
        </message>
        <message>
            <source>Site created</source>
            <translation>Site créé</translation>
        </message>
        <message>
            <source>First start of the servers</source>
            <translation>Premier démarrage des serveurs</translation>
        </message>
        <message>
            <source>Token issued</source>
            <translation>Jeton émis</translation>
        </message>
        <message>
            <source>Token refreshed</source>
            <translation>Jeton actualisé</translation>
        </message>
        <message>
            <source>Token request refused</source>
            <translation>Demande de jeton refusée</translation>
        </message>
        <message>
            <source>Token revoked</source>
            <translation>Jeton révoqué</translation>
        </message>
        <message>
            <source>VAL user added</source>
            <translation>Utilisateur VAL ajouté</translation>
        </message>
        <message>
            <source>VAL user changed</source>
            <translation>Utilisateur VAL modifié</translation>
        </message>
        <message>
            <source>VAL user disabled</source>
            <translation>Utilisateur VAL désactivé</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Mot de passe défini</translation>
        </message>
        <message>
            <source>VAL user removed</source>
            <translation>Utilisateur VAL supprimé</translation>
        </message>
    </context>
    <context>
        <name>fixes</name>
        <message>
            <source>Map user</source>
            <translation>Associer l’utilisateur</translation>
        </message>
        <message>
            <source>%1 may use the VAL service %2.</source>
            <translation>%1 pourra utiliser le service VAL %2.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2 now.</source>
            <translation>%1 est maintenant associé à %2.</translation>
        </message>
        <message>
            <source>Enable user</source>
            <translation>Activer l’utilisateur</translation>
        </message>
        <message>
            <source>The VAL user %1 works again.</source>
            <translation>L’utilisateur VAL %1 fonctionnera de nouveau.</translation>
        </message>
        <message>
            <source>The VAL user %1 is active now.</source>
            <translation>L’utilisateur VAL %1 est maintenant actif.</translation>
        </message>
        <message>
            <source>Enable service</source>
            <translation>Activer le service</translation>
        </message>
        <message>
            <source>The VAL service %1 works again.</source>
            <translation>Le service VAL %1 fonctionnera de nouveau.</translation>
        </message>
        <message>
            <source>The VAL service %1 is active now.</source>
            <translation>Le service VAL %1 est maintenant actif.</translation>
        </message>
        <message>
            <source>Enable client</source>
            <translation>Activer le client</translation>
        </message>
        <message>
            <source>The client %1 works again.</source>
            <translation>Le client %1 fonctionnera de nouveau.</translation>
        </message>
        <message>
            <source>The client %1 is active now.</source>
            <translation>Le client %1 est maintenant actif.</translation>
        </message>
        <message>
            <source>Add scope</source>
            <translation>Ajouter le scope</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2.</source>
            <translation>Le client %1 pourra demander %2.</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2 now; the application must do so.</source>
            <translation>Le client %1 peut maintenant demander %2 ; l’application doit le faire.</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Ajouter le service</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2.</source>
            <translation>Le client %1 pourra utiliser le service VAL %2.</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2 now.</source>
            <translation>Le client %1 peut maintenant utiliser le service VAL %2.</translation>
        </message>
        <message>
            <source>Add grant type</source>
            <translation>Ajouter le type d’autorisation</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2.</source>
            <translation>Le client %1 pourra utiliser le type d’autorisation %2.</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2 now.</source>
            <translation>Le client %1 peut maintenant utiliser le type d’autorisation %2.</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>A request to this server must carry an access token.</source>
            <translation>Une requête à ce serveur doit porter un jeton d’accès.</translation>
        </message>
        <message>
            <source>The application must send "Authorization: Bearer" and its access token.</source>
            <translation>L’application doit envoyer « Authorization: Bearer » et son jeton d’accès.</translation>
        </message>
        <message>
            <source>The Authorization field may be sent only once.</source>
            <translation>Le champ Authorization ne peut être envoyé qu’une seule fois.</translation>
        </message>
        <message>
            <source>The application must send one Authorization field.</source>
            <translation>L’application doit envoyer un seul champ Authorization.</translation>
        </message>
        <message>
            <source>Behind "Bearer" there must be one token of permitted characters.</source>
            <translation>Après « Bearer », il doit y avoir un seul jeton, formé de caractères autorisés.</translation>
        </message>
        <message>
            <source>The application must send the access token as it got it, without quotes or line breaks.</source>
            <translation>L’application doit envoyer le jeton d’accès tel qu’elle l’a reçu, sans guillemets ni sauts de ligne.</translation>
        </message>
        <message>
            <source>Access tokens come with the Bearer scheme.</source>
            <translation>Les jetons d’accès s’envoient avec le schéma Bearer.</translation>
        </message>
        <message>
            <source>An access token is a signed JWT in compact form of bounded size.</source>
            <translation>Un jeton d’accès est un JWT signé, en forme compacte et de taille limitée.</translation>
        </message>
        <message>
            <source>The application must send the access token whole and unchanged.</source>
            <translation>L’application doit envoyer le jeton d’accès entier et inchangé.</translation>
        </message>
        <message>
            <source>An ID token says who signed in; it opens no server.</source>
            <translation>Un jeton d’identité dit qui s’est connecté ; il n’ouvre aucun serveur.</translation>
        </message>
        <message>
            <source>The application must send the access_token of the token response, not the id_token.</source>
            <translation>L’application doit envoyer l’access_token de la réponse de jeton, pas l’id_token.</translation>
        </message>
        <message>
            <source>The type in the header of an access token is at+jwt.</source>
            <translation>Le type dans l’en-tête d’un jeton d’accès est at+jwt.</translation>
        </message>
        <message>
            <source>The application must send the access token that the SIM-S gave it.</source>
            <translation>L’application doit envoyer le jeton d’accès que le SIM-S lui a donné.</translation>
        </message>
        <message>
            <source>An access token names the key that signed it (kid).</source>
            <translation>Un jeton d’accès nomme la clé qui l’a signé (kid).</translation>
        </message>
        <message>
            <source>An access token is signed with a signing key of this site.</source>
            <translation>Un jeton d’accès est signé avec une clé de signature de ce site.</translation>
        </message>
        <message>
            <source>The token is of another site, or older than the signing keys: the application must get a new one here.</source>
            <translation>Le jeton vient d’un autre site ou est plus ancien que les clés de signature : l’application doit en obtenir un nouveau ici.</translation>
        </message>
        <message>
            <source>The signing key decides the algorithm, never the token.</source>
            <translation>C’est la clé de signature qui détermine l’algorithme, jamais le jeton.</translation>
        </message>
        <message>
            <source>A changed algorithm is an attack or a defect of the application: find out where the token came from.</source>
            <translation>Un algorithme modifié est une attaque ou un défaut de l’application : cherchez d’où vient le jeton.</translation>
        </message>
        <message>
            <source>The signature of an access token must verify.</source>
            <translation>La signature d’un jeton d’accès doit être vérifiable.</translation>
        </message>
        <message>
            <source>The token was changed on its way: find out where it came from, and let the application get a new one.</source>
            <translation>Le jeton a été modifié en chemin : cherchez d’où il vient et faites-en obtenir un nouveau à l’application.</translation>
        </message>
        <message>
            <source>An access token has all its claims, in the right types.</source>
            <translation>Un jeton d’accès contient tous ses claims, avec les bons types.</translation>
        </message>
        <message>
            <source>The issuer of an access token is the SIM-S of this site.</source>
            <translation>L’émetteur d’un jeton d’accès est le SIM-S de ce site.</translation>
        </message>
        <message>
            <source>The application must get its token from this site.</source>
            <translation>L’application doit obtenir son jeton auprès de ce site.</translation>
        </message>
        <message>
            <source>An access token opens the one server that it was made for.</source>
            <translation>Un jeton d’accès ouvre uniquement le serveur pour lequel il a été créé.</translation>
        </message>
        <message>
            <source>The application must ask for a token for this server: with its scope, or with the parameter resource.</source>
            <translation>L’application doit demander un jeton pour ce serveur : avec son scope ou avec le paramètre resource.</translation>
        </message>
        <message>
            <source>An access token ends at its expiry time.</source>
            <translation>Un jeton d’accès prend fin à son heure d’expiration.</translation>
        </message>
        <message>
            <source>The application must refresh its token; if tokens expire at once, compare the clocks.</source>
            <translation>L’application doit actualiser son jeton ; si les jetons expirent aussitôt, comparez les horloges.</translation>
        </message>
        <message>
            <source>An access token begins at its start time.</source>
            <translation>Un jeton d’accès prend effet à son heure de début.</translation>
        </message>
        <message>
            <source>The clock of the SIM-S is ahead of this server's, or was: compare the clocks.</source>
            <translation>L’horloge du SIM-S est, ou était, en avance sur celle de ce serveur : comparez les horloges.</translation>
        </message>
        <message>
            <source>The client of an access token is registered at this site.</source>
            <translation>Le client d’un jeton d’accès est enregistré sur ce site.</translation>
        </message>
        <message>
            <source>The client was removed: register it again, or let the application use another.</source>
            <translation>Le client a été supprimé : enregistrez-le de nouveau ou faites utiliser un autre client à l’application.</translation>
        </message>
        <message>
            <source>A disabled client opens nothing.</source>
            <translation>Un client désactivé n’ouvre rien.</translation>
        </message>
        <message>
            <source>Enable the client, if it may work again.</source>
            <translation>Activez le client, s’il peut fonctionner de nouveau.</translation>
        </message>
        <message>
            <source>A revoked access token opens nothing.</source>
            <translation>Un jeton d’accès révoqué n’ouvre rien.</translation>
        </message>
        <message>
            <source>The application must get a new token; first see why this one was revoked.</source>
            <translation>L’application doit obtenir un nouveau jeton ; voyez d’abord pourquoi celui-ci a été révoqué.</translation>
        </message>
        <message>
            <source>The access token must have the scope that the server asks for.</source>
            <translation>Le jeton d’accès doit avoir le scope que le serveur exige.</translation>
        </message>
        <message>
            <source>Let the client have the scope, and the application ask for it at log-in.</source>
            <translation>Accordez le scope au client et faites-le demander par l’application à la connexion.</translation>
        </message>
        <message>
            <source>A UE may not assert an identity without a token.</source>
            <translation>Un UE ne peut pas affirmer une identité sans jeton.</translation>
        </message>
        <message>
            <source>The application must leave out X-3GPP-Asserted-Identity and send an access token.</source>
            <translation>L’application doit omettre X-3GPP-Asserted-Identity et envoyer un jeton d’accès.</translation>
        </message>
        <message>
            <source>A token that is bound to a DPoP key is no bearer token.</source>
            <translation>Un jeton lié à une clé DPoP n’est pas un jeton au porteur.</translation>
        </message>
        <message>
            <source>The application must prove the key with DPoP, or get a token without it.</source>
            <translation>L’application doit prouver la clé avec DPoP ou obtenir un jeton sans DPoP.</translation>
        </message>
        <message>
            <source>Servers use tokens that are bound to their certificate.</source>
            <translation>Les serveurs utilisent des jetons liés à leur certificat.</translation>
        </message>
        <message>
            <source>The application must get its token at the mtls endpoint of the SIM-S, with its certificate.</source>
            <translation>L’application doit obtenir son jeton au point d’accès mtls du SIM-S, avec son certificat.</translation>
        </message>
        <message>
            <source>A token that is bound to a certificate works with that certificate only.</source>
            <translation>Un jeton lié à un certificat ne fonctionne qu’avec ce certificat.</translation>
        </message>
        <message>
            <source>The application must use the token at the mtls endpoint, with the certificate that it got it with.</source>
            <translation>L’application doit utiliser le jeton au point d’accès mtls, avec le certificat qui lui a servi à l’obtenir.</translation>
        </message>
        <message>
            <source>After a new certificate the application must get a new token with it.</source>
            <translation>Après un changement de certificat, l’application doit obtenir un nouveau jeton avec celui-ci.</translation>
        </message>
        <message>
            <source>Certificate and access token name the same server.</source>
            <translation>Le certificat et le jeton d’accès nomment le même serveur.</translation>
        </message>
        <message>
            <source>See which client each of them belongs to; one of the two was mixed up, or stolen.</source>
            <translation>Voyez à quel client chacun des deux appartient ; l’un des deux a été confondu ou volé.</translation>
        </message>
        <message>
            <source>The certificate of a server belongs to a client that is registered.</source>
            <translation>Le certificat d’un serveur appartient à un client enregistré.</translation>
        </message>
        <message>
            <source>Register the name of the certificate with the client, or issue the client a certificate.</source>
            <translation>Enregistrez le nom du certificat auprès du client ou émettez un certificat pour le client.</translation>
        </message>
        <message>
            <source>KM-UU is for VAL users; a server's token names none.</source>
            <translation>KM-UU est destiné aux utilisateurs VAL ; le jeton d’un serveur n’en nomme aucun.</translation>
        </message>
        <message>
            <source>The VAL server must ask at the mtls address of the SKM-S (key records).</source>
            <translation>Le serveur VAL doit faire sa demande à l’adresse mtls du SKM-S (enregistrements de clés).</translation>
        </message>
        <message>
            <source>The time in a key request is within five minutes of the server's.</source>
            <translation>L’heure d’une demande de clé ne s’écarte pas de plus de cinq minutes de celle du serveur.</translation>
        </message>
        <message>
            <source>Compare the clock of the device with that of the server.</source>
            <translation>Comparez l’horloge de l’appareil à celle du serveur.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: userUri names the user of the token.</source>
            <translation>Un utilisateur ne peut demander que ses propres clés : userUri nomme l’utilisateur du jeton.</translation>
        </message>
        <message>
            <source>The application must ask with the VAL user ID of its token; see which one the user has in this service.</source>
            <translation>L’application doit faire sa demande avec le VAL user ID de son jeton ; voyez lequel l’utilisateur a dans ce service.</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: valTgtUe names the user or UE of the token.</source>
            <translation>Un utilisateur ne peut demander que ses propres clés : valTgtUe nomme l’utilisateur ou l’UE du jeton.</translation>
        </message>
        <message>
            <source>The application must name its own VAL user or UE; see which IDs the user has.</source>
            <translation>L’application doit nommer son propre utilisateur VAL ou UE ; voyez quels ID l’utilisateur possède.</translation>
        </message>
        <message>
            <source>The access token must name the VAL service whose key is asked for.</source>
            <translation>Le jeton d’accès doit nommer le service VAL dont la clé est demandée.</translation>
        </message>
        <message>
            <source>Map the user to the service, or limit the client less; then the application must get a new token.</source>
            <translation>Associez l’utilisateur au service ou limitez moins le client ; l’application doit ensuite obtenir un nouveau jeton.</translation>
        </message>
        <message>
            <source>Keys exist for VAL services of this site only.</source>
            <translation>Il n’existe de clés que pour les services VAL de ce site.</translation>
        </message>
        <message>
            <source>Compare the VAL service ID with those of the site; add it when it is missing.</source>
            <translation>Comparez le VAL service ID à ceux du site ; ajoutez-le s’il manque.</translation>
        </message>
        <message>
            <source>A disabled VAL service gives no keys.</source>
            <translation>Un service VAL désactivé ne donne aucune clé.</translation>
        </message>
        <message>
            <source>Enable the service, if it may be used again.</source>
            <translation>Activez le service, s’il peut être utilisé de nouveau.</translation>
        </message>
        <message>
            <source>A VAL user gets keys of the VAL services that it is mapped to.</source>
            <translation>Un utilisateur VAL obtient les clés des services VAL auxquels il est associé.</translation>
        </message>
        <message>
            <source>Map the user to the service.</source>
            <translation>Associez l’utilisateur au service.</translation>
        </message>
        <message>
            <source>A disabled VAL user gets no keys.</source>
            <translation>Un utilisateur VAL désactivé n’obtient aucune clé.</translation>
        </message>
        <message>
            <source>Enable the user, if it may work again.</source>
            <translation>Activez l’utilisateur, s’il peut fonctionner de nouveau.</translation>
        </message>
        <message>
            <source>Key records go to clients that are registered as VAL server.</source>
            <translation>Les enregistrements de clés sont destinés aux clients enregistrés comme serveur VAL.</translation>
        </message>
        <message>
            <source>Mark the client as VAL server, if it is one.</source>
            <translation>Marquez le client comme serveur VAL, s’il en est un.</translation>
        </message>
        <message>
            <source>A VAL server gets keys of its own VAL services only.</source>
            <translation>Un serveur VAL n’obtient que les clés de ses propres services VAL.</translation>
        </message>
        <message>
            <source>Add the service to those of the client, if the server runs it.</source>
            <translation>Ajoutez le service à ceux du client, si le serveur l’assure.</translation>
        </message>
        <message>
            <source>A VAL UE must be registered.</source>
            <translation>Un UE VAL doit être enregistré.</translation>
        </message>
        <message>
            <source>Ask for the VAL user instead: this site registers no UEs.</source>
            <translation>Demandez plutôt pour l’utilisateur VAL : ce site n’enregistre pas d’UE.</translation>
        </message>
        <message>
            <source>The VAL user that a server asks for must be mapped to the service.</source>
            <translation>L’utilisateur VAL pour lequel un serveur demande des clés doit être associé au service.</translation>
        </message>
        <message>
            <source>Map that user to the service.</source>
            <translation>Associez cet utilisateur au service.</translation>
        </message>
        <message>
            <source>A server gets no keys of a disabled VAL user.</source>
            <translation>Un serveur n’obtient aucune clé d’un utilisateur VAL désactivé.</translation>
        </message>
        <message>
            <source>Enable that user, if it may work again.</source>
            <translation>Activez cet utilisateur, s’il peut fonctionner de nouveau.</translation>
        </message>
        <message>
            <source>Withdrawn key material is not delivered.</source>
            <translation>Le matériel de clé retiré n’est pas remis.</translation>
        </message>
        <message>
            <source>Map the user to the service again: that makes new key material.</source>
            <translation>Associez de nouveau l’utilisateur au service : cela crée un nouveau matériel de clé.</translation>
        </message>
        <message>
            <source>Only an active key within its period is delivered.</source>
            <translation>Seule une clé active et dans sa période de validité est remise.</translation>
        </message>
        <message>
            <source>Look at the keys of the service: a key that is past its period must be replaced.</source>
            <translation>Examinez les clés du service : une clé dont la période est passée doit être remplacée.</translation>
        </message>
        <message>
            <source>The payload ids asked for must be of active keys.</source>
            <translation>Les payload ids demandés doivent être ceux de clés actives.</translation>
        </message>
        <message>
            <source>The application must ask without payload ids, or with those it was given last.</source>
            <translation>L’application doit faire sa demande sans payload ids ou avec ceux qu’elle a reçus en dernier.</translation>
        </message>
        <message>
            <source>A key request has the members and types that the interface describes.</source>
            <translation>Une demande de clé a les membres et les types que décrit l’interface.</translation>
        </message>
        <message>
            <source>The application must correct the member that is named.</source>
            <translation>L’application doit corriger le membre nommé.</translation>
        </message>
        <message>
            <source>Key records are given as application/json only.</source>
            <translation>Les enregistrements de clés ne sont fournis qu’en application/json.</translation>
        </message>
        <message>
            <source>The application must accept application/json.</source>
            <translation>L’application doit accepter application/json.</translation>
        </message>
        <message>
            <source>Without the database nothing can be decided.</source>
            <translation>Sans la base de données, rien ne peut être décidé.</translation>
        </message>
        <message>
            <source>Look at the disk and at the log of the site.</source>
            <translation>Examinez le disque et le journal du site.</translation>
        </message>
        <message>
            <source>No key leaves before its delivery is in the audit log.</source>
            <translation>Aucune clé ne sort avant que sa remise ne figure dans le journal d’audit.</translation>
        </message>
        <message>
            <source>Look at the disk: most often it is full.</source>
            <translation>Examinez le disque : le plus souvent, il est plein.</translation>
        </message>
        <message>
            <source>The body of a token request is a form.</source>
            <translation>Le corps d’une demande de jeton est un formulaire.</translation>
        </message>
        <message>
            <source>The application must send application/x-www-form-urlencoded.</source>
            <translation>L’application doit envoyer application/x-www-form-urlencoded.</translation>
        </message>
        <message>
            <source>A form is well encoded and has a bounded number of parameters.</source>
            <translation>Un formulaire est bien encodé et a un nombre limité de paramètres.</translation>
        </message>
        <message>
            <source>The application must encode its parameters.</source>
            <translation>L’application doit encoder ses paramètres.</translation>
        </message>
        <message>
            <source>A parameter may appear only once.</source>
            <translation>Un paramètre ne peut apparaître qu’une seule fois.</translation>
        </message>
        <message>
            <source>The application must send the parameter once.</source>
            <translation>L’application doit envoyer le paramètre une seule fois.</translation>
        </message>
        <message>
            <source>A parameter that the request needs is missing.</source>
            <translation>Il manque un paramètre nécessaire à la requête.</translation>
        </message>
        <message>
            <source>The application must send the parameter that is named.</source>
            <translation>L’application doit envoyer le paramètre nommé.</translation>
        </message>
        <message>
            <source>A parameter has a value that is not permitted.</source>
            <translation>Un paramètre a une valeur non autorisée.</translation>
        </message>
        <message>
            <source>The application must correct the parameter that is named.</source>
            <translation>L’application doit corriger le paramètre nommé.</translation>
        </message>
        <message>
            <source>The application must authenticate with client_secret_basic.</source>
            <translation>L’application doit s’authentifier avec client_secret_basic.</translation>
        </message>
        <message>
            <source>This site does not take client assertions.</source>
            <translation>Ce site n’accepte pas les assertions de client.</translation>
        </message>
        <message>
            <source>The application must authenticate as its client is registered.</source>
            <translation>L’application doit s’authentifier de la manière enregistrée pour son client.</translation>
        </message>
        <message>
            <source>The Authorization field holds well-formed Basic credentials.</source>
            <translation>Le champ Authorization contient des identifiants Basic bien formés.</translation>
        </message>
        <message>
            <source>The application must encode client ID and secret as RFC 6749 2.3.1 says.</source>
            <translation>L’application doit encoder l’ID et le secret du client comme l’indique la RFC 6749 2.3.1.</translation>
        </message>
        <message>
            <source>A request comes from one client.</source>
            <translation>Une requête provient d’un seul client.</translation>
        </message>
        <message>
            <source>The application must name the same client in the form and in the Authorization field.</source>
            <translation>L’application doit nommer le même client dans le formulaire et dans le champ Authorization.</translation>
        </message>
        <message>
            <source>A request says which client it comes from.</source>
            <translation>Une requête indique de quel client elle provient.</translation>
        </message>
        <message>
            <source>The application must send its client ID.</source>
            <translation>L’application doit envoyer son ID client.</translation>
        </message>
        <message>
            <source>A client must be registered at this site.</source>
            <translation>Un client doit être enregistré sur ce site.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register it when it is missing.</source>
            <translation>Comparez l’ID client à ceux du site ; enregistrez-le s’il manque.</translation>
        </message>
        <message>
            <source>A disabled client gets no tokens.</source>
            <translation>Un client désactivé n’obtient aucun jeton.</translation>
        </message>
        <message>
            <source>The secret must be that of the client.</source>
            <translation>Le secret doit être celui du client.</translation>
        </message>
        <message>
            <source>Give the application the right secret, or make a new one; many of these are somebody guessing.</source>
            <translation>Donnez le bon secret à l’application ou créez-en un nouveau ; si ces refus sont nombreux, quelqu’un essaie de deviner.</translation>
        </message>
        <message>
            <source>A client authenticates in the one way that it is registered for, at the endpoint for it.</source>
            <translation>Un client s’authentifie de la seule manière pour laquelle il est enregistré, au point d’accès prévu pour elle.</translation>
        </message>
        <message>
            <source>Compare how the client is registered with what the application does.</source>
            <translation>Comparez l’enregistrement du client à ce que fait l’application.</translation>
        </message>
        <message>
            <source>This client authenticates with its certificate.</source>
            <translation>Ce client s’authentifie avec son certificat.</translation>
        </message>
        <message>
            <source>The application must use the mtls endpoint (mtls_endpoint_aliases) with its certificate.</source>
            <translation>L’application doit utiliser le point d’accès mtls (mtls_endpoint_aliases) avec son certificat.</translation>
        </message>
        <message>
            <source>The certificate of the connection must be the client's, and not revoked.</source>
            <translation>Le certificat de la connexion doit être celui du client et ne pas être révoqué.</translation>
        </message>
        <message>
            <source>Compare the registered name with that of the certificate; issue a new certificate when it was revoked.</source>
            <translation>Comparez le nom enregistré à celui du certificat ; émettez un nouveau certificat si celui-ci a été révoqué.</translation>
        </message>
        <message>
            <source>The grant type must be one that this server has.</source>
            <translation>Le type d’autorisation doit être l’un de ceux de ce serveur.</translation>
        </message>
        <message>
            <source>The application must use authorization_code, refresh_token or client_credentials.</source>
            <translation>L’application doit utiliser authorization_code, refresh_token ou client_credentials.</translation>
        </message>
        <message>
            <source>A client uses the grant types that it is registered for.</source>
            <translation>Un client utilise les types d’autorisation pour lesquels il est enregistré.</translation>
        </message>
        <message>
            <source>Register the client for the grant type, if it may use it.</source>
            <translation>Enregistrez le client pour ce type d’autorisation, s’il a le droit de l’utiliser.</translation>
        </message>
        <message>
            <source>Only a client that authenticates gets tokens for itself.</source>
            <translation>Seul un client qui s’authentifie obtient des jetons pour lui-même.</translation>
        </message>
        <message>
            <source>Register the client with a certificate or a secret, if it is a server.</source>
            <translation>Enregistrez le client avec un certificat ou un secret, s’il s’agit d’un serveur.</translation>
        </message>
        <message>
            <source>Servers authenticate with a certificate; secrets do at demo sites only.</source>
            <translation>Les serveurs s’authentifient avec un certificat ; avec un secret sur les sites de démonstration seulement.</translation>
        </message>
        <message>
            <source>Register the client with tls_client_auth and issue it a certificate.</source>
            <translation>Enregistrez le client avec tls_client_auth et émettez-lui un certificat.</translation>
        </message>
        <message>
            <source>A code must be one that this server issued.</source>
            <translation>Un code doit être un code émis par ce serveur.</translation>
        </message>
        <message>
            <source>The application must send the code as it got it; the user signs in again.</source>
            <translation>L’application doit envoyer le code tel qu’elle l’a reçu ; l’utilisateur se connecte de nouveau.</translation>
        </message>
        <message>
            <source>A code is for the client that asked for it.</source>
            <translation>Un code est destiné au client qui l’a demandé.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a code was stolen: look at the client.</source>
            <translation>Deux applications ont été confondues ou un code a été volé : examinez le client.</translation>
        </message>
        <message>
            <source>The redirect URI of the token request is that of the authentication request.</source>
            <translation>L’URI de redirection de la demande de jeton est celui de la demande d’authentification.</translation>
        </message>
        <message>
            <source>The application must send the same redirect_uri both times.</source>
            <translation>L’application doit envoyer le même redirect_uri les deux fois.</translation>
        </message>
        <message>
            <source>A code comes with the verifier of its challenge; else it is burnt.</source>
            <translation>Un code s’accompagne du vérificateur de son défi ; sinon il est invalidé.</translation>
        </message>
        <message>
            <source>The application must keep the verifier until it gets its tokens. Whoever has a code without it has stolen it.</source>
            <translation>L’application doit conserver le vérificateur jusqu’à l’obtention de ses jetons. Quiconque possède un code sans lui l’a volé.</translation>
        </message>
        <message>
            <source>Codes and refresh tokens are used once; a second use ends the grant.</source>
            <translation>Les codes et les jetons d’actualisation s’utilisent une seule fois ; une seconde utilisation met fin à l’autorisation.</translation>
        </message>
        <message>
            <source>Two hold the same token: find out whether the application repeats itself, or somebody stole it.</source>
            <translation>Deux parties détiennent le même jeton : cherchez si l’application se répète ou si quelqu’un l’a volé.</translation>
        </message>
        <message>
            <source>The log-in that a code came from must still hold.</source>
            <translation>La connexion dont provient un code doit encore être valable.</translation>
        </message>
        <message>
            <source>The user must sign in again.</source>
            <translation>L’utilisateur doit se connecter de nouveau.</translation>
        </message>
        <message>
            <source>The account must be valid each time that tokens are made.</source>
            <translation>Le compte doit être valable à chaque création de jetons.</translation>
        </message>
        <message>
            <source>After a new password or a revocation earlier log-ins do not count.</source>
            <translation>Après un nouveau mot de passe ou une révocation, les connexions antérieures ne comptent plus.</translation>
        </message>
        <message>
            <source>A refresh token must be one that this server issued.</source>
            <translation>Un jeton d’actualisation doit être un jeton émis par ce serveur.</translation>
        </message>
        <message>
            <source>The application must send the refresh token as it got it; else the user signs in again.</source>
            <translation>L’application doit envoyer le jeton d’actualisation tel qu’elle l’a reçu ; sinon l’utilisateur se connecte de nouveau.</translation>
        </message>
        <message>
            <source>The grant of a refresh token must exist.</source>
            <translation>L’autorisation d’un jeton d’actualisation doit exister.</translation>
        </message>
        <message>
            <source>A refresh token is for the client that got it.</source>
            <translation>Un jeton d’actualisation est destiné au client qui l’a obtenu.</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a token was stolen: look at the client.</source>
            <translation>Deux applications ont été confondues ou un jeton a été volé : examinez le client.</translation>
        </message>
        <message>
            <source>Scopes are separated by single spaces.</source>
            <translation>Les scopes sont séparés par un seul espace.</translation>
        </message>
        <message>
            <source>The application must correct its scope.</source>
            <translation>L’application doit corriger son scope.</translation>
        </message>
        <message>
            <source>A refresh may narrow the scope, not widen it.</source>
            <translation>Une actualisation peut restreindre le scope, pas l’élargir.</translation>
        </message>
        <message>
            <source>The application must ask for what was granted, or let the user sign in for more.</source>
            <translation>L’application doit demander ce qui a été accordé ou faire connecter l’utilisateur pour obtenir davantage.</translation>
        </message>
        <message>
            <source>A client gets the scopes that it is registered for.</source>
            <translation>Un client obtient les scopes pour lesquels il est enregistré.</translation>
        </message>
        <message>
            <source>Let the client have the scope, if it may.</source>
            <translation>Accordez le scope au client, s’il y a droit.</translation>
        </message>
        <message>
            <source>A VAL service that is asked for must be open to client and user.</source>
            <translation>Un service VAL demandé doit être ouvert au client et à l’utilisateur.</translation>
        </message>
        <message>
            <source>Map the user to the service, and let the client use it.</source>
            <translation>Associez l’utilisateur au service et permettez au client de l’utiliser.</translation>
        </message>
        <message>
            <source>A token holds what client and user may have now.</source>
            <translation>Un jeton contient ce à quoi le client et l’utilisateur ont droit maintenant.</translation>
        </message>
        <message>
            <source>Scopes, services or mappings were taken away since the log-in: see what client and user have.</source>
            <translation>Des scopes, des services ou des associations ont été retirés depuis la connexion : voyez ce que possèdent le client et l’utilisateur.</translation>
        </message>
        <message>
            <source>The parameter resource names a server of this site.</source>
            <translation>Le paramètre resource nomme un serveur de ce site.</translation>
        </message>
        <message>
            <source>The application must send the origin of the server, without a path.</source>
            <translation>L’application doit envoyer l’origine du serveur, sans chemin.</translation>
        </message>
        <message>
            <source>A token is for the resource that was authorized.</source>
            <translation>Un jeton est destiné à la ressource qui a été autorisée.</translation>
        </message>
        <message>
            <source>The application must name the same resource both times.</source>
            <translation>L’application doit nommer la même ressource les deux fois.</translation>
        </message>
        <message>
            <source>Scopes belong to the resource that is named.</source>
            <translation>Les scopes appartiennent à la ressource nommée.</translation>
        </message>
        <message>
            <source>The application must ask for a scope of that server.</source>
            <translation>L’application doit demander un scope de ce serveur.</translation>
        </message>
        <message>
            <source>An access token opens one server.</source>
            <translation>Un jeton d’accès ouvre un seul serveur.</translation>
        </message>
        <message>
            <source>The application must name one server with the parameter resource, or ask for fewer scopes.</source>
            <translation>L’application doit nommer un seul serveur avec le paramètre resource ou demander moins de scopes.</translation>
        </message>
        <message>
            <source>The application must name one resource at a time.</source>
            <translation>L’application doit nommer une seule ressource à la fois.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that user and client may use.</source>
            <translation>Un jeton nomme au moins un service VAL que l’utilisateur et le client peuvent utiliser.</translation>
        </message>
        <message>
            <source>Map the user to a service that the client may use.</source>
            <translation>Associez l’utilisateur à un service que le client peut utiliser.</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that the client may use.</source>
            <translation>Un jeton nomme au moins un service VAL que le client peut utiliser.</translation>
        </message>
        <message>
            <source>Let the client use a VAL service.</source>
            <translation>Permettez au client d’utiliser un service VAL.</translation>
        </message>
        <message>
            <source>A client can revoke its own tokens only.</source>
            <translation>Un client ne peut révoquer que ses propres jetons.</translation>
        </message>
        <message>
            <source>The server takes as much as it can finish.</source>
            <translation>Le serveur n’accepte que ce qu’il peut mener à bien.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk and at the number of workers.</source>
            <translation>Cela passera. Si cela dure, examinez le disque et le nombre de processus de travail.</translation>
        </message>
        <message>
            <source>The server could not do it.</source>
            <translation>Le serveur n’a pas pu le faire.</translation>
        </message>
        <message>
            <source>Look at the log of the site.</source>
            <translation>Examinez le journal du site.</translation>
        </message>
        <message>
            <source>Client and redirect URI must be beyond doubt before anyone is sent anywhere.</source>
            <translation>Le client et l’URI de redirection doivent être hors de doute avant tout renvoi.</translation>
        </message>
        <message>
            <source>The application must send client_id and redirect_uri once each, well encoded.</source>
            <translation>L’application doit envoyer client_id et redirect_uri une fois chacun, bien encodés.</translation>
        </message>
        <message>
            <source>A log-in is asked for by a client that is registered and enabled.</source>
            <translation>Une connexion est demandée par un client enregistré et activé.</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register or enable it.</source>
            <translation>Comparez l’ID client à ceux du site ; enregistrez-le ou activez-le.</translation>
        </message>
        <message>
            <source>A browser is sent back to a registered redirect URI only.</source>
            <translation>Un navigateur n’est renvoyé que vers un URI de redirection enregistré.</translation>
        </message>
        <message>
            <source>Compare it with those of the client. Register it only if you know that it is the application's.</source>
            <translation>Comparez-le à ceux du client. Ne l’enregistrez que si vous savez que c’est celui de l’application.</translation>
        </message>
        <message>
            <source>This site takes no request objects.</source>
            <translation>Ce site n’accepte pas d’objets de requête.</translation>
        </message>
        <message>
            <source>The application must send plain parameters.</source>
            <translation>L’application doit envoyer des paramètres simples.</translation>
        </message>
        <message>
            <source>This site takes no request_uri.</source>
            <translation>Ce site n’accepte pas de request_uri.</translation>
        </message>
        <message>
            <source>Clients are registered by the admin.</source>
            <translation>Les clients sont enregistrés par l’administrateur.</translation>
        </message>
        <message>
            <source>The application must leave out the parameter registration.</source>
            <translation>L’application doit omettre le paramètre registration.</translation>
        </message>
        <message>
            <source>Log-ins end with a code.</source>
            <translation>Les connexions se terminent par un code.</translation>
        </message>
        <message>
            <source>The application must ask for response_type code.</source>
            <translation>L’application doit demander le response_type code.</translation>
        </message>
        <message>
            <source>A log-in is protected by PKCE.</source>
            <translation>Une connexion est protégée par PKCE.</translation>
        </message>
        <message>
            <source>The application must send a code_challenge (S256).</source>
            <translation>L’application doit envoyer un code_challenge (S256).</translation>
        </message>
        <message>
            <source>The challenge is a SHA-256 value (S256).</source>
            <translation>Le défi est une valeur SHA-256 (S256).</translation>
        </message>
        <message>
            <source>The application must send code_challenge_method S256 and a challenge of 43 characters.</source>
            <translation>L’application doit envoyer code_challenge_method S256 et un défi de 43 caractères.</translation>
        </message>
        <message>
            <source>Without a page only a user who is signed in gets a code.</source>
            <translation>Sans page, seul un utilisateur déjà connecté obtient un code.</translation>
        </message>
        <message>
            <source>The application must repeat the request without prompt=none.</source>
            <translation>L’application doit répéter la requête sans prompt=none.</translation>
        </message>
        <message>
            <source>The user who signs in must be the one that was asked for.</source>
            <translation>L’utilisateur qui se connecte doit être celui qui a été demandé.</translation>
        </message>
        <message>
            <source>That user must sign in, or the application must leave out id_token_hint.</source>
            <translation>Cet utilisateur doit se connecter ou l’application doit omettre id_token_hint.</translation>
        </message>
        <message>
            <source>The user must agree that a third-party client gets tokens.</source>
            <translation>L’utilisateur doit accepter qu’un client tiers obtienne des jetons.</translation>
        </message>
        <message>
            <source>The user decides whether a client gets tokens.</source>
            <translation>L’utilisateur décide si un client obtient des jetons.</translation>
        </message>
        <message>
            <source>The user said no: nothing to do.</source>
            <translation>L’utilisateur a refusé : rien à faire.</translation>
        </message>
        <message>
            <source>A log-in comes from the form of the log-in page.</source>
            <translation>Une connexion provient du formulaire de la page de connexion.</translation>
        </message>
        <message>
            <source>Nothing to do unless it goes on: then somebody talks to the log-in page with a program.</source>
            <translation>Rien à faire, sauf si cela continue : dans ce cas, quelqu’un s’adresse à la page de connexion avec un programme.</translation>
        </message>
        <message>
            <source>A log-in form must belong to the browser that sends it.</source>
            <translation>Un formulaire de connexion doit appartenir au navigateur qui l’envoie.</translation>
        </message>
        <message>
            <source>The user must open the log-in again, with cookies on. From elsewhere it is a forged form.</source>
            <translation>L’utilisateur doit rouvrir la connexion, avec les cookies activés. Venu d’ailleurs, c’est un formulaire falsifié.</translation>
        </message>
        <message>
            <source>A log-in form is good for some minutes.</source>
            <translation>Un formulaire de connexion est valable quelques minutes.</translation>
        </message>
        <message>
            <source>The user must open the log-in again.</source>
            <translation>L’utilisateur doit rouvrir la connexion.</translation>
        </message>
        <message>
            <source>Only a VAL user of this site can sign in.</source>
            <translation>Seul un utilisateur VAL de ce site peut se connecter.</translation>
        </message>
        <message>
            <source>Compare the name with those of the site; many of these are somebody guessing.</source>
            <translation>Comparez le nom à ceux du site ; si ces refus sont nombreux, quelqu’un essaie de deviner.</translation>
        </message>
        <message>
            <source>The password must be the user's.</source>
            <translation>Le mot de passe doit être celui de l’utilisateur.</translation>
        </message>
        <message>
            <source>Give the user a new password when it is forgotten; many of these are somebody guessing.</source>
            <translation>Donnez un nouveau mot de passe à l’utilisateur s’il l’a oublié ; si ces refus sont nombreux, quelqu’un essaie de deviner.</translation>
        </message>
        <message>
            <source>User name and password have a greatest length.</source>
            <translation>Le nom d’utilisateur et le mot de passe ont une longueur maximale.</translation>
        </message>
        <message>
            <source>A disabled VAL user cannot sign in.</source>
            <translation>Un utilisateur VAL désactivé ne peut pas se connecter.</translation>
        </message>
        <message>
            <source>After wrong passwords the next attempt must wait.</source>
            <translation>Après des mots de passe incorrects, la tentative suivante doit attendre.</translation>
        </message>
        <message>
            <source>It passes. If it goes on, see where the attempts come from.</source>
            <translation>Cela passera. Si cela continue, voyez d’où viennent les tentatives.</translation>
        </message>
        <message>
            <source>A one-time value is used once.</source>
            <translation>Une valeur à usage unique s’utilise une seule fois.</translation>
        </message>
        <message>
            <source>Find out whether the application repeats itself, or somebody replays its requests.</source>
            <translation>Cherchez si l’application se répète ou si quelqu’un rejoue ses requêtes.</translation>
        </message>
        <message>
            <source>A code or refresh token that is used a second time ends its grant.</source>
            <translation>Un code ou un jeton d’actualisation utilisé une seconde fois met fin à son autorisation.</translation>
        </message>
        <message>
            <source>A revoked grant gives no tokens.</source>
            <translation>Une autorisation révoquée ne donne aucun jeton.</translation>
        </message>
        <message>
            <source>Codes and grants have an end.</source>
            <translation>Les codes et les autorisations ont une fin.</translation>
        </message>
        <message>
            <source>Tokens come from a grant that exists.</source>
            <translation>Les jetons proviennent d’une autorisation existante.</translation>
        </message>
        <message>
            <source>A grant belongs to one client and one key.</source>
            <translation>Une autorisation appartient à un seul client et à une seule clé.</translation>
        </message>
        <message>
            <source>The database takes as much as it can finish.</source>
            <translation>La base de données n’accepte que ce qu’elle peut mener à bien.</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk.</source>
            <translation>Cela passera. Si cela dure, examinez le disque.</translation>
        </message>
        <message>
            <source>The change could not be made.</source>
            <translation>La modification n’a pas pu être faite.</translation>
        </message>
        <message>
            <source>Read what the record says; look at the disk and at the log of the site.</source>
            <translation>Lisez ce que dit l’enregistrement ; examinez le disque et le journal du site.</translation>
        </message>
        <message>
            <source>Refusals of unknown requesters are counted when there are many.</source>
            <translation>Les refus de demandeurs inconnus sont comptés lorsqu’ils sont nombreux.</translation>
        </message>
        <message>
            <source>See where they come from: most often it is somebody who tries.</source>
            <translation>Voyez d’où ils viennent : le plus souvent, c’est quelqu’un qui fait des tentatives.</translation>
        </message>
        <message>
            <source>A client secret belongs in the Authorization field.</source>
            <translation>Un secret de client a sa place dans le champ Authorization.</translation>
        </message>
    </context>
    <context>
        <name>seal::app::Desk</name>
        <message>
            <source>Locked together with the screen.</source>
            <translation>Verrouillé en même temps que l’écran.</translation>
        </message>
        <message>
            <source>Open another site...</source>
            <translation>Ouvrir un autre site...</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>In a window of its own; this one stays</source>
            <translation>Dans sa propre fenêtre ; celle-ci reste ouverte</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Arrêter les serveurs et quitter</translation>
        </message>
        <message>
            <source>Requests that run are answered first</source>
            <translation>Les requêtes en cours reçoivent d’abord leur réponse</translation>
        </message>
        <message>
            <source>Nobody runs the servers of this site now.</source>
            <translation>Personne ne fait tourner les serveurs de ce site actuellement.</translation>
        </message>
        <message>
            <source>Run them here</source>
            <translation>Les lancer ici</translation>
        </message>
        <message>
            <source>The process that runs the servers does not answer</source>
            <translation>Le processus qui fait tourner les serveurs ne répond pas</translation>
        </message>
        <message>
            <source>Look at its log, then press Reconnect again</source>
            <translation>Consultez son journal, puis cliquez de nouveau sur Reconnecter</translation>
        </message>
        <message numerus="yes">
            <source>%n listener(s) run</source>
            <translation>
                <numerusform>%n point d’écoute actif</numerusform>
                <numerusform>%n points d’écoute actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>the servers do not run</source>
            <translation>les serveurs sont arrêtés</translation>
        </message>
        <message>
            <source>Another window could not be started</source>
            <translation>Impossible d’ouvrir une autre fenêtre</translation>
        </message>
        <message>
            <source>Start Sealdesk once more by hand</source>
            <translation>Lancez Sealdesk une nouvelle fois manuellement</translation>
        </message>
    </context>
    <context>
        <name>seal::app::DeskOpener</name>
        <message>
            <source>The process that runs this site does not answer</source>
            <translation>Le processus qui fait tourner ce site ne répond pas</translation>
        </message>
        <message>
            <source>Look at its log, or end it, then try again</source>
            <translation>Consultez son journal ou mettez-y fin, puis réessayez</translation>
        </message>
    </context>
    <context>
        <name>seal::app::LinkedBackend</name>
        <message>
            <source>There is no link to the servers</source>
            <translation>Il n’y a pas de liaison avec les serveurs</translation>
        </message>
        <message>
            <source>Reconnect, then try again</source>
            <translation>Reconnectez, puis réessayez</translation>
        </message>
    </context>
    <context>
        <name>seal::ui</name>
        <message>
            <source>VAL server</source>
            <translation>Serveur VAL</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>Utilisateur VAL</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>L’obtient</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Via</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Pourquoi non</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Enable %1</source>
            <translation>Activer %1</translation>
        </message>
        <message>
            <source>Map %1 to %2</source>
            <translation>Associer %1 à %2</translation>
        </message>
        <message>
            <source>Make a password for %1</source>
            <translation>Créer un mot de passe pour %1</translation>
        </message>
        <message>
            <source>Change client %1</source>
            <translation>Modifier le client %1</translation>
        </message>
        <message>
            <source>Go to client %1</source>
            <translation>Aller au client %1</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 a un nouveau mot de passe</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Mot de passe de %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Il n’est affiché que cette fois. Remettez-le de façon sûre.</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 est associé à %2</translation>
        </message>
        <message>
            <source>Client %1 was changed</source>
            <translation>Le client %1 a été modifié</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 est activé</translation>
        </message>
        <message>
            <source>Import VAL users</source>
            <translation>Importer des utilisateurs VAL</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Nom de connexion</translation>
        </message>
        <message>
            <source>What the user types to sign in; names the row</source>
            <translation>Ce que l’utilisateur saisit pour se connecter ; désigne la ligne</translation>
        </message>
        <message>
            <source>For people to read</source>
            <translation>Destiné à la lecture</translation>
        </message>
        <message>
            <source>What tokens carry; the log-in name where the column is empty</source>
            <translation>Ce que portent les jetons ; le nom de connexion si la colonne est vide</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Where it is empty the user cannot log in until one is set</source>
            <translation>Si vide, l’utilisateur ne peut pas se connecter tant qu’aucun n’est défini</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>VAL service IDs with ; between; mappings are added, none is taken away</source>
            <translation>VAL service IDs séparés par ; : des associations sont ajoutées, aucune n’est retirée</translation>
        </message>
        <message>
            <source>Users without a password cannot log in until one is set.</source>
            <translation>Les utilisateurs sans mot de passe ne peuvent pas se connecter tant qu’aucun n’est défini.</translation>
        </message>
        <message>
            <source>Import VAL services</source>
            <translation>Importer des services VAL</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Names the service in tokens; cannot be changed later</source>
            <translation>Désigne le service dans les jetons ; non modifiable par la suite</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>What the service is for</source>
            <translation>À quoi sert le service</translation>
        </message>
        <message>
            <source>Each new service gets key material of its own.</source>
            <translation>Chaque nouveau service reçoit son propre matériel de clé.</translation>
        </message>
        <message>
            <source>Import mappings</source>
            <translation>Importer des associations</translation>
        </message>
        <message>
            <source>Of a VAL user that is there</source>
            <translation>D’un utilisateur VAL existant</translation>
        </message>
        <message>
            <source>Of a VAL service that is there</source>
            <translation>D’un service VAL existant</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dans ce service</translation>
        </message>
        <message>
            <source>Where it differs in this service</source>
            <translation>S’il diffère dans ce service</translation>
        </message>
        <message>
            <source>Each new mapping gets key material; tokens issued from now on name the service.</source>
            <translation>Chaque nouvelle association reçoit un matériel de clé ; les jetons émis désormais nomment le service.</translation>
        </message>
        <message>
            <source>No column is chosen for "%1"</source>
            <translation>Aucune colonne n’est choisie pour « %1 »</translation>
        </message>
        <message>
            <source>Two columns are chosen for "%1"</source>
            <translation>Deux colonnes sont choisies pour « %1 »</translation>
        </message>
        <message>
            <source>client %1</source>
            <translation>client %1</translation>
        </message>
        <message>
            <source>the site's CA</source>
            <translation>la CA du site</translation>
        </message>
        <message>
            <source>all servers (RSA)</source>
            <translation>tous les serveurs (RSA)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessPage</name>
        <message>
            <source>Effective access</source>
            <translation>Accès effectif</translation>
        </message>
        <message>
            <source>What would a user get?</source>
            <translation>Qu’obtiendrait un utilisateur ?</translation>
        </message>
        <message>
            <source>Who can get a key?</source>
            <translation>Qui peut obtenir une clé ?</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>nom de connexion</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>Utilisateur VAL</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Service VAL</translation>
        </message>
        <message>
            <source>Choose a user to see the tokens, scopes and keys that a log-in would bring now, and for what it would not, what stands in the way. The answer comes from the servers' own rules; nothing is changed and nothing is logged.</source>
            <translation>Choisissez un utilisateur pour voir les jetons, les scopes et les clés qu’une connexion apporterait maintenant et, pour ce qu’elle n’apporterait pas, ce qui s’y oppose. La réponse vient des règles mêmes des serveurs ; rien n’est modifié, rien n’est journalisé.</translation>
        </message>
        <message>
            <source>Key of VAL service</source>
            <translation>Clé du service VAL</translation>
        </message>
        <message>
            <source>Who can get the key</source>
            <translation>Qui peut obtenir la clé</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>%1 of the first %2 get it; scroll on for more</source>
            <translation>%1 des %2 premiers l’obtiennent ; faites défiler pour en voir plus</translation>
        </message>
        <message>
            <source>%1 of %2 get it</source>
            <translation>%1 sur %2 l’obtiennent</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessView</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Key %1, version %2</source>
            <translation>Clé %1, version %2</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Accès effectif</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copies all lines as text</source>
            <translation>Copie toutes les lignes sous forme de texte</translation>
        </message>
        <message>
            <source>There is no VAL service yet, so that nobody gets anything.</source>
            <translation>Il n’y a pas encore de service VAL, donc personne n’obtient rien.</translation>
        </message>
        <message numerus="yes">
            <source>%1 gets tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 obtient les jetons et les clés de %2 sur %n service VAL.</numerusform>
                <numerusform>%1 obtient les jetons et les clés de %2 sur %n services VAL.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 can fetch the keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 peut récupérer les clés de %2 sur %n service VAL.</numerusform>
                <numerusform>%1 peut récupérer les clés de %2 sur %n services VAL.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>Via %1, les utilisateurs associés obtiennent les jetons et les clés de %2 sur %n service VAL.</numerusform>
                <numerusform>Via %1, les utilisateurs associés obtiennent les jetons et les clés de %2 sur %n services VAL.</numerusform>
            </translation>
        </message>
        <message>
            <source>The site has too many to show those the user is not mapped to.</source>
            <translation>Le site en a trop pour montrer ceux auxquels l’utilisateur n’est pas associé.</translation>
        </message>
        <message>
            <source>Scope %1</source>
            <translation>Scope %1</translation>
        </message>
        <message>
            <source>granted, for %1</source>
            <translation>accordé, pour %1</translation>
        </message>
        <message>
            <source>not granted</source>
            <translation>non accordé</translation>
        </message>
        <message>
            <source>tokens and keys</source>
            <translation>jetons et clés</translation>
        </message>
        <message>
            <source>as %1, since %2, by %3</source>
            <translation>en tant que %1, depuis %2, par %3</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>Associé</translation>
        </message>
        <message>
            <source>Through %1</source>
            <translation>Via %1</translation>
        </message>
        <message>
            <source>VAL server %1 can fetch the key</source>
            <translation>Le serveur VAL %1 peut récupérer la clé</translation>
        </message>
        <message>
            <source>The server would say: %1</source>
            <translation>Le serveur dirait : %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AuditPage</name>
        <message>
            <source>Audit log</source>
            <translation>Journal d’audit</translation>
        </message>
        <message>
            <source>No records yet</source>
            <translation>Aucun enregistrement pour l’instant</translation>
        </message>
        <message>
            <source>Every token, key delivery, log-in, refusal and change by an admin leaves a record here. Records are chained and signed, so that nobody can change the past unseen.</source>
            <translation>Chaque jeton, remise de clé, connexion, refus et modification par un administrateur laisse ici un enregistrement. Les enregistrements sont chaînés et signés, afin que personne ne puisse modifier le passé sans être vu.</translation>
        </message>
        <message>
            <source>New records</source>
            <translation>Nouveaux enregistrements</translation>
        </message>
        <message>
            <source>Place in the audit log</source>
            <translation>Position dans le journal d’audit</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Même requête</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>The record as the log holds it</source>
            <translation>L’enregistrement tel que le journal le contient</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>New records come in at the top as they are written</source>
            <translation>Les nouveaux enregistrements arrivent en haut dès leur écriture</translation>
        </message>
        <message>
            <source>Check the whole log</source>
            <translation>Vérifier tout le journal</translation>
        </message>
        <message>
            <source>Every record, its place in the chain, and the signed end</source>
            <translation>Chaque enregistrement, sa place dans la chaîne et la fin signée</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exporter...</translation>
        </message>
        <message>
            <source>What the filter shows, as CSV or with the proof of the chain</source>
            <translation>Ce que montre le filtre, en CSV ou avec la preuve de la chaîne</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marquer</translation>
        </message>
        <message>
            <source>Colours for records that a filter finds</source>
            <translation>Couleurs pour les enregistrements trouvés par un filtre</translation>
        </message>
        <message>
            <source>Go to the user</source>
            <translation>Aller à l’utilisateur</translation>
        </message>
        <message>
            <source>The record names no user</source>
            <translation>L’enregistrement ne nomme aucun utilisateur</translation>
        </message>
        <message>
            <source>Go to the client</source>
            <translation>Aller au client</translation>
        </message>
        <message>
            <source>The record names no client</source>
            <translation>L’enregistrement ne nomme aucun client</translation>
        </message>
        <message>
            <source>Go to the VAL service</source>
            <translation>Aller au service VAL</translation>
        </message>
        <message>
            <source>The record names no VAL service</source>
            <translation>L’enregistrement ne nomme aucun service VAL</translation>
        </message>
        <message>
            <source>Go to the key</source>
            <translation>Aller à la clé</translation>
        </message>
        <message>
            <source>The record names no key</source>
            <translation>L’enregistrement ne nomme aucune clé</translation>
        </message>
        <message>
            <source>Go to the certificate</source>
            <translation>Aller au certificat</translation>
        </message>
        <message>
            <source>The record names no certificate</source>
            <translation>L’enregistrement ne nomme aucun certificat</translation>
        </message>
        <message>
            <source>Show the flow</source>
            <translation>Afficher l’échange</translation>
        </message>
        <message>
            <source>The messages of this request as a ladder</source>
            <translation>Les messages de cette requête en diagramme en échelle</translation>
        </message>
        <message>
            <source>The record belongs to no request</source>
            <translation>L’enregistrement n’appartient à aucune requête</translation>
        </message>
        <message>
            <source>Only this user</source>
            <translation>Cet utilisateur seulement</translation>
        </message>
        <message>
            <source>Only such records</source>
            <translation>Ce type d’enregistrement seulement</translation>
        </message>
        <message>
            <source>The record cannot be read</source>
            <translation>L’enregistrement ne peut pas être lu</translation>
        </message>
        <message>
            <source>Copy the record</source>
            <translation>Copier l’enregistrement</translation>
        </message>
        <message>
            <source>As JSON, with its hash</source>
            <translation>En JSON, avec son empreinte</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Columns, copy, refresh</source>
            <translation>Colonnes, copie, actualisation</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Il n’y a ni champ ni indicateur nommé %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n nouvel enregistrement</numerusform>
                <numerusform>%n nouveaux enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>No records</source>
            <translation>Aucun enregistrement</translation>
        </message>
        <message>
            <source>%1 shown, counting</source>
            <translation>Affichés : %1, comptage en cours</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>%1 à %2 sur %3</translation>
        </message>
        <message>
            <source>%1 to %2 of at least %3, the search index is being built</source>
            <translation>%1 à %2 sur au moins %3, création de l’index de recherche en cours</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, chargement</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, sélection : %1</translation>
        </message>
        <message>
            <source>Select one record first</source>
            <translation>Sélectionnez d’abord un enregistrement</translation>
        </message>
        <message>
            <source>There is no page for that yet</source>
            <translation>Il n’y a pas encore de page pour cela</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Clé d’audit : %1</translation>
        </message>
        <message>
            <source>The chain is broken: %1</source>
            <translation>La chaîne est rompue : %1</translation>
        </message>
        <message>
            <source>Chain intact, all checked %1</source>
            <translation>Chaîne intacte, tout vérifié %1</translation>
        </message>
        <message>
            <source>End of the chain intact, not all checked yet</source>
            <translation>Fin de la chaîne intacte, tout n’est pas encore vérifié</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Exporter le journal d’audit</translation>
        </message>
        <message>
            <source>Export the records that the filter finds</source>
            <translation>Exporter les enregistrements trouvés par le filtre</translation>
        </message>
        <message>
            <source>With proof (*.jsonl);;CSV (*.csv)</source>
            <translation>Avec preuve (*.jsonl);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Mark what the filter finds: %1</source>
            <translation>Marquer ce que trouve le filtre : %1</translation>
        </message>
        <message>
            <source>Type a filter first</source>
            <translation>Saisissez d’abord un filtre</translation>
        </message>
        <message>
            <source>No longer mark %1</source>
            <translation>Ne plus marquer %1</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>The rule, its clause, what was at fault, and how to put it right</source>
            <translation>La règle, sa clause, ce qui était en cause et comment y remédier</translation>
        </message>
        <message>
            <source>The request was not refused</source>
            <translation>La demande n'a pas été refusée</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BottomPanel</name>
        <message>
            <source>Jobs and log</source>
            <translation>Tâches et journal</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Journal des serveurs</translation>
        </message>
        <message>
            <source>Hide this panel</source>
            <translation>Masquer ce panneau</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Tâches (%1)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CertificatesPage</name>
        <message>
            <source>Revoked</source>
            <translation>Révoqué</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Expire bientôt</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autorité de certification</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Revoked at</source>
            <translation>Révoqué le</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Revoked certificates</source>
            <translation>Certificats révoqués</translation>
        </message>
        <message>
            <source>Certificates that end soon or have ended</source>
            <translation>Certificats expirés ou expirant bientôt</translation>
        </message>
        <message>
            <source>Certificate authorities</source>
            <translation>Autorités de certification</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>DNS names</source>
            <translation>Noms DNS</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>Adresses IP</translation>
        </message>
        <message>
            <source>URIs</source>
            <translation>URI</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <translation>Liste de révocation</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Aucun certificat pour l’instant</translation>
        </message>
        <message>
            <source>The site's CA issues certificates for its servers when they start, and for VAL servers.</source>
            <translation>La CA du site émet des certificats pour ses serveurs à leur démarrage et pour les serveurs VAL.</translation>
        </message>
        <message>
            <source>Save as PEM...</source>
            <translation>Enregistrer en PEM...</translation>
        </message>
        <message>
            <source>Writes the certificate to a file</source>
            <translation>Écrit le certificat dans un fichier</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Révoquer...</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once</source>
            <translation>Les connexions et les jetons qui l’utilisent sont refusés aussitôt</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Déjà révoqué</translation>
        </message>
        <message>
            <source>The site's own CA cannot be revoked here</source>
            <translation>La CA du site ne peut pas être révoquée ici</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Save certificate</source>
            <translation>Enregistrer le certificat</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisissez un autre dossier</translation>
        </message>
        <message>
            <source>Revoke the certificate of %1</source>
            <translation>Révoquer le certificat de %1</translation>
        </message>
        <message>
            <source>Revoke certificate</source>
            <translation>Révoquer le certificat</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once, and the revocation list names it. This cannot be undone.</source>
            <translation>Les connexions et les jetons qui l’utilisent sont refusés aussitôt, et la liste de révocation le nomme. Cette opération est irréversible.</translation>
        </message>
        <message>
            <source>The certificate of %1 is revoked</source>
            <translation>Le certificat de %1 est révoqué</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ChangeRunner</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Something was changed since; use Ctrl+Z</source>
            <translation>Autre chose a été modifié depuis ; utilisez Ctrl+Z</translation>
        </message>
        <message>
            <source>%1: stopped before the end</source>
            <translation>%1 : arrêté avant la fin</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheatSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Rechercher une commande</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <source>Commands and shortcuts</source>
            <translation>Commandes et raccourcis</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Nouveau raccourci</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Attribuer</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 is taken by "%2". Choose another, or free that one first.</source>
            <translation>%1 est déjà utilisé par « %2 ». Choisissez-en un autre ou libérez d’abord celui-là.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Check</name>
        <message>
            <source>Check the audit log</source>
            <translation>Vérifier le journal d’audit</translation>
        </message>
        <message>
            <source>The check was cancelled: what was looked at was in order</source>
            <translation>La vérification a été annulée : ce qui a été examiné était en ordre</translation>
        </message>
        <message>
            <source>The audit log is intact: %1 records in order, the end signed</source>
            <translation>Le journal d’audit est intact : %1 enregistrements en ordre, fin signée</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>Clé d’audit : %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheckStep</name>
        <message>
            <source>Progress of the check</source>
            <translation>Progression de la vérification</translation>
        </message>
        <message>
            <source>Report it and change nothing</source>
            <translation>Le signaler et ne rien modifier</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>L’ignorer</translation>
        </message>
        <message>
            <source>Update it with what the file says</source>
            <translation>Le mettre à jour selon le fichier</translation>
        </message>
        <message>
            <source>Where something is there already:</source>
            <translation>Si l’élément existe déjà :</translation>
        </message>
        <message>
            <source>Make a random password for each new user without one (slow: each takes a moment of the hash threads)</source>
            <translation>Créer un mot de passe aléatoire pour chaque nouvel utilisateur qui n’en a pas (lent : chacun occupe un moment les threads de hachage)</translation>
        </message>
        <message>
            <source>Checking: %1 so far</source>
            <translation>Vérification : %1 jusqu’ici</translation>
        </message>
        <message>
            <source>Would be: %1</source>
            <translation>Résultat prévu : %1</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>Vérification des lignes en cours</translation>
        </message>
        <message>
            <source>The rows could not be checked</source>
            <translation>Les lignes n’ont pas pu être vérifiées</translation>
        </message>
        <message>
            <source>There is nothing that would be changed</source>
            <translation>Il n’y a rien à modifier</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Chip</name>
        <message>
            <source>Filter %1. Delete removes it, Enter edits it.</source>
            <translation>Filtre %1. Suppr le supprime, Entrée le modifie.</translation>
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
            <translation>Certificat</translation>
        </message>
        <message>
            <source>None (PKCE)</source>
            <translation>Aucun (PKCE)</translation>
        </message>
        <message>
            <source>VAL server</source>
            <translation>Serveur VAL</translation>
        </message>
        <message>
            <source>For users</source>
            <translation>Pour des utilisateurs</translation>
        </message>
        <message>
            <source>For itself</source>
            <translation>Pour lui-même</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Authenticates with</source>
            <translation>S’authentifie avec</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Scopes</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Grant types</source>
            <translation>Types d’autorisation</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>URI de redirection</translation>
        </message>
        <message>
            <source>Disabled clients</source>
            <translation>Clients désactivés</translation>
        </message>
        <message>
            <source>VAL servers</source>
            <translation>Serveurs VAL</translation>
        </message>
        <message>
            <source>Certificate name</source>
            <translation>Nom du certificat</translation>
        </message>
        <message>
            <source>Consent page</source>
            <translation>Page de consentement</translation>
        </message>
        <message>
            <source>no: first party</source>
            <translation>non : client interne</translation>
        </message>
        <message>
            <source>yes: third party</source>
            <translation>oui : client tiers</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>Sa valeur</translation>
        </message>
        <message>
            <source>It is a VAL server</source>
            <translation>C’est un serveur VAL</translation>
        </message>
        <message>
            <source>Open to all VAL services</source>
            <translation>Ouvert à tous les services VAL</translation>
        </message>
        <message>
            <source>Users are asked for consent</source>
            <translation>Le consentement des utilisateurs est demandé</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aucun client pour l’instant</translation>
        </message>
        <message>
            <source>A client is the software that asks for tokens: an app with which VAL users sign in, or a VAL server.</source>
            <translation>Un client est le logiciel qui demande des jetons : une application avec laquelle se connectent des utilisateurs VAL, ou un serveur VAL.</translation>
        </message>
        <message>
            <source>Add client...</source>
            <translation>Ajouter un client...</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Modifier...</translation>
        </message>
        <message>
            <source>New secret...</source>
            <translation>Nouveau secret...</translation>
        </message>
        <message>
            <source>Makes another secret; the old one ends at once</source>
            <translation>Crée un autre secret ; l’ancien prend fin aussitôt</translation>
        </message>
        <message>
            <source>This client does not authenticate with a secret</source>
            <translation>Ce client ne s’authentifie pas avec un secret</translation>
        </message>
        <message>
            <source>Issue certificate...</source>
            <translation>Émettre un certificat...</translation>
        </message>
        <message>
            <source>Makes a key and a certificate and writes them to files</source>
            <translation>Crée une clé et un certificat et les écrit dans des fichiers</translation>
        </message>
        <message>
            <source>This client does not authenticate with a certificate</source>
            <translation>Ce client ne s’authentifie pas avec un certificat</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>No tokens; those in use are refused at once</source>
            <translation>Plus de jetons ; ceux en usage sont refusés aussitôt</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Déjà désactivé</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Déjà actif</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Supprimer...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Accès effectif</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Ajouter un client</translation>
        </message>
        <message>
            <source>Where it needs a secret, one is made and shown once.</source>
            <translation>S’il lui faut un secret, il est créé et affiché une seule fois.</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 a été ajouté</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Where it may do less than before, or proves itself in another way, tokens in use are refused at once.</source>
            <translation>S’il a moins de droits qu’avant ou s’authentifie d’une autre manière, les jetons en usage sont refusés aussitôt.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 a été modifié</translation>
        </message>
        <message>
            <source>Make a new secret for %1?</source>
            <translation>Créer un nouveau secret pour %1 ?</translation>
        </message>
        <message>
            <source>The old one ends at once: the client gets no tokens until it has the new one. This cannot be undone.</source>
            <translation>L’ancien prend fin aussitôt : le client n’obtient aucun jeton tant qu’il n’a pas le nouveau. Cette opération est irréversible.</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Créer un nouveau secret</translation>
        </message>
        <message>
            <source>%1 has a new secret</source>
            <translation>%1 a un nouveau secret</translation>
        </message>
        <message>
            <source>Certificate for %1: a file name for it and its key</source>
            <translation>Certificat pour %1 : un nom de fichier pour celui-ci et sa clé</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Certificate of %1 written to %2, its key to %3</source>
            <translation>Certificat de %1 écrit dans %2, sa clé dans %3</translation>
        </message>
        <message>
            <source>Disable clients</source>
            <translation>Désactiver les clients</translation>
        </message>
        <message>
            <source>Enable clients</source>
            <translation>Activer les clients</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 est désactivé</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 est activé</translation>
        </message>
        <message numerus="yes">
            <source>%n clients are disabled</source>
            <translation>
                <numerusform>%n client est désactivé</numerusform>
                <numerusform>%n clients sont désactivés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients are enabled</source>
            <translation>
                <numerusform>%n client est activé</numerusform>
                <numerusform>%n clients sont activés</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove clients</source>
            <translation>Supprimer les clients</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 a été supprimé</translation>
        </message>
        <message numerus="yes">
            <source>%n clients were removed</source>
            <translation>
                <numerusform>%n client a été supprimé</numerusform>
                <numerusform>%n clients ont été supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n clients?</source>
            <translation>
                <numerusform>Supprimer %n client ?</numerusform>
                <numerusform>Supprimer %n clients ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Its tokens are refused at once, and nobody knows its secret any more. This cannot be undone.</source>
            <translation>Ses jetons sont refusés aussitôt et plus personne ne connaît son secret. Cette opération est irréversible.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n client(s)</source>
            <translation>
                <numerusform>Supprimer %n client</numerusform>
                <numerusform>Supprimer %n clients</numerusform>
            </translation>
        </message>
        <message>
            <source>Secret of %1</source>
            <translation>Secret de %1</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Il n’est affiché que cette fois. Remettez-le de façon sûre.</translation>
        </message>
        <message>
            <source>Replace the key file %1?</source>
            <translation>Remplacer le fichier de clé %1 ?</translation>
        </message>
        <message>
            <source>It is there already, and the private key in it would be lost: whoever uses it needs another certificate. This cannot be undone.</source>
            <translation>Il existe déjà, et la clé privée qu'il contient serait perdue : qui l'utilise aurait besoin d'un autre certificat. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Replace the key file</source>
            <translation>Remplacer le fichier de clé</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseDialog</name>
        <message>
            <source>Close Sealdesk</source>
            <translation>Fermer Sealdesk</translation>
        </message>
        <message>
            <source>The servers of %1 run in this program</source>
            <translation>Les serveurs de %1 tournent dans ce programme</translation>
        </message>
        <message>
            <source>Without the window they can run on; an icon in the tray then brings it back. Or they stop: requests that run are answered, and clients get no more tokens and keys until they start again.</source>
            <translation>Ils peuvent continuer sans la fenêtre ; une icône dans la zone de notification permet de la rouvrir. Ou bien ils s’arrêtent : les requêtes en cours reçoivent leur réponse et les clients n’obtiennent plus de jetons ni de clés jusqu’au prochain démarrage.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so they cannot run on without a window: they stop, and clients get no more tokens and keys until they start again. To run servers without a window, use sealdeskd.</source>
            <translation>Ce bureau n’a pas de zone de notification, ils ne peuvent donc pas continuer sans fenêtre : ils s’arrêtent et les clients n’obtiennent plus de jetons ni de clés jusqu’au prochain démarrage. Pour faire tourner les serveurs sans fenêtre, utilisez sealdeskd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Arrêter les serveurs et quitter</translation>
        </message>
        <message>
            <source>Do this from now on without asking</source>
            <translation>Faire ainsi désormais sans demander</translation>
        </message>
        <message>
            <source>Keep them running in the tray</source>
            <translation>Les laisser tourner dans la zone de notification</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseGuard</name>
        <message>
            <source>Sealdesk runs on</source>
            <translation>Sealdesk continue de tourner</translation>
        </message>
        <message>
            <source>The servers of %1 keep running. Click the icon to bring the window back.</source>
            <translation>Les serveurs de %1 continuent de tourner. Cliquez sur l’icône pour rouvrir la fenêtre.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CodeBox</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Columns</name>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>dans %n min</numerusform>
                <numerusform>dans %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>dans %n h</numerusform>
                <numerusform>dans %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>a date with the month as a word, as QLocale::toString() reads it; no one may take the day for the month</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>dans un instant</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>%1 here, %2 UTC</source>
            <translation>%1 ici, %2 UTC</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ColumnsStep</name>
        <message>
            <source>Which column holds what? Empty cells are left out: they change nothing.</source>
            <translation>Quelle colonne contient quoi ? Les cellules vides sont ignorées : elles ne changent rien.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obligatoire)</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>(pas dans le fichier)</translation>
        </message>
        <message>
            <source>for example: %1</source>
            <translation>par exemple : %1</translation>
        </message>
        <message>
            <source>Not imported: %1</source>
            <translation>Non importé : %1</translation>
        </message>
        <message>
            <source>"%1" is chosen for "%2" and for "%3"</source>
            <translation>« %1 » est choisi pour « %2 » et pour « %3 »</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CommandPalette</name>
        <message>
            <source>Type a page or a command</source>
            <translation>Saisissez une page ou une commande</translation>
        </message>
        <message>
            <source>Search or jump</source>
            <translation>Rechercher ou aller à</translation>
        </message>
        <message>
            <source>Pages and commands found</source>
            <translation>Pages et commandes trouvées</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>The same from the command line, for the first of them</source>
            <translation>La même chose en ligne de commande, pour le premier élément</translation>
        </message>
        <message>
            <source>The same from the command line</source>
            <translation>La même chose en ligne de commande</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Type %1 to go on:</source>
            <translation>Saisissez %1 pour continuer :</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CreateWizard</name>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Create the site</source>
            <translation>Créer le site</translation>
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
            <translation>jamais</translation>
        </message>
        <message>
            <source>Views of the row</source>
            <translation>Vues de la ligne</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message numerus="yes">
            <source>%n rows selected. Toolbar and row menu act on all of them.</source>
            <translation>
                <numerusform>%n ligne sélectionnée. La barre d’outils et le menu de ligne agissent sur elle.</numerusform>
                <numerusform>%n lignes sélectionnées. La barre d’outils et le menu de ligne agissent sur toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see its details.</source>
            <translation>Sélectionnez une ligne pour en voir les détails.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExpiryTimeline</name>
        <message>
            <source>What ends in the next 90 days</source>
            <translation>Ce qui expire dans les 90 prochains jours</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
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
            <translation>Exporter le journal d’audit vers %1</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>L’exportation a été annulée ; aucun fichier n’a été écrit</translation>
        </message>
        <message>
            <source>The audit log was exported to %1</source>
            <translation>Le journal d’audit a été exporté vers %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>Impossible d’écrire le fichier %1 : %2</translation>
        </message>
        <message>
            <source>Choose another folder or make room on the disk</source>
            <translation>Choisissez un autre dossier ou libérez de la place sur le disque</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExportWords</name>
        <message>
            <source>The ladder is too long for one PNG picture</source>
            <translation>Le diagramme en échelle est trop long pour une seule image PNG</translation>
        </message>
        <message>
            <source>Export it as SVG or text</source>
            <translation>Exportez-le en SVG ou en texte</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture</source>
            <translation>Il n’y a pas assez de mémoire pour l’image</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>Image SVG</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Mermaid diagram</source>
            <translation>Diagramme Mermaid</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FactsView</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FaultTable</name>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Rows that were not done</source>
            <translation>Lignes non traitées</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown; the export holds them all.</source>
            <translation>Les %1 premières sur %2 sont affichées ; l’exportation les contient toutes.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FilterBar</name>
        <message>
            <source>Filter: words, field:value, is:state, !not</source>
            <translation>Filtre : mots, champ:valeur, is:état, !sauf</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <source>Save this filter...</source>
            <translation>Enregistrer ce filtre...</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Enregistrer le filtre</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Nom du filtre</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FlowLabPage</name>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Comme attendu</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>Inattendu</translation>
        </message>
        <message>
            <source>Flow lab</source>
            <translation>Labo d’échanges</translation>
        </message>
        <message>
            <source>This site has no flows</source>
            <translation>Ce site n’a pas d’échanges</translation>
        </message>
        <message>
            <source>A flow is a real client at work against the servers, with every message and check written down. The program that runs this site is older than this window.</source>
            <translation>Un échange est un vrai client à l’œuvre avec les serveurs, chaque message et chaque vérification étant consignés. Le programme qui fait tourner ce site est plus ancien que cette fenêtre.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>Exécutions de cette session</translation>
        </message>
        <message>
            <source>None yet. Choose a flow and run it.</source>
            <translation>Aucune pour l’instant. Choisissez un échange et exécutez-le.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Obtenu</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Runs the flow against this site</source>
            <translation>Exécute l’échange avec ce site</translation>
        </message>
        <message>
            <source>Run as...</source>
            <translation>Exécuter en tant que...</translation>
        </message>
        <message>
            <source>Runs it as a user or client of your choice</source>
            <translation>L’exécute en tant qu’utilisateur ou client de votre choix</translation>
        </message>
        <message>
            <source>Run against a file...</source>
            <translation>Exécuter selon un fichier...</translation>
        </message>
        <message>
            <source>Runs it against the servers that a target file describes</source>
            <translation>L’exécute avec les serveurs décrits par un fichier cible</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Ends the run on show</source>
            <translation>Met fin à l’exécution affichée</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Trouver ses enregistrements d’audit</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this run</source>
            <translation>Ouvre le journal d’audit avec les enregistrements de cette exécution</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Exécuter %1</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>Nom de connexion</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secret du client</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>What is left empty is taken from the demo data of the site, or from what it knows.</source>
            <translation>Ce qui reste vide est pris dans les données de démonstration du site ou dans ce qu’il connaît.</translation>
        </message>
        <message>
            <source>Choose a target file</source>
            <translation>Choisir un fichier cible</translation>
        </message>
        <message>
            <source>Target files (*.json);;All files (*)</source>
            <translation>Fichiers cibles (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Cette fenêtre n’a pas de page pour le journal d’audit</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Utilisez : sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Pas encore exécuté</translation>
        </message>
        <message>
            <source>Last run: %1</source>
            <translation>Dernière exécution : %1</translation>
        </message>
        <message>
            <source>this site</source>
            <translation>ce site</translation>
        </message>
        <message numerus="yes">
            <source>Running, %n step(s) so far</source>
            <translation>
                <numerusform>En cours, %n étape jusqu’ici</numerusform>
                <numerusform>En cours, %n étapes jusqu’ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Run the flow: its messages and checks appear here as they happen.</source>
            <translation>Exécutez l’échange : ses messages et vérifications apparaissent ici au fur et à mesure.</translation>
        </message>
        <message>
            <source>Waiting for the first message</source>
            <translation>En attente du premier message</translation>
        </message>
        <message>
            <source>Choose a flow first</source>
            <translation>Choisissez d’abord un échange</translation>
        </message>
        <message>
            <source>Two flows run already</source>
            <translation>Deux échanges sont déjà en cours</translation>
        </message>
        <message>
            <source>The run on show has ended</source>
            <translation>L’exécution affichée est terminée</translation>
        </message>
        <message>
            <source>Run a flow first</source>
            <translation>Exécutez d’abord un échange</translation>
        </message>
        <message>
            <source>The run was against other servers, whose log is not here</source>
            <translation>L’exécution concernait d’autres serveurs, dont le journal n’est pas ici</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Form</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obligatoire)</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Puts into the field what another wrote meanwhile</source>
            <translation>Place dans le champ ce qu’un autre a écrit entre-temps</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <source>Changed by another meanwhile</source>
            <translation>Modifié entre-temps par un autre</translation>
        </message>
        <message>
            <source>Meanwhile another wrote: %1</source>
            <translation>Entre-temps, un autre a écrit : %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>%1 is needed</source>
            <translation>%1 est nécessaire</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Rien n’est encore modifié</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FormDialog</name>
        <message>
            <source>The same from the command line</source>
            <translation>La même chose en ligne de commande</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Another changed it while this was open. What is there now stands beside the fields; nothing was overwritten. Save again to put yours there.</source>
            <translation>Un autre a fait une modification pendant que cette fenêtre était ouverte. L’état actuel est indiqué à côté des champs ; rien n’a été écrasé. Enregistrez de nouveau pour y mettre vos valeurs.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::HelpWindow</name>
        <message>
            <source>Sealdesk manual</source>
            <translation>Manuel de Sealdesk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Rechercher dans le manuel</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Manual page</source>
            <translation>Page du manuel</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportJob</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n ajouté</numerusform>
                <numerusform>%n ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n mis à jour</numerusform>
                <numerusform>%n mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignoré</numerusform>
                <numerusform>%n ignorés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n échec</numerusform>
                <numerusform>%n échecs</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>texte collé</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>La ligne ne peut pas être lue : %1</translation>
        </message>
        <message>
            <source>Correct the file</source>
            <translation>Corrigez le fichier</translation>
        </message>
        <message>
            <source>It is in line %1 already</source>
            <translation>Figure déjà à la ligne %1</translation>
        </message>
        <message>
            <source>Keep the line that is right</source>
            <translation>Gardez la ligne correcte</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>aucune ligne</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importation : %1</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>Ligne %1, %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1. An undo does not bring back the old password of %n user(s)</source>
            <translation>
                <numerusform>Importé : %1. L'annulation ne rétablit pas l'ancien mot de passe de %n utilisateur</numerusform>
                <numerusform>Importé : %1. L'annulation ne rétablit pas les anciens mots de passe de %n utilisateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>L'exportation a été annulée ; aucun fichier n'a été écrit</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportWizard</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Go on without this window</source>
            <translation>Continuer sans cette fenêtre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Close without saving the passwords?</source>
            <translation>Fermer sans enregistrer les mots de passe ?</translation>
        </message>
        <message>
            <source>They are shown nowhere again. Users would need new ones.</source>
            <translation>Ils ne seront plus affichés nulle part. Les utilisateurs auraient besoin de nouveaux mots de passe.</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobRow</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Annuler %1</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <source>Copy the log of %1</source>
            <translation>Copier le journal de %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Arrêt en cours...</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>No jobs. Imports, exports and checks show their progress here.</source>
            <translation>Aucune tâche. Les importations, exportations et vérifications montrent ici leur progression.</translation>
        </message>
        <message>
            <source>Clear finished jobs</source>
            <translation>Effacer les tâches terminées</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeyStep</name>
        <message>
            <source>Site key</source>
            <translation>Clé du site</translation>
        </message>
        <message>
            <source>One key seals all secrets in the database: whoever steals the folder without it has nothing. Choose what that key is kept under; it is needed whenever the servers start.</source>
            <translation>Une seule clé scelle tous les secrets de la base de données : qui vole le dossier sans elle n’a rien. Choisissez ce sous quoi cette clé est conservée ; il le faut à chaque démarrage des serveurs.</translation>
        </message>
        <message>
            <source>The keychain of this desktop</source>
            <translation>Le trousseau de ce bureau</translation>
        </message>
        <message>
            <source>Looking for a keychain...</source>
            <translation>Recherche d’un trousseau...</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Une phrase secrète</translation>
        </message>
        <message>
            <source>Also make a recovery code and print it</source>
            <translation>Créer aussi un code de récupération et l’imprimer</translation>
        </message>
        <message>
            <source>There is no back door: without passphrase, keychain or recovery code the site is lost.</source>
            <translation>Il n’y a pas de porte dérobée : sans phrase secrète, trousseau ou code de récupération, le site est perdu.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Phrase secrète, encore une fois</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Four words or more that have nothing to do with each other</source>
            <translation>Quatre mots ou plus, sans rapport entre eux</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Solidité de la phrase secrète</translation>
        </message>
        <message>
            <source>Nothing has to be typed while you are logged in. Other users of this machine cannot open the site.</source>
            <translation>Rien à saisir tant que votre session est ouverte. Les autres utilisateurs de cette machine ne peuvent pas ouvrir le site.</translation>
        </message>
        <message>
            <source>A passphrase works everywhere</source>
            <translation>Une phrase secrète fonctionne partout</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Its strength shows here while you type.</source>
            <translation>Sa solidité s’affiche ici pendant la saisie.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux diffèrent.</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>Saisissez une phrase secrète</translation>
        </message>
        <message>
            <source>The passphrase is too weak</source>
            <translation>La phrase secrète est trop faible</translation>
        </message>
        <message>
            <source>Type the passphrase once more</source>
            <translation>Saisissez encore une fois la phrase secrète</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>Les deux phrases secrètes diffèrent</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeysPage</name>
        <message>
            <source>the service itself</source>
            <translation>le service lui-même</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>supprimé : %1</translation>
        </message>
        <message>
            <source>Past its period</source>
            <translation>Période passée</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Not active yet</source>
            <translation>Pas encore active</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendue</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Désactivée</translation>
        </message>
        <message>
            <source>Compromised</source>
            <translation>Compromise</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Détruite</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Service VAL</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithme</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Active keys</source>
            <translation>Clés actives</translation>
        </message>
        <message>
            <source>Keys past their period</source>
            <translation>Clés dont la période est passée</translation>
        </message>
        <message>
            <source>Keys of services themselves</source>
            <translation>Clés des services eux-mêmes</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Aucune clé pour l’instant</translation>
        </message>
        <message>
            <source>Key material is made when a VAL service is added and when a VAL user is mapped to one. Key material itself is never shown.</source>
            <translation>Le matériel de clé est créé à l’ajout d’un service VAL et à l’association d’un utilisateur VAL à un service. Le matériel lui-même n’est jamais affiché.</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Qui l’obtient</translation>
        </message>
        <message>
            <source>Users and VAL servers that can get keys of the service</source>
            <translation>Utilisateurs et serveurs VAL qui peuvent obtenir des clés du service</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Remises</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de charge utile</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderModel</name>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Time (ms)</source>
            <translation>Temps (ms)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderSide</name>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Views of the step</source>
            <translation>Vues de l’étape</translation>
        </message>
        <message>
            <source>Message as it is sent</source>
            <translation>Message tel qu’il est envoyé</translation>
        </message>
        <message>
            <source>A check has no message of its own.</source>
            <translation>Une vérification n’a pas de message propre.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Specifications</source>
            <translation>Spécifications</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Décodé</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Brut</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>Spéc.</translation>
        </message>
        <message>
            <source>Select a message or a check to see what is in it.</source>
            <translation>Sélectionnez un message ou une vérification pour en voir le contenu.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s).</source>
            <translation>
                <numerusform>%1 : %n étape.</numerusform>
                <numerusform>%1 : %n étapes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them refused or failed.</source>
            <translation>
                <numerusform>%n d’entre elles refusée ou en échec.</numerusform>
                <numerusform>%n d’entre elles refusées ou en échec.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks (%1)</source>
            <translation>Vérifications (%1)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>No clause asks for this step by itself.</source>
            <translation>Aucune clause n’exige cette étape en particulier.</translation>
        </message>
        <message>
            <source>%1 clause %2</source>
            <translation>%1, clause %2</translation>
        </message>
        <message>
            <source>Read the manual: %1</source>
            <translation>Lire le manuel : %1</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de corrélation</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderView</name>
        <message>
            <source>Ladder</source>
            <translation>Diagramme en échelle</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Partie %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderWidget</name>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>To the first step</source>
            <translation>Aller à la première étape</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Étape précédente</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Step forward</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Show all steps</source>
            <translation>Afficher toutes les étapes</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>How fast steps are played</source>
            <translation>Vitesse de lecture des étapes</translation>
        </message>
        <message>
            <source>%1 x</source>
            <translation>%1 x</translation>
        </message>
        <message>
            <source>Fold all parts</source>
            <translation>Replier toutes les parties</translation>
        </message>
        <message>
            <source>Unfold all parts</source>
            <translation>Déplier toutes les parties</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Afficher sous forme de tableau</translation>
        </message>
        <message>
            <source>Export ladder...</source>
            <translation>Exporter le diagramme...</translation>
        </message>
        <message>
            <source>There are no steps yet</source>
            <translation>Il n’y a pas encore d’étapes</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Export the ladder</source>
            <translation>Exporter le diagramme en échelle</translation>
        </message>
        <message>
            <source>%1 ends with no format that is known</source>
            <translation>%1 ne se termine par aucun format connu</translation>
        </message>
        <message>
            <source>Use .svg, .png, .txt, .json or .mmd</source>
            <translation>Utilisez .svg, .png, .txt, .json ou .mmd</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisissez un autre dossier</translation>
        </message>
        <message>
            <source>Written to %1, with the secrets of this demo site</source>
            <translation>Écrit dans %1, avec les secrets de ce site de démonstration</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Languages</name>
        <message>
            <source>English</source>
            <comment>the name of this language, in the language itself</comment>
            <translation>Français</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonBubble</name>
        <message>
            <source>Guided lesson</source>
            <translation>Leçon guidée</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonRunner</name>
        <message>
            <source>Guided lessons</source>
            <translation>Leçons guidées</translation>
        </message>
        <message>
            <source>Lessons change the site: they run on a demo site only</source>
            <translation>Les leçons modifient le site : elles ne fonctionnent que sur un site de démonstration</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>La fenêtre est verrouillée</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Lessons</name>
        <message>
            <source>A log-in</source>
            <translation>Une connexion</translation>
        </message>
        <message>
            <source>Who signs in, what the application gets, and where it is written down</source>
            <translation>Qui se connecte, ce que l’application obtient et où cela est consigné</translation>
        </message>
        <message>
            <source>This lesson follows one log-in from the user to the audit log. Next leads on; the arrow keys do too, and Esc leaves at any time.</source>
            <translation>Cette leçon suit une connexion, de l’utilisateur au journal d’audit. Suivant fait avancer ; les touches fléchées aussi, et Échap permet de quitter à tout moment.</translation>
        </message>
        <message>
            <source>The SIM-S signs users in and issues tokens. This is its card: the addresses that applications use, and what it did in the last hour.</source>
            <translation>Le SIM-S connecte les utilisateurs et émet les jetons. Voici sa carte : les adresses que les applications utilisent et ce qu’il a fait au cours de la dernière heure.</translation>
        </message>
        <message>
            <source>These are the VAL users: who can sign in. The log-in name never leaves the SIM-S; tokens carry the VAL user ID.</source>
            <translation>Voici les utilisateurs VAL : ceux qui peuvent se connecter. Le nom de connexion ne quitte jamais le SIM-S ; les jetons portent le VAL user ID.</translation>
        </message>
        <message>
            <source>A user signs in through an application. Each one is registered as a client: how it authenticates, where the browser may return to, and which scopes it may ask for.</source>
            <translation>Un utilisateur se connecte par une application. Chacune est enregistrée comme client : comment elle s’authentifie, où le navigateur peut revenir et quels scopes elle peut demander.</translation>
        </message>
        <message>
            <source>Now a real client signs Alice in, with a browser, a code and PKCE. Each arrow is a message, each note a check; choose one to read it and the clause that asks for it.</source>
            <translation>Maintenant, un vrai client connecte Alice, avec un navigateur, un code et PKCE. Chaque flèche est un message, chaque note une vérification ; choisissez-en une pour la lire, ainsi que la clause qui l’exige.</translation>
        </message>
        <message>
            <source>The log-in, the code and the tokens are records of the audit log. Nothing left the server before its record was on the disk.</source>
            <translation>La connexion, le code et les jetons sont des enregistrements du journal d’audit. Rien n’a quitté le serveur avant que son enregistrement ne soit sur le disque.</translation>
        </message>
        <message>
            <source>What the user agreed to is a grant. Revoke it, and all its tokens are refused at once.</source>
            <translation>Ce que l’utilisateur a accepté est une autorisation. Révoquez-la et tous ses jetons sont refusés aussitôt.</translation>
        </message>
        <message>
            <source>That is a log-in: user, client, code, tokens, record. The manual has more under Tokens.</source>
            <translation>Voilà une connexion : utilisateur, client, code, jetons, enregistrement. Le manuel en dit plus sous « Tokens ».</translation>
        </message>
        <message>
            <source>A key request</source>
            <translation>Une demande de clé</translation>
        </message>
        <message>
            <source>Why a user may have a key, how it is asked for, and who can get it</source>
            <translation>Pourquoi un utilisateur a droit à une clé, comment elle est demandée et qui peut l’obtenir</translation>
        </message>
        <message>
            <source>This lesson shows how an application gets key material for a VAL service.</source>
            <translation>Cette leçon montre comment une application obtient du matériel de clé pour un service VAL.</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X platooning. Its keys protect what its users say to one another.</source>
            <translation>Un service VAL est une application, par exemple le platooning V2X. Ses clés protègent ce que ses utilisateurs se disent.</translation>
        </message>
        <message>
            <source>A mapping gives a user the right to use a service. Key material is made in the same moment.</source>
            <translation>Une association donne à un utilisateur le droit d’utiliser un service. Le matériel de clé est créé au même moment.</translation>
        </message>
        <message>
            <source>These are the keys: whose they are, and for how long. The material itself is sealed and never shown.</source>
            <translation>Voici les clés : à qui elles sont et pour combien de temps. Le matériel lui-même est scellé et n’est jamais affiché.</translation>
        </message>
        <message>
            <source>The SKM-S gives keys to whoever shows a token that names the service.</source>
            <translation>Le SKM-S donne des clés à quiconque présente un jeton qui nomme le service.</translation>
        </message>
        <message>
            <source>A client signs in and asks for its key. Look at the last messages: the token goes with the request, the key comes back.</source>
            <translation>Un client se connecte et demande sa clé. Regardez les derniers messages : le jeton accompagne la demande, la clé revient.</translation>
        </message>
        <message>
            <source>Each delivery is a record that names the key. A key that was told is never missing from the log.</source>
            <translation>Chaque remise est un enregistrement qui nomme la clé. Une clé communiquée ne manque jamais dans le journal.</translation>
        </message>
        <message>
            <source>That is a key request. The manual has more under Keys.</source>
            <translation>Voilà une demande de clé. Le manuel en dit plus sous « Keys ».</translation>
        </message>
        <message>
            <source>A refused request</source>
            <translation>Une demande refusée</translation>
        </message>
        <message>
            <source>How to find out why something was refused, and to put it right</source>
            <translation>Comment trouver pourquoi une demande a été refusée et y remédier</translation>
        </message>
        <message>
            <source>Most questions that an admin gets are of one kind: why does it not work? This lesson answers one.</source>
            <translation>La plupart des questions posées à un administrateur se ressemblent : pourquoi cela ne marche-t-il pas ? Cette leçon répond à l’une d’elles.</translation>
        </message>
        <message>
            <source>A client signs in and asks for a key of a service that its user is not mapped to. The SKM-S refuses: the client learns no more than that it is not entitled.</source>
            <translation>Un client se connecte et demande une clé d’un service auquel son utilisateur n’est pas associé. Le SKM-S refuse : le client apprend seulement qu’il n’y a pas droit.</translation>
        </message>
        <message>
            <source>The refusal is on the overview a moment later, with the rule that it broke.</source>
            <translation>Le refus apparaît un instant plus tard dans la vue d’ensemble, avec la règle enfreinte.</translation>
        </message>
        <message>
            <source>Press Why? beside it: the dialog says what was at fault, by which clause, and offers to map the user. The lesson waits; leave the dialog and press Next to go on.</source>
            <translation>Cliquez sur Pourquoi ? à côté : la boîte de dialogue dit ce qui était en cause, selon quelle clause, et propose d’associer l’utilisateur. La leçon attend ; quittez la boîte de dialogue et cliquez sur Suivant pour continuer.</translation>
        </message>
        <message>
            <source>The same record in the audit log: rule, field and value at fault. Who was refused how often can be searched for here.</source>
            <translation>Le même enregistrement dans le journal d’audit : règle, champ et valeur en cause. Ici, on peut rechercher qui a été refusé et combien de fois.</translation>
        </message>
        <message>
            <source>Every word and every rule stands in the manual under Why was it refused. That was the last lesson step: the site is yours.</source>
            <translation>Chaque mot et chaque règle figurent dans le manuel, sous « Why was it refused ». C’était la dernière étape des leçons : le site est à vous.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveFlowsPage</name>
        <message>
            <source>Live flows</source>
            <translation>Échanges en direct</translation>
        </message>
        <message>
            <source>Nothing passes the servers</source>
            <translation>Rien ne passe par les serveurs</translation>
        </message>
        <message>
            <source>As soon as a client logs in or asks for a key, its messages and the servers' checks appear here. To see some now, run a flow in the lab.</source>
            <translation>Dès qu’un client se connecte ou demande une clé, ses messages et les vérifications des serveurs apparaissent ici. Pour en voir maintenant, exécutez un échange dans le labo.</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Select a flow to see its messages and checks.</source>
            <translation>Sélectionnez un échange pour en voir les messages et les vérifications.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>The picture stays as it is; what comes is shown later</source>
            <translation>L’image reste telle quelle ; la suite s’affichera plus tard</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Takes the flows off this page; the audit log keeps its records</source>
            <translation>Retire les échanges de cette page ; le journal d’audit garde ses enregistrements</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>Trouver ses enregistrements d’audit</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this flow</source>
            <translation>Ouvre le journal d’audit avec les enregistrements de cet échange</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>Cette fenêtre n’a pas de page pour le journal d’audit</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>Utilisez : sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Open the flow lab</source>
            <translation>Ouvrir le labo d’échanges</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Il n’y a ni champ ni indicateur nommé %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s)</source>
            <translation>
                <numerusform>%n échange</numerusform>
                <numerusform>%n échanges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) came too fast and are not shown</source>
            <translation>
                <numerusform>%n étape est arrivée trop vite et n’est pas affichée</numerusform>
                <numerusform>%n étapes sont arrivées trop vite et ne sont pas affichées</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to clear</source>
            <translation>Il n’y a rien à effacer</translation>
        </message>
        <message>
            <source>Select a flow first</source>
            <translation>Sélectionnez d’abord un échange</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveWords</name>
        <message>
            <source>Log-in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Token request</source>
            <translation>Demande de jeton</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Révocation</translation>
        </message>
        <message>
            <source>Key request</source>
            <translation>Demande de clé</translation>
        </message>
        <message>
            <source>Key retrieval</source>
            <translation>Récupération de clé</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>Découverte</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>Acteurs</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Dernière étape</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Flows with a refusal</source>
            <translation>Échanges avec un refus</translation>
        </message>
        <message>
            <source>Flows that failed</source>
            <translation>Échanges en échec</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de corrélation</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LockView</name>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>The servers run on. Unlock to see and change the site.</source>
            <translation>Les serveurs continuent de tourner. Déverrouillez pour voir et modifier le site.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Locker</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without input.</source>
            <translation>
                <numerusform>Verrouillé après %n minute sans saisie.</numerusform>
                <numerusform>Verrouillé après %n minutes sans saisie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LogPanel</name>
        <message>
            <source>All levels</source>
            <translation>Tous les niveaux</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Infos et plus</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avertissements et erreurs</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Only lines with...</source>
            <translation>Lignes contenant...</translation>
        </message>
        <message>
            <source>Only lines with</source>
            <translation>Lignes contenant</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>Journal des serveurs</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Suivi</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LookStep</name>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>Both can be changed at any time in the View menu.</source>
            <translation>Les deux peuvent être modifiées à tout moment dans le menu Affichage.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MainWindow</name>
        <message>
            <source>%1 (DEMO) - Sealdesk</source>
            <translation>%1 (DÉMO) - Sealdesk</translation>
        </message>
        <message>
            <source>%1 - Sealdesk</source>
            <translation>%1 - Sealdesk</translation>
        </message>
        <message>
            <source>There is no earlier place</source>
            <translation>Il n’y a pas d’emplacement précédent</translation>
        </message>
        <message>
            <source>There is no later place</source>
            <translation>Il n’y a pas d’emplacement suivant</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>La fenêtre est verrouillée</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Il n’y a rien à annuler</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Il n’y a rien à rétablir</translation>
        </message>
        <message numerus="yes">
            <source>log chain ok, %n record(s)</source>
            <translation>
                <numerusform>chaîne du journal intacte, %n enregistrement</numerusform>
                <numerusform>chaîne du journal intacte, %n enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Search or jump...</source>
            <translation>Rechercher ou aller à...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Hides the site; the servers run on</source>
            <translation>Masque le site ; les serveurs continuent de tourner</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Aide sur cette page</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Keyboard shortcuts...</source>
            <translation>Raccourcis clavier...</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Takes back the last change of admin data, not what was sent to clients</source>
            <translation>Annule la dernière modification des données d’administration, pas ce qui a été envoyé aux clients</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Aller à %1</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Jobs and log</source>
            <translation>Tâches et journal</translation>
        </message>
        <message>
            <source>Status line</source>
            <translation>Barre d’état</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Réinitialiser la disposition</translation>
        </message>
        <message>
            <source>Panes and columns as they were at first</source>
            <translation>Volets et colonnes comme à l’origine</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Page</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Site</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>The language changes when the jobs have ended and the dialogs are closed.</source>
            <translation>La langue changera lorsque les tâches seront terminées et les boîtes de dialogue fermées.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MakingView</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The site is made</source>
            <translation>Le site est créé</translation>
        </message>
        <message>
            <source>Two things belong outside of it. They are shown now and not again.</source>
            <translation>Deux éléments doivent être conservés hors du site. Ils sont affichés maintenant et ne le seront plus.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Print the sheet...</source>
            <translation>Imprimer la feuille...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>It opens the site when all else is lost. Keep it locked away, not beside this machine.</source>
            <translation>Il ouvre le site quand tout le reste est perdu. Gardez-le sous clé, pas à côté de cette machine.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Empreinte de la clé d’audit</translation>
        </message>
        <message>
            <source>With it anyone can check that the audit log was not tampered with. It is no secret; it stands on the sheet too.</source>
            <translation>Grâce à elle, chacun peut vérifier que le journal d’audit n’a pas été falsifié. Elle n’est pas secrète ; elle figure aussi sur la feuille.</translation>
        </message>
        <message>
            <source>Open the site</source>
            <translation>Ouvrir le site</translation>
        </message>
        <message>
            <source>Making the demo site</source>
            <translation>Création du site de démonstration</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Création de %1</translation>
        </message>
        <message>
            <source>Make up people, clients and their secrets</source>
            <translation>Inventer des personnes, des clients et leurs secrets</translation>
        </message>
        <message>
            <source>Derive the key that protects the site</source>
            <translation>Dériver la clé qui protège le site</translation>
        </message>
        <message>
            <source>Make the site key and the signing keys</source>
            <translation>Créer la clé du site et les clés de signature</translation>
        </message>
        <message>
            <source>Make the certificate authority and certificates</source>
            <translation>Créer l’autorité de certification et les certificats</translation>
        </message>
        <message>
            <source>Begin the audit log</source>
            <translation>Commencer le journal d’audit</translation>
        </message>
        <message>
            <source>Put the folder in its place</source>
            <translation>Mettre le dossier à sa place</translation>
        </message>
        <message>
            <source>Stopped; nothing is left</source>
            <translation>Arrêté ; il ne reste rien</translation>
        </message>
        <message>
            <source>Making the site was stopped. Nothing of it is left.</source>
            <translation>La création du site a été arrêtée. Il n’en reste rien.</translation>
        </message>
        <message>
            <source>Made in %1</source>
            <translation>Créé en %1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Envoyé à l’imprimante</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Non imprimé</translation>
        </message>
        <message>
            <source>Print or note the recovery code first</source>
            <translation>Imprimez ou notez d’abord le code de récupération</translation>
        </message>
        <message>
            <source>I have noted the recovery code</source>
            <translation>J'ai noté le code de récupération</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MappingsPage</name>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Service VAL</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dans ce service</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Accordé par</translation>
        </message>
        <message>
            <source>With a VAL user ID of their own</source>
            <translation>Avec leur propre VAL user ID</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Lequel</translation>
        </message>
        <message>
            <source>the user's own</source>
            <translation>celui de l’utilisateur</translation>
        </message>
        <message>
            <source>another for this service</source>
            <translation>un autre pour ce service</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Associations</translation>
        </message>
        <message>
            <source>No mappings yet</source>
            <translation>Aucune association pour l’instant</translation>
        </message>
        <message>
            <source>A mapping lets a VAL user use a VAL service: tokens name the service, and key material is made for the two.</source>
            <translation>Une association permet à un utilisateur VAL d’utiliser un service VAL : les jetons nomment le service et un matériel de clé est créé pour les deux.</translation>
        </message>
        <message>
            <source>Add mapping...</source>
            <translation>Ajouter une association...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importer...</translation>
        </message>
        <message>
            <source>Adds or updates mappings from a CSV file or a pasted list</source>
            <translation>Ajoute ou met à jour des associations à partir d’un fichier CSV ou d’une liste collée</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Modifier...</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once</source>
            <translation>Les jetons en usage de l’utilisateur sont refusés aussitôt</translation>
        </message>
        <message>
            <source>Map the selected cells</source>
            <translation>Associer les cellules sélectionnées</translation>
        </message>
        <message>
            <source>Unmap the selected cells</source>
            <translation>Dissocier les cellules sélectionnées</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrice</translation>
        </message>
        <message>
            <source>Users as rows, services as columns, instead of a list</source>
            <translation>Utilisateurs en lignes, services en colonnes, au lieu d’une liste</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Accès effectif</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Select cells first</source>
            <translation>Sélectionnez d’abord des cellules</translation>
        </message>
        <message>
            <source>They are mapped already</source>
            <translation>Elles sont déjà associées</translation>
        </message>
        <message>
            <source>None of them is mapped</source>
            <translation>Aucune d’elles n’est associée</translation>
        </message>
        <message>
            <source>%1 users so far, %2 services</source>
            <translation>Utilisateurs : %1 jusqu’ici, services : %2</translation>
        </message>
        <message>
            <source>%1 users, %2 services</source>
            <translation>Utilisateurs : %1, services : %2</translation>
        </message>
        <message>
            <source>, %1 cells selected</source>
            <translation>, cellules sélectionnées : %1</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Associer les utilisateurs</translation>
        </message>
        <message>
            <source>Unmap users</source>
            <translation>Dissocier les utilisateurs</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 est associé à %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2 any more</source>
            <translation>%1 n’est plus associé à %2</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n association a été ajoutée</numerusform>
                <numerusform>%n associations ont été ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were removed</source>
            <translation>
                <numerusform>%n association a été supprimée</numerusform>
                <numerusform>%n associations ont été supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mapping</source>
            <translation>Ajouter une association</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>nom de connexion</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL service ID</translation>
        </message>
        <message>
            <source>Key material for the two is made at once.</source>
            <translation>Le matériel de clé pour les deux est créé aussitôt.</translation>
        </message>
        <message>
            <source>VAL user ID of %1 in %2</source>
            <translation>VAL user ID de %1 dans %2</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once.</source>
            <translation>Les jetons en usage de l’utilisateur sont refusés aussitôt.</translation>
        </message>
        <message>
            <source>The mapping of %1 to %2 was changed</source>
            <translation>L’association de %1 à %2 a été modifiée</translation>
        </message>
        <message>
            <source>Remove mappings</source>
            <translation>Supprimer les associations</translation>
        </message>
        <message>
            <source>Switch to the list first</source>
            <translation>Passez d'abord à la liste</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de charge utile</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixModel</name>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 est associé à %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2</source>
            <translation>%1 n’est pas associé à %2</translation>
        </message>
        <message>
            <source>%1, %2: mapped</source>
            <translation>%1, %2 : associé</translation>
        </message>
        <message>
            <source>%1, %2: not mapped</source>
            <translation>%1, %2 : non associé</translation>
        </message>
        <message>
            <source>%1 (%2), disabled</source>
            <translation>%1 (%2), désactivé</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (disabled)</source>
            <translation>%1 (désactivé)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixView</name>
        <message>
            <source>Matrix of VAL users and VAL services</source>
            <translation>Matrice des utilisateurs VAL et des services VAL</translation>
        </message>
        <message>
            <source>Space turns the mapping of the current cell on or off</source>
            <translation>Espace active ou désactive l’association de la cellule courante</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MessageBanner</name>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Overview of the site</source>
            <translation>Vue d’ensemble du site</translation>
        </message>
        <message>
            <source>The servers of this site do not run.</source>
            <translation>Les serveurs de ce site sont arrêtés.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Recent refusals</source>
            <translation>Refus récents</translation>
        </message>
        <message>
            <source>Set up this site</source>
            <translation>Configurer ce site</translation>
        </message>
        <message>
            <source>Ends within 90 days</source>
            <translation>Expire sous 90 jours</translation>
        </message>
        <message>
            <source>Last changes</source>
            <translation>Dernières modifications</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Refresh overview</source>
            <translation>Actualiser la vue d’ensemble</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Tout va bien</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n point demande votre attention</numerusform>
                <numerusform>%n points demandent votre attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit log: %n record(s), end in order</source>
            <translation>
                <numerusform>Journal d’audit : %n enregistrement, fin en ordre</numerusform>
                <numerusform>Journal d’audit : %n enregistrements, fin en ordre</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit log: not in order</source>
            <translation>Journal d’audit : pas en ordre</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Rien ne demande votre attention.</translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 est démarré</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 terminées</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 sur %2 affichés</translation>
        </message>
        <message>
            <source>Nothing ends in the next 90 days.</source>
            <translation>Rien n’expire dans les 90 prochains jours.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Nothing was refused lately.</source>
            <translation>Rien n’a été refusé récemment.</translation>
        </message>
        <message>
            <source>No admin has changed anything yet.</source>
            <translation>Aucun administrateur n’a encore rien modifié.</translation>
        </message>
        <message>
            <source>The certificate for %1 has ended.</source>
            <translation>Le certificat pour %1 a expiré.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s), and the site could not renew it.</source>
            <translation>
                <numerusform>Le certificat pour %1 expire dans %n jour et le site n’a pas pu le renouveler.</numerusform>
                <numerusform>Le certificat pour %1 expire dans %n jours et le site n’a pas pu le renouveler.</numerusform>
            </translation>
        </message>
        <message>
            <source>The certificate for %1 is revoked, and no newer one has taken its place.</source>
            <translation>Le certificat pour %1 est révoqué et aucun plus récent ne l’a remplacé.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s).</source>
            <translation>
                <numerusform>Le certificat pour %1 expire dans %n jour.</numerusform>
                <numerusform>Le certificat pour %1 expire dans %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>The client %1 authenticates with a certificate and has none.</source>
            <translation>Le client %1 s’authentifie avec un certificat et n’en a pas.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) are past their period and are not delivered any more.</source>
            <translation>
                <numerusform>%n clé a dépassé sa période et n’est plus remise.</numerusform>
                <numerusform>%n clés ont dépassé leur période et ne sont plus remises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) end within %1 days.</source>
            <translation>
                <numerusform>%n clé expire dans les %1 jours.</numerusform>
                <numerusform>%n clés expirent dans les %1 jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were refused in the last five minutes; usual are %1.</source>
            <translation>
                <numerusform>%n requête a été refusée au cours des cinq dernières minutes ; d’habitude %1.</numerusform>
                <numerusform>%n requêtes ont été refusées au cours des cinq dernières minutes ; d’habitude %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full: %1 are left. What must be recorded cannot happen any more.</source>
            <translation>Le disque est plein : il reste %1. Ce qui doit être enregistré ne peut plus avoir lieu.</translation>
        </message>
        <message>
            <source>The disk gets full: %1 are left.</source>
            <translation>Le disque se remplit : il reste %1.</translation>
        </message>
        <message>
            <source>The audit log is not as its signature says: %1</source>
            <translation>Le journal d’audit ne correspond pas à sa signature : %1</translation>
        </message>
        <message>
            <source>Other users of this machine can read the site's database.</source>
            <translation>D’autres utilisateurs de cette machine peuvent lire la base de données du site.</translation>
        </message>
        <message>
            <source>The site key lies open beside the database: who can read the folder can read everything.</source>
            <translation>La clé du site se trouve à découvert à côté de la base de données : qui peut lire le dossier peut tout lire.</translation>
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation>%1 est arrêté.</translation>
        </message>
        <message>
            <source>There is no recovery code: without its key the site cannot be opened any more.</source>
            <translation>Il n’y a pas de code de récupération : sans sa clé, le site ne peut plus être ouvert.</translation>
        </message>
        <message>
            <source>This is a demo site: who can read its folder can read everything.</source>
            <translation>Ceci est un site de démonstration : qui peut lire son dossier peut tout lire.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n clé</numerusform>
                <numerusform>%n clés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s); the site renews it</source>
            <translation>
                <numerusform>Le certificat pour %1 expire dans %n jour ; le site le renouvelle</numerusform>
                <numerusform>Le certificat pour %1 expire dans %n jours ; le site le renouvelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s)</source>
            <translation>
                <numerusform>Le certificat pour %1 expire dans %n jour</numerusform>
                <numerusform>Le certificat pour %1 expire dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a VAL service: an application such as V2X.</source>
            <translation>Ajoutez un service VAL : une application telle que V2X.</translation>
        </message>
        <message>
            <source>There is a VAL service.</source>
            <translation>Il y a un service VAL.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a VAL user: who uses the service.</source>
            <translation>Ajoutez un utilisateur VAL : qui utilise le service.</translation>
        </message>
        <message>
            <source>There is a VAL user.</source>
            <translation>Il y a un utilisateur VAL.</translation>
        </message>
        <message>
            <source>Map the user to the service; key material is made with it.</source>
            <translation>Associez l’utilisateur au service ; cela crée le matériel de clé.</translation>
        </message>
        <message>
            <source>A user is mapped to a service.</source>
            <translation>Un utilisateur est associé à un service.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Register a client: the application that asks for tokens.</source>
            <translation>Enregistrez un client : l’application qui demande des jetons.</translation>
        </message>
        <message>
            <source>A client is registered.</source>
            <translation>Un client est enregistré.</translation>
        </message>
        <message>
            <source>Let a client get its first token.</source>
            <translation>Faites obtenir à un client son premier jeton.</translation>
        </message>
        <message>
            <source>A token was issued.</source>
            <translation>Un jeton a été émis.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Let a client get its first key.</source>
            <translation>Faites obtenir à un client sa première clé.</translation>
        </message>
        <message>
            <source>A key was delivered.</source>
            <translation>Une clé a été remise.</translation>
        </message>
        <message>
            <source>Make a recovery code and keep it elsewhere.</source>
            <translation>Créez un code de récupération et conservez-le ailleurs.</translation>
        </message>
        <message>
            <source>There is a recovery code.</source>
            <translation>Il y a un code de récupération.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>VAL user added: zoe</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>Ending in %n day(s): %1</source>
            <comment>%1: 12 keys</comment>
            <translation>
                <numerusform>Fin dans %n jour : %1</numerusform>
                <numerusform>Fin dans %n jours : %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Page</name>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Rien ne correspond au filtre</translation>
        </message>
        <message>
            <source>No row fits "%1".</source>
            <translation>Aucune ligne ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PageGroups</name>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Labo</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PassphraseEdit</name>
        <message>
            <source>Hold to show what is typed</source>
            <translation>Maintenir pour afficher la saisie</translation>
        </message>
        <message>
            <source>Hold to show: %1</source>
            <translation>Maintenir pour afficher : %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PlaceStep</name>
        <message>
            <source>Name and place</source>
            <translation>Nom et emplacement</translation>
        </message>
        <message>
            <source>A site is one folder with everything in it: database, keys, certificates, audit log. Its log-in pages and its certificates carry the name.</source>
            <translation>Un site est un seul dossier qui contient tout : base de données, clés, certificats, journal d’audit. Ses pages de connexion et ses certificats portent son nom.</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Nom du site</translation>
        </message>
        <message>
            <source>Depot North</source>
            <translation>Dépôt Nord</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Dossier du site</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Choisir...</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder in which the site's own folder is made</source>
            <translation>Dossier dans lequel le dossier du site est créé</translation>
        </message>
        <message>
            <source>Looking at the folder...</source>
            <translation>Examen du dossier...</translation>
        </message>
        <message>
            <source>This folder is made; only you can read it.</source>
            <translation>Ce dossier sera créé ; vous seul pourrez le lire.</translation>
        </message>
        <message>
            <source>The site needs a name</source>
            <translation>Le site a besoin d’un nom</translation>
        </message>
        <message>
            <source>The site needs a folder</source>
            <translation>Le site a besoin d’un dossier</translation>
        </message>
        <message>
            <source>The folder is being looked at</source>
            <translation>Examen du dossier en cours</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Preferences</name>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Of the desktop's size; everything in the window grows with it.</source>
            <translation>Par rapport à la taille du bureau ; tout grandit avec elle dans la fenêtre.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Lignes des tableaux</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortables</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>Verrouiller en cas d’inactivité</translation>
        </message>
        <message>
            <source>The servers run on; it also locks with the screen.</source>
            <translation>Les serveurs continuent ; la fenêtre se verrouille aussi avec l'écran.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>À la fermeture de la fenêtre</translation>
        </message>
        <message>
            <source>Asked only where the servers run in this program.</source>
            <translation>Demandé seulement si les serveurs tournent dans ce programme.</translation>
        </message>
        <message>
            <source>Ask what to do</source>
            <translation>Demander quoi faire</translation>
        </message>
        <message>
            <source>Keep the servers running in the tray</source>
            <translation>Laisser tourner les serveurs dans la zone de notification</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Arrêter les serveurs et quitter</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RecoverySheet</name>
        <message>
            <source>Recovery sheet of a Sealdesk site</source>
            <translation>Feuille de récupération d’un site Sealdesk</translation>
        </message>
        <message>
            <source>Made on %1, in the folder</source>
            <translation>Créé le %1, dans le dossier</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>This code opens the site when its passphrase is forgotten or its keychain is lost. Whoever has it and the folder of the site has all of its keys: keep this sheet locked away, and not beside the machine.</source>
            <translation>Ce code ouvre le site quand sa phrase secrète est oubliée ou son trousseau perdu. Qui possède ce code et le dossier du site possède toutes ses clés : gardez cette feuille sous clé, et pas à côté de la machine.</translation>
        </message>
        <message>
            <source>To use it: open the site in Sealdesk and choose "Recovery code", or write the code into a file and start the servers with --recovery-file. Upper and lower case, spaces and hyphens do not matter.</source>
            <translation>Pour l’utiliser : ouvrez le site dans Sealdesk et choisissez « Code de récupération », ou écrivez le code dans un fichier et démarrez les serveurs avec --recovery-file. La casse, les espaces et les traits d’union sont sans importance.</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>Empreinte de la clé d’audit</translation>
        </message>
        <message>
            <source>With this number anyone can check that the audit log was not tampered with: sealdeskd audit verify --key NUMBER</source>
            <translation>Avec ce numéro, chacun peut vérifier que le journal d’audit n’a pas été falsifié : sealdeskd audit verify --key NUMBER</translation>
        </message>
        <message>
            <source>Sealdesk recovery sheet</source>
            <translation>Feuille de récupération Sealdesk</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>Imprimer la feuille de récupération</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RelatedTable</name>
        <message>
            <source>Nothing here</source>
            <translation>Rien ici</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowModel</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowReportDialog</name>
        <message numerus="yes">
            <source>%n row(s) were not changed</source>
            <translation>
                <numerusform>%n ligne n’a pas été modifiée</numerusform>
                <numerusform>%n lignes n’ont pas été modifiées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RunStep</name>
        <message>
            <source>Progress of the import</source>
            <translation>Progression de l’importation</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Export the rows that failed...</source>
            <translation>Exporter les lignes en échec...</translation>
        </message>
        <message>
            <source>Save the made passwords...</source>
            <translation>Enregistrer les mots de passe créés...</translation>
        </message>
        <message>
            <source>Rows that failed</source>
            <translation>Lignes en échec</translation>
        </message>
        <message>
            <source>Made passwords</source>
            <translation>Mots de passe créés</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importation en cours</translation>
        </message>
        <message>
            <source>The import broke off</source>
            <translation>L’importation s’est interrompue</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>L’importation a été arrêtée</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>L’importation est terminée</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisissez un autre dossier</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SearchField</name>
        <message>
            <source>Search or jump</source>
            <translation>Rechercher ou aller à</translation>
        </message>
        <message>
            <source>Finds pages and commands</source>
            <translation>Trouve des pages et des commandes</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SecretDialog</name>
        <message>
            <source>Secret, hidden</source>
            <translation>Secret, masqué</translation>
        </message>
        <message>
            <source>Hold to show</source>
            <translation>Maintenir pour afficher</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>I have noted it</source>
            <translation>Je l’ai noté</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServerCard</name>
        <message>
            <source>running</source>
            <translation>en marche</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>Stop...</source>
            <translation>Arrêter...</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>Arrêter %1</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Démarrer %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source>No certificate: plain HTTP</source>
            <translation>Aucun certificat : HTTP simple</translation>
        </message>
        <message>
            <source>Certificate is revoked</source>
            <translation>Le certificat est révoqué</translation>
        </message>
        <message>
            <source>Certificate has ended</source>
            <translation>Le certificat a expiré</translation>
        </message>
        <message numerus="yes">
            <source>Certificate: %n day(s) left</source>
            <translation>
                <numerusform>Certificat : %n jour restant</numerusform>
                <numerusform>Certificat : %n jours restants</numerusform>
            </translation>
        </message>
        <message>
            <source>Serial %1, ends %2</source>
            <translation>Série %1, fin %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)/min</source>
            <translation>
                <numerusform>%n requête/min</numerusform>
                <numerusform>%n requêtes/min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n request(s) this minute</source>
            <translation>
                <numerusform>%1 : %n requête cette minute</numerusform>
                <numerusform>%1 : %n requêtes cette minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n refused this minute</source>
            <translation>
                <numerusform>%1 : %n refusée cette minute</numerusform>
                <numerusform>%1 : %n refusées cette minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>connections</comment>
            <translation>
                <numerusform>%n ouverte</numerusform>
                <numerusform>%n ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open connection(s)</source>
            <translation>
                <numerusform>%n connexion ouverte</numerusform>
                <numerusform>%n connexions ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 est démarré</translation>
        </message>
        <message>
            <source>Stop server</source>
            <translation>Arrêter le serveur</translation>
        </message>
        <message>
            <source>Stopped also after the next start of the site</source>
            <translation>Le garder arrêté aussi après le prochain démarrage du site</translation>
        </message>
        <message>
            <source>New connections are refused; running requests have three seconds to end. Clients cannot use the server until it is started again.</source>
            <translation>Les nouvelles connexions sont refusées ; les requêtes en cours ont trois secondes pour se terminer. Les clients ne peuvent pas utiliser le serveur tant qu’il n’est pas redémarré.</translation>
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation>%1 est arrêté</translation>
        </message>
        <message>
            <source>Server %1</source>
            <translation>Serveur %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServersStep</name>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Tokens and certificates carry the first name and the port: both stay as they are, so choose the name that clients will use.</source>
            <translation>Les jetons et les certificats portent le premier nom et le port : les deux restent tels quels, choisissez donc le nom que les clients utiliseront.</translation>
        </message>
        <message>
            <source>This machine only (localhost)</source>
            <translation>Cette machine seulement (localhost)</translation>
        </message>
        <message>
            <source>Other machines too, by these names or addresses</source>
            <translation>D’autres machines aussi, par ces noms ou adresses</translation>
        </message>
        <message>
            <source>Names or addresses of the servers</source>
            <translation>Noms ou adresses des serveurs</translation>
        </message>
        <message>
            <source>The first is the issuer's name.</source>
            <translation>Le premier est le nom de l’émetteur.</translation>
        </message>
        <message>
            <source>First port</source>
            <translation>Premier port</translation>
        </message>
        <message>
            <source>Ports of the servers</source>
            <translation>Ports des serveurs</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type at least one name or address</source>
            <translation>Saisissez au moins un nom ou une adresse</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Taken by another program</source>
            <translation>Pris par un autre programme</translation>
        </message>
        <message>
            <source>There is no room for all ports above %1</source>
            <translation>Il n’y a pas de place pour tous les ports au-dessus de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n port(s) are taken</source>
            <translation>
                <numerusform>%n port est pris</numerusform>
                <numerusform>%n ports sont pris</numerusform>
            </translation>
        </message>
        <message>
            <source>All ports are free now.</source>
            <translation>Tous les ports sont actuellement libres.</translation>
        </message>
        <message>
            <source>%1. Stop the program that has them, or choose others.</source>
            <translation>%1. Arrêtez le programme qui les occupe ou choisissez-en d’autres.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>The ports are being looked at</source>
            <translation>Examen des ports en cours</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicePicker</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <translation>Nom</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Disabled services</source>
            <translation>Services désactivés</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>No VAL services yet</source>
            <translation>Aucun service VAL pour l’instant</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X, that SEAL issues tokens and keys for.</source>
            <translation>Un service VAL est une application, telle que V2X, pour laquelle SEAL émet des jetons et des clés.</translation>
        </message>
        <message>
            <source>Add service...</source>
            <translation>Ajouter un service...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importer...</translation>
        </message>
        <message>
            <source>Adds or updates services from a CSV file or a pasted list</source>
            <translation>Ajoute ou met à jour des services à partir d’un fichier CSV ou d’une liste collée</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Modifier...</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>No tokens and no keys for the service</source>
            <translation>Ni jetons ni clés pour le service</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Déjà désactivé</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Déjà actif</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Supprimer...</translation>
        </message>
        <message>
            <source>Works when no user is mapped to it</source>
            <translation>Possible si aucun utilisateur n’y est associé</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Accordé par</translation>
        </message>
        <message>
            <source>Who gets the key</source>
            <translation>Qui obtient la clé</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Add VAL service</source>
            <translation>Ajouter un service VAL</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Ajouter le service</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 a été ajouté</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 a été modifié</translation>
        </message>
        <message>
            <source>Disable services</source>
            <translation>Désactiver les services</translation>
        </message>
        <message>
            <source>Enable services</source>
            <translation>Activer les services</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 est désactivé</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 est activé</translation>
        </message>
        <message numerus="yes">
            <source>%n services are disabled</source>
            <translation>
                <numerusform>%n service est désactivé</numerusform>
                <numerusform>%n services sont désactivés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services are enabled</source>
            <translation>
                <numerusform>%n service est activé</numerusform>
                <numerusform>%n services sont activés</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove services</source>
            <translation>Supprimer les services</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 a été supprimé</translation>
        </message>
        <message numerus="yes">
            <source>%n services were removed</source>
            <translation>
                <numerusform>%n service a été supprimé</numerusform>
                <numerusform>%n services ont été supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n services?</source>
            <translation>
                <numerusform>Supprimer %n service ?</numerusform>
                <numerusform>Supprimer %n services ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gets tokens or keys for it any more, and its key records are destroyed. A service that users are mapped to is kept.</source>
            <translation>Plus personne n’obtient de jetons ni de clés pour lui, et ses enregistrements de clés sont détruits. Un service auquel des utilisateurs sont associés est conservé.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n service(s)</source>
            <translation>
                <numerusform>Supprimer %n service</numerusform>
                <numerusform>Supprimer %n services</numerusform>
            </translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>ID de charge utile</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Fixed since the site was made</source>
            <translation>Fixé depuis la création du site</translation>
        </message>
        <message>
            <source>Refresh settings</source>
            <translation>Actualiser les réglages</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>Ce site</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>Default (%1)</source>
            <translation>Par défaut (%1)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>Enregistrer : %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Abandonner : %1</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>Meanwhile it became: %1</source>
            <translation>Valeur entre-temps : %1</translation>
        </message>
        <message>
            <source>Takes effect when the servers start next.</source>
            <translation>Prend effet au prochain démarrage des serveurs.</translation>
        </message>
        <message>
            <source>Takes effect at once.</source>
            <translation>Prend effet aussitôt.</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sidebar</name>
        <message>
            <source>Places</source>
            <translation>Emplacements</translation>
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
            <translation>UTF-16, petit-boutiste</translation>
        </message>
        <message>
            <source>UTF-16, big endian</source>
            <translation>UTF-16, gros-boutiste</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Barre verticale</translation>
        </message>
        <message>
            <source>A CSV file with a heading line. It may hold: %1. The columns may stand in any order and have any names.</source>
            <translation>Un fichier CSV avec une ligne d’en-tête. Il peut contenir : %1. Les colonnes peuvent être dans n’importe quel ordre et porter n’importe quel nom.</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>Choisir un fichier...</translation>
        </message>
        <message>
            <source>or drop one here, or paste rows below</source>
            <translation>ou déposez-en un ici, ou collez des lignes ci-dessous</translation>
        </message>
        <message>
            <source>Rows to import, as text</source>
            <translation>Lignes à importer, sous forme de texte</translation>
        </message>
        <message>
            <source>Paste rows here, from a spreadsheet or a mail</source>
            <translation>Collez ici des lignes, depuis un tableur ou un e-mail</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the letters below.</source>
            <translation>L’encodage est supposé : vérifiez les lettres ci-dessous.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>There are no rows behind the heading line</source>
            <translation>Il n’y a aucune ligne après la ligne d’en-tête</translation>
        </message>
        <message>
            <source>Choose another file, or another encoding</source>
            <translation>Choisissez un autre fichier ou un autre encodage</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>La ligne ne peut pas être lue : %1</translation>
        </message>
        <message>
            <source>Choose a file or paste rows first</source>
            <translation>Choisissez d’abord un fichier ou collez des lignes</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sparkline</name>
        <message>
            <source>Requests and refusals a minute, last hour</source>
            <translation>Requêtes et refus par minute, dernière heure</translation>
        </message>
        <message>
            <source>no numbers yet</source>
            <translation>pas encore de chiffres</translation>
        </message>
        <message>
            <source>This minute</source>
            <translation>Cette minute</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n requête</numerusform>
                <numerusform>%n requêtes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>3 min ago: 120 requests, 2 refused</comment>
            <translation>%1 : %2, %3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Start</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>Keychain</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>No key needed</source>
            <translation>Aucune clé nécessaire</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Ready, key in the keychain</source>
            <translation>Prêt, clé dans le trousseau</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>There is no site in this folder any more</source>
            <translation>Il n’y a plus de site dans ce dossier</translation>
        </message>
        <message>
            <source>If it was moved, say where it is now; if its disk is not mounted, mount it and try again.</source>
            <translation>S’il a été déplacé, indiquez où il se trouve maintenant ; si son disque n’est pas monté, montez-le et réessayez.</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>The folder of the site cannot be written to, so its servers cannot run here</source>
            <translation>Le dossier du site n’est pas accessible en écriture, ses serveurs ne peuvent donc pas tourner ici</translation>
        </message>
        <message>
            <source>Give this user the right to write there, or mount the disk for writing, then try again.</source>
            <translation>Donnez à cet utilisateur le droit d’y écrire ou montez le disque en écriture, puis réessayez.</translation>
        </message>
        <message>
            <source>Too new</source>
            <translation>Trop récent</translation>
        </message>
        <message>
            <source>A newer version of Sealdesk made this site</source>
            <translation>Une version plus récente de Sealdesk a créé ce site</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup from before. Nothing was changed.</source>
            <translation>Utilisez cette version ou restaurez une sauvegarde antérieure. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>The database of the site cannot be read</source>
            <translation>La base de données du site ne peut pas être lue</translation>
        </message>
        <message>
            <source>Restore a backup. Nothing was changed.</source>
            <translation>Restaurez une sauvegarde. Rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartPage</name>
        <message>
            <source>The security servers of 3GPP SEAL, and the desk to run them from</source>
            <translation>Les serveurs de sécurité de 3GPP SEAL et le poste pour les piloter</translation>
        </message>
        <message>
            <source>Create a site</source>
            <translation>Créer un site</translation>
        </message>
        <message>
            <source>A new deployment with its own keys, certificates and users.</source>
            <translation>Un nouveau déploiement avec ses propres clés, certificats et utilisateurs.</translation>
        </message>
        <message>
            <source>Open a site</source>
            <translation>Ouvrir un site</translation>
        </message>
        <message>
            <source>A folder on this machine that holds a site already.</source>
            <translation>Un dossier de cette machine qui contient déjà un site.</translation>
        </message>
        <message>
            <source>Try the demo site</source>
            <translation>Essayer le site de démonstration</translation>
        </message>
        <message>
            <source>Ten users and two services, made up, on this machine only.</source>
            <translation>Dix utilisateurs et deux services, fictifs, sur cette machine seulement.</translation>
        </message>
        <message>
            <source>Recent sites</source>
            <translation>Sites récents</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>No site was opened on this desktop yet. Create one, or try the demo site first: it is thrown away as easily.</source>
            <translation>Aucun site n’a encore été ouvert sur ce bureau. Créez-en un ou essayez d’abord le site de démonstration : il se supprime tout aussi facilement.</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>The site itself stays where it is</source>
            <translation>Le site lui-même reste où il est</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Looking...</source>
            <translation>Examen...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Dossier du site</translation>
        </message>
        <message>
            <source>Copy the folder's path</source>
            <translation>Copier le chemin du dossier</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartWindow</name>
        <message>
            <source>Other sites</source>
            <translation>Autres sites</translation>
        </message>
        <message>
            <source>Looking at the site...</source>
            <translation>Examen du site...</translation>
        </message>
        <message>
            <source>Attaching to the servers that run...</source>
            <translation>Rattachement aux serveurs en marche...</translation>
        </message>
        <message>
            <source>Opening the site and starting its servers...</source>
            <translation>Ouverture du site et démarrage de ses serveurs...</translation>
        </message>
        <message>
            <source>%1 cannot be opened</source>
            <translation>Impossible d’ouvrir %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Say where it is...</source>
            <translation>Indiquer son emplacement...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Dossier du site</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StatusLine</name>
        <message>
            <source>log chain not checked yet</source>
            <translation>chaîne du journal pas encore vérifiée</translation>
        </message>
        <message>
            <source>no listener</source>
            <translation>aucun point d’écoute</translation>
        </message>
        <message>
            <source>servers stopped</source>
            <translation>serveurs arrêtés</translation>
        </message>
        <message>
            <source>%1 :%2 on</source>
            <translation>%1 :%2 actif</translation>
        </message>
        <message>
            <source>%1 :%2 off</source>
            <translation>%1 :%2 arrêté</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) running</source>
            <translation>
                <numerusform>%n tâche en cours</numerusform>
                <numerusform>%n tâches en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StepWords</name>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 vers %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Strength</name>
        <message>
            <source>Too weak</source>
            <translation>Trop faible</translation>
        </message>
        <message>
            <source>Add words that have nothing to do with each other: four or more are good.</source>
            <translation>Ajoutez des mots sans rapport entre eux : quatre ou plus conviennent.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>One more word makes it good.</source>
            <translation>Un mot de plus la rendra bonne.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SummaryStep</name>
        <message>
            <source>Summary</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <source>This will be made. Nothing has been written yet.</source>
            <translation>Voici ce qui sera créé. Rien n’a encore été écrit.</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Ce qui sera créé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>SQLite in the folder, secrets sealed with the site key</source>
            <translation>SQLite dans le dossier, secrets scellés avec la clé du site</translation>
        </message>
        <message>
            <source>Site key</source>
            <translation>Clé du site</translation>
        </message>
        <message>
            <source>Kept under a secret in the keychain of this desktop</source>
            <translation>Conservée sous un secret dans le trousseau de ce bureau</translation>
        </message>
        <message>
            <source>Kept under the passphrase that you typed</source>
            <translation>Conservée sous la phrase secrète que vous avez saisie</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>A second way to open the site, shown once to be printed</source>
            <translation>Un second moyen d’ouvrir le site, affiché une seule fois pour être imprimé</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autorité de certification</translation>
        </message>
        <message>
            <source>A root and an issuing CA named after the site</source>
            <translation>Une CA racine et une CA émettrice, au nom du site</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>One for each server, for %1</source>
            <translation>Un pour chaque serveur, pour %1</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Clés de signature</translation>
        </message>
        <message>
            <source>One for tokens and one for the audit log</source>
            <translation>Une pour les jetons et une pour le journal d’audit</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>%1 to %2 for the servers, %3 for the CA's lists</source>
            <translation>%1 à %2 pour les serveurs, %3 pour les listes de la CA</translation>
        </message>
        <message>
            <source>Reached from</source>
            <translation>Accessible depuis</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Cette machine seulement</translation>
        </message>
        <message>
            <source>Every network of this machine</source>
            <translation>Tous les réseaux de cette machine</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Journal d’audit</translation>
        </message>
        <message>
            <source>Its first record says who made the site</source>
            <translation>Son premier enregistrement indique qui a créé le site</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SystemTray</name>
        <message>
            <source>Open Sealdesk</source>
            <translation>Ouvrir Sealdesk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>Arrêter les serveurs et quitter</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TablePage</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>Il n’y a ni champ ni indicateur nommé %1</translation>
        </message>
        <message>
            <source>Select one row first</source>
            <translation>Sélectionnez d’abord une ligne</translation>
        </message>
        <message>
            <source>Select rows first</source>
            <translation>Sélectionnez d’abord des lignes</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exporter...</translation>
        </message>
        <message>
            <source>Writes the rows on show to a file</source>
            <translation>Écrit les lignes affichées dans un fichier</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Columns, copy, export</source>
            <translation>Colonnes, copie, exportation</translation>
        </message>
        <message>
            <source>%1 of more than %2</source>
            <translation>%1 sur plus de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>, sélection : %1</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>, chargement</translation>
        </message>
        <message>
            <source>Export the rows on show</source>
            <translation>Exporter les lignes affichées</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</source>
            <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisissez un autre dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n ligne écrite dans %1</numerusform>
                <numerusform>%n lignes écrites dans %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TableView</name>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Réinitialiser les colonnes</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Copier comme</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ToastArea</name>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Fermer le message</translation>
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
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Subject: user or client</source>
            <translation>Sujet : utilisateur ou client</translation>
        </message>
        <message>
            <source>Server it is meant for</source>
            <translation>Serveur auquel il est destiné</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émission</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connexion</translation>
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
            <translation>ID du jeton</translation>
        </message>
        <message>
            <source>Bound to this key or certificate</source>
            <translation>Lié à cette clé ou à ce certificat</translation>
        </message>
        <message>
            <source>Signature algorithm</source>
            <translation>Algorithme de signature</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Clé de signature</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>Type de jeton</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>VAL user IDs that differ</source>
            <translation>VAL user IDs différents</translation>
        </message>
        <message>
            <source>Inspect a token</source>
            <translation>Inspecter un jeton</translation>
        </message>
        <message>
            <source>Paste an access token or an ID token. It is decoded here and checked as the servers of this site do; it is kept nowhere.</source>
            <translation>Collez un jeton d’accès ou un jeton d’identité. Il est décodé ici et vérifié comme le font les serveurs de ce site ; il n’est conservé nulle part.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Decoded token</source>
            <translation>Jeton décodé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>The signature is one of this site.</source>
            <translation>La signature est une signature de ce site.</translation>
        </message>
        <message>
            <source>The signature is wrong: the token was altered, or made by another.</source>
            <translation>La signature est incorrecte : le jeton a été altéré ou créé par un autre.</translation>
        </message>
        <message>
            <source>The token was signed by a key that this site does not have.</source>
            <translation>Le jeton a été signé par une clé que ce site ne possède pas.</translation>
        </message>
        <message>
            <source>The servers accept it now.</source>
            <translation>Les serveurs l’acceptent actuellement.</translation>
        </message>
        <message>
            <source>The servers refuse it: %1 (%2)</source>
            <translation>Les serveurs le refusent : %1 (%2)</translation>
        </message>
        <message>
            <source>It is no access token: no server takes it as one.</source>
            <translation>Ce n’est pas un jeton d’accès : aucun serveur ne l’accepte comme tel.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>En-tête</translation>
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
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Browser session</source>
            <translation>Session de navigateur</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>supprimé : %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Ends unless used</source>
            <translation>Fin si inutilisée</translation>
        </message>
        <message>
            <source>Ends in any case</source>
            <translation>Fin dans tous les cas</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Actualisée</translation>
        </message>
        <message>
            <source>Bound to</source>
            <translation>Liée à</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <source>Live grants</source>
            <translation>Autorisations actives</translation>
        </message>
        <message>
            <source>Revoked grants</source>
            <translation>Autorisations révoquées</translation>
        </message>
        <message>
            <source>Browser sessions</source>
            <translation>Sessions de navigateur</translation>
        </message>
        <message>
            <source>nothing: whoever has a token can use it</source>
            <translation>rien : quiconque possède un jeton peut l’utiliser</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and grants</source>
            <translation>Jetons et autorisations</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>Aucune autorisation pour l’instant</translation>
        </message>
        <message>
            <source>A grant is what a log-in leaves behind: refresh and access tokens come from it, and end with it. The first one appears when a user signs in.</source>
            <translation>Une autorisation est ce que laisse une connexion : les jetons d’actualisation et d’accès en proviennent et prennent fin avec elle. La première apparaît lorsqu’un utilisateur se connecte.</translation>
        </message>
        <message>
            <source>Inspect a token...</source>
            <translation>Inspecter un jeton...</translation>
        </message>
        <message>
            <source>Decodes a token and checks it as the servers do</source>
            <translation>Décode un jeton et le vérifie comme le font les serveurs</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>Révoquer...</translation>
        </message>
        <message>
            <source>Refresh tokens end, access tokens are refused at once</source>
            <translation>Les jetons d’actualisation prennent fin, les jetons d’accès sont refusés aussitôt</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>Déjà révoquée</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>The grant of %1 is revoked</source>
            <translation>L’autorisation de %1 est révoquée</translation>
        </message>
        <message numerus="yes">
            <source>%n grants are revoked</source>
            <translation>
                <numerusform>%n autorisation est révoquée</numerusform>
                <numerusform>%n autorisations sont révoquées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 through %2</source>
            <translation>%1 via %2</translation>
        </message>
        <message>
            <source>Revoke this grant?</source>
            <translation>Révoquer cette autorisation ?</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grants?</source>
            <translation>
                <numerusform>Révoquer %n autorisation ?</numerusform>
                <numerusform>Révoquer %n autorisations ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Refresh tokens end and access tokens are refused at once; the user must sign in again. This cannot be undone.</source>
            <translation>Les jetons d’actualisation prennent fin et les jetons d’accès sont refusés aussitôt ; l’utilisateur doit se connecter de nouveau. Cette opération est irréversible.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grant(s)</source>
            <translation>
                <numerusform>Révoquer %n autorisation</numerusform>
                <numerusform>Révoquer %n autorisations</numerusform>
            </translation>
        </message>
        <message>
            <source>Revoke grants</source>
            <translation>Révoquer des autorisations</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TopBar</name>
        <message>
            <source>DEMO</source>
            <translation>DÉMO</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconnecter</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n point demande votre attention</numerusform>
                <numerusform>%n points demandent votre attention</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention</source>
            <translation>Rien ne demande votre attention</translation>
        </message>
        <message>
            <source>No link to the servers since %1</source>
            <translation>Aucune liaison avec les serveurs depuis %1</translation>
        </message>
        <message>
            <source>own servers</source>
            <translation>serveurs internes</translation>
        </message>
        <message>
            <source>attached to sealdeskd</source>
            <translation>rattaché à sealdeskd</translation>
        </message>
        <message>
            <source>The servers run in this program and end with it</source>
            <translation>Les serveurs tournent dans ce programme et s’arrêtent avec lui</translation>
        </message>
        <message>
            <source>The servers run in another process; closing this window leaves them alone</source>
            <translation>Les serveurs tournent dans un autre processus ; fermer cette fenêtre ne les affecte pas</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UnlockForm</name>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Passphrase of the site</source>
            <translation>Phrase secrète du site</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Key file of the site</source>
            <translation>Fichier de clé du site</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Choisir...</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>Recovery code of the site</source>
            <translation>Code de récupération du site</translation>
        </message>
        <message>
            <source>Recovery code, as it stands on the printed sheet</source>
            <translation>Code de récupération, tel qu’il figure sur la feuille imprimée</translation>
        </message>
        <message>
            <source>The keychain of this desktop holds the key of the site. It may ask for its own password.</source>
            <translation>Le trousseau de ce bureau contient la clé du site. Il peut demander son propre mot de passe.</translation>
        </message>
        <message>
            <source>This is a demo site: its key lies in its folder, so nothing has to be typed.</source>
            <translation>Ceci est un site de démonstration : sa clé se trouve dans son dossier, il n’y a donc rien à saisir.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Something has to be typed first</source>
            <translation>Une saisie est d’abord nécessaire</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UsersPage</name>
        <message>
            <source>Log-in name</source>
            <translation>Nom de connexion</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL user ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>Mot de passe défini</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Disabled users</source>
            <translation>Utilisateurs désactivés</translation>
        </message>
        <message>
            <source>Users without a password</source>
            <translation>Utilisateurs sans mot de passe</translation>
        </message>
        <message>
            <source>Subject in tokens</source>
            <translation>Sujet dans les jetons</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>Services VAL</translation>
        </message>
        <message>
            <source>set</source>
            <translation>défini</translation>
        </message>
        <message>
            <source>none: cannot log in</source>
            <translation>aucun : connexion impossible</translation>
        </message>
        <message>
            <source>VAL users</source>
            <translation>Utilisateurs VAL</translation>
        </message>
        <message>
            <source>No VAL users yet</source>
            <translation>Aucun utilisateur VAL pour l’instant</translation>
        </message>
        <message>
            <source>A VAL user is a person or a device account that logs in at the SIM-S and gets tokens for VAL services.</source>
            <translation>Un utilisateur VAL est une personne ou un compte d’appareil qui se connecte au SIM-S et obtient des jetons pour des services VAL.</translation>
        </message>
        <message>
            <source>Add user...</source>
            <translation>Ajouter un utilisateur...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importer...</translation>
        </message>
        <message>
            <source>Adds or updates users from a CSV file or a pasted list</source>
            <translation>Ajoute ou met à jour des utilisateurs à partir d’un fichier CSV ou d’une liste collée</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>Modifier...</translation>
        </message>
        <message>
            <source>Password...</source>
            <translation>Mot de passe...</translation>
        </message>
        <message>
            <source>Gives the user another password</source>
            <translation>Donne un autre mot de passe à l’utilisateur</translation>
        </message>
        <message>
            <source>Map to services...</source>
            <translation>Associer à des services...</translation>
        </message>
        <message>
            <source>Lets the users get tokens and keys of VAL services</source>
            <translation>Permet aux utilisateurs d’obtenir des jetons et des clés de services VAL</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>No log-in; tokens in use are refused at once</source>
            <translation>Plus de connexion ; les jetons en usage sont refusés aussitôt</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>Déjà désactivé</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>Déjà actif</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>Supprimer...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>VAL user ID dans ce service</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>Accordé par</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>Accès effectif</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Add VAL user</source>
            <translation>Ajouter un utilisateur VAL</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Ajouter l’utilisateur</translation>
        </message>
        <message>
            <source>the log-in name</source>
            <translation>le nom de connexion</translation>
        </message>
        <message>
            <source>Make a random password and show it once</source>
            <translation>Créer un mot de passe aléatoire et l’afficher une seule fois</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 a été ajouté</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>With another VAL user ID, tokens in use are refused at once.</source>
            <translation>Avec un autre VAL user ID, les jetons en usage sont refusés aussitôt.</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>%1 a été modifié</translation>
        </message>
        <message>
            <source>Disable users</source>
            <translation>Désactiver les utilisateurs</translation>
        </message>
        <message>
            <source>Enable users</source>
            <translation>Activer les utilisateurs</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 est désactivé</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 est activé</translation>
        </message>
        <message numerus="yes">
            <source>%n users are disabled</source>
            <translation>
                <numerusform>%n utilisateur est désactivé</numerusform>
                <numerusform>%n utilisateurs sont désactivés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users are enabled</source>
            <translation>
                <numerusform>%n utilisateur est activé</numerusform>
                <numerusform>%n utilisateurs sont activés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map %n user(s) to VAL services</source>
            <translation>
                <numerusform>Associer %n utilisateur à des services VAL</numerusform>
                <numerusform>Associer %n utilisateurs à des services VAL</numerusform>
            </translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>Associer les utilisateurs</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n association a été ajoutée</numerusform>
                <numerusform>%n associations ont été ajoutées</numerusform>
            </translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Mot de passe de %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Définir le mot de passe</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>Sessions and tokens of the user end at once.</source>
            <translation>Les sessions et les jetons de l’utilisateur prennent fin aussitôt.</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 a un nouveau mot de passe</translation>
        </message>
        <message>
            <source>Remove users</source>
            <translation>Supprimer les utilisateurs</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 a été supprimé</translation>
        </message>
        <message numerus="yes">
            <source>%n users were removed</source>
            <translation>
                <numerusform>%n utilisateur a été supprimé</numerusform>
                <numerusform>%n utilisateurs ont été supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n users?</source>
            <translation>
                <numerusform>Supprimer %n utilisateur ?</numerusform>
                <numerusform>Supprimer %n utilisateurs ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens are refused at once, mappings end, and key material of the user is destroyed. This cannot be undone.</source>
            <translation>Les jetons sont refusés aussitôt, les associations prennent fin et le matériel de clé de l’utilisateur est détruit. Cette opération est irréversible.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n user(s)</source>
            <translation>
                <numerusform>Supprimer %n utilisateur</numerusform>
                <numerusform>Supprimer %n utilisateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>Il n’est affiché que cette fois. Remettez-le de façon sûre.</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyDialog</name>
        <message>
            <source>Why was this refused?</source>
            <translation>Pourquoi ce refus ?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyView</name>
        <message>
            <source>Show the VAL user</source>
            <translation>Afficher l’utilisateur VAL</translation>
        </message>
        <message>
            <source>Show the VAL services</source>
            <translation>Afficher les services VAL</translation>
        </message>
        <message>
            <source>Show the mappings</source>
            <translation>Afficher les associations</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Afficher le client</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Afficher les clés</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Afficher la page</translation>
        </message>
        <message>
            <source>Read about this rule</source>
            <translation>Lire sur cette règle</translation>
        </message>
        <message>
            <source>The record does not say by which rule.</source>
            <translation>L’enregistrement ne dit pas selon quelle règle.</translation>
        </message>
        <message>
            <source>The record does not say by which rule. It was one of these:</source>
            <translation>L’enregistrement ne dit pas selon quelle règle. C’était l’une de celles-ci :</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>At fault</source>
            <translation>En cause</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>Dans l’enregistrement</translation>
        </message>
        <message>
            <source>Requester was told</source>
            <translation>Réponse au demandeur</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Corrélation</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Words</name>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>Service VAL</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Came over</source>
            <translation>Arrivé par</translation>
        </message>
        <message>
            <source>From address</source>
            <translation>Adresse d’origine</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Marked because</source>
            <translation>Marqué pour</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Ancienneté</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Effectué</translation>
        </message>
        <message>
            <source>Changes by an admin</source>
            <translation>Modifications par un administrateur</translation>
        </message>
        <message>
            <source>From then on: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>À partir de là : une date, une heure, ou 15m, 2h, 7d en arrière</translation>
        </message>
        <message>
            <source>Before then: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>Avant : une date, une heure, ou 15m, 2h, 7d en arrière</translation>
        </message>
        <message>
            <source>Words, also with a colon</source>
            <translation>Mots, même avec deux-points</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Hash in the chain</source>
            <translation>Empreinte dans la chaîne</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Danger</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Token ID</source>
            <translation>ID de jeton</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>ID de corrélation</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modifié : %1</translation>
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
            <translation>Nom du site</translation>
        </message>
        <message>
            <source>Shown on log-in pages and in the title of the window.</source>
            <translation>Affiché sur les pages de connexion et dans le titre de la fenêtre.</translation>
        </message>
        <message>
            <source>Warn before the end</source>
            <translation>Avertir avant la fin</translation>
        </message>
        <message>
            <source>Days before its end that a certificate or key needs attention.</source>
            <translation>Nombre de jours avant sa fin où un certificat ou une clé demande attention.</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>Écouter sur</translation>
        </message>
        <message>
            <source>IP address of this machine on which the servers take connections; 0.0.0.0 is all of them.</source>
            <translation>Adresse IP de cette machine où les serveurs acceptent les connexions ; 0.0.0.0 les désigne toutes.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Fils d'exécution</translation>
        </message>
        <message>
            <source>Threads that serve requests; 2 to 4 by the processors of this machine while it is not set.</source>
            <translation>Fils qui traitent les demandes ; de 2 à 4 selon les processeurs de cette machine tant que rien n'est réglé.</translation>
        </message>
    </context>
</TS>
