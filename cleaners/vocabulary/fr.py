"""French."""

from cleaners.vocabulary.base import Vocabulary

FRENCH = Vocabulary(
    code="fr",
    stop_words="""
a à afin ai ainsi alors après au aucun aucune aujourd'hui auquel aussi autant autre autres aux avaient avait
avant avec avoir ayant beaucoup bien bon c'est c'était car ce ceci cela celle celles celui cependant ces cet
cette ceux chaque chez comme comment contre d'abord d'ailleurs d'autres d'être d'un d'une dans de déjà
depuis dernier dernière derrière des dès deux devant devoir doit doivent donc dont du durant elle elles en
encore enfin entre est et étaient était étant été être eu eux fait faire fallait faut fois font fut grâce
ici il ils j'ai je jusqu'à jusqu'au l'autre l'on l'un l'une la là laquelle le lequel les lesquels leur leurs
lors lorsque lui ma mais malgré me même mêmes mes mieux moi moins mon n'a n'ont n'est n'était ne ni non nos
notre nous nouveau nouvelle on ont ou où par parce parfois parmi pas pendant peu peut peuvent peut-être plus
plusieurs plutôt pour pourquoi pourrait pouvait pouvoir premier première presque puis puisque qu'à qu'elle
qu'elles qu'en qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelles quelque quelques quels qui quoi
rien s'est s'il sa sans sauf se selon sera seront ses seul seulement si sien soi soit son sont sous souvent
suis sur surtout ta tandis tant te tel telle tels tes toi ton toujours tous tout toute toutes très trois
trop tu un une va vers voici voilà vont vos votre vous vraiment y
""",
    related="""
notre sélection
retrouvez notre dossier
retrouvez notre
à lire sur le même sujet
pour en savoir plus
notre dossier
nos conseils
lire aussi
lire également
lire encore
lire la suite de
à lire aussi
à lire également
à lire ensuite
à lire sur le même sujet
à lire sur le sujet
à relire
à voir aussi
à voir également
à écouter aussi
à découvrir aussi
à découvrir également
lisez aussi
lisez également
lisez notre
lisez nos
voir aussi
voir également
voyez aussi
regardez aussi
écoutez aussi
consultez aussi
consultez également
consultez notre
découvrez aussi
découvrez également
découvrez notre
découvrez nos
retrouvez aussi
notre dossier
nos articles sur
sur le même sujet
sur le même thème
dans le même thème
dans la même rubrique
dans la même catégorie
en lien avec cet article
articles liés
articles similaires
articles connexes
articles associés
articles recommandés
article lié
article similaire
article connexe
article recommandé
autres articles
autres articles sur
contenus liés
contenu similaire
publications similaires
vous aimerez aussi
vous aimerez peut-être
vous aimerez peut-être aussi
vous pourriez aimer
vous pourriez aussi aimer
vous pourriez également aimer
vous pourriez être intéressé par
vous pourriez être intéressée par
cela pourrait vous intéresser
cela peut vous intéresser
cela pourrait aussi vous intéresser
ça pourrait vous intéresser
ces articles peuvent vous intéresser
ces articles pourraient vous intéresser
cet article pourrait vous intéresser
cet article peut vous intéresser
pourrait aussi vous intéresser
ceci pourrait vous plaire
recommandé pour vous
recommandés pour vous
nous vous recommandons
nos recommandations
notre recommandation
la rédaction vous recommande
la rédaction vous conseille
les plus lus
pour aller plus loin
pour en savoir plus
en savoir plus
en savoir plus sur
plus d'infos
plus d'informations
plus d'articles
article suivant
article précédent
article précedent
articles suivants
prochain article
tous nos articles
tous les articles
toutes nos actualités
toute l'actualité
toute l'info
dans nos archives
de nos archives
à ne pas manquer
à ne pas rater
lectures recommandées
lecture recommandée
suggestions de lecture
ailleurs sur le web
sur notre site
vidéo associée
""",
    related_weak="""
à lire
lire
voir
à voir
à écouter
lisez
regardez
écoutez
décryptage
dossier
éclairage
infographie
diaporama
podcast
rappel des faits
recommandé
en images
en vidéo
suggestion
""",
    related_sections="""
lire aussi
à lire aussi
à lire également
à lire
à lire ensuite
à lire sur le même sujet
lire la suite
voir aussi
à voir aussi
à voir également
articles liés
articles similaires
articles connexes
articles associés
articles recommandés
articles récents
articles populaires
articles les plus lus
articles suggérés
autres articles
autres actualités
derniers articles
dernières actualités
dernières nouvelles
dernières publications
dernières infos
derniers commentaires
commentaires récents
actualités récentes
à la une
à découvrir
à découvrir aussi
à ne pas manquer
à ne pas rater
sur le même sujet
sur le même thème
dans la même rubrique
dans la même catégorie
dans cette rubrique
du même auteur
plus d'articles
plus d'actualités
plus sur ce sujet
plus sur le sujet
pour aller plus loin
pour en savoir plus
en savoir plus
liens externes
liens utiles
liens connexes
voir également
les plus lus
le plus lu
les plus vus
les plus consultés
les plus partagés
les plus commentés
les plus populaires
les articles les plus lus
populaire
populaires
tendances
tendance
vous aimerez aussi
vous aimerez peut-être
vous aimerez peut-être aussi
vous aimerez également
vous pourriez aimer
vous pourriez aussi aimer
vous pourriez également aimer
cela pourrait vous intéresser
cela peut vous intéresser
ça peut vous intéresser
ça pourrait vous intéresser
ces articles peuvent vous intéresser
ces articles pourraient vous intéresser
recommandé
recommandé pour vous
recommandés pour vous
recommandations
nos recommandations
notre sélection
la sélection de la rédaction
le choix de la rédaction
la rédaction vous recommande
la rédaction vous conseille
suggestions
suggestions de lecture
lectures recommandées
bibliographie complémentaire
contenus sponsorisés
contenu sponsorisé
contenus partenaires
contenu de nos partenaires
nos partenaires
ailleurs sur le web
partout sur le web
navigation de l'article
navigation des articles
article suivant
article précédent
articles suivants
articles précédents
publication suivante
publication précédente
produits similaires
vidéos similaires
sujets associés
thèmes associés
dans nos archives
dans le même dossier
""",
    theme_labels="""
à la une
à ne pas manquer
à ne pas rater
actualité
actualités
actu
dernières actualités
dernières nouvelles
derniers articles
dernière minute
dernière heure
dernières infos
en direct
en continu
en ce moment
flash info
alerte info
urgent
exclusif
exclusivité
le plus lu
les plus lus
plus lus
populaire
populaires
articles populaires
articles récents
articles similaires
tendance
tendances
coup de cœur
coups de cœur
le choix de la rédaction
la rédaction vous recommande
vous aimerez aussi
sponsorisé
non classé
non catégorisé
sans catégorie
réservé aux abonnés
article réservé aux abonnés
abonnés
abonné
premium
écouter l'article
écouter cet article
lire l'article
agrandir l'image
agrandir
voir la galerie
voir le diaporama
voir les photos
photo
photos
vidéo
vidéos
image
accueil
menu
recherche
rechercher
fermer
""",
    ad_labels="""
pub
publicité
publicités
annonce publicitaire
annonces google
publi-reportage
publireportage
publi-rédactionnel
publirédactionnel
publicommuniqué
contenu sponsorisé
contenus sponsorisés
article sponsorisé
sponsorisé
sponsorisé par
contenu partenaire
contenu de marque
contenu proposé par
en partenariat avec
lien sponsorisé
liens sponsorisés
post sponsorisé
la suite après la publicité
la suite après cette publicité
la suite de l'article après la publicité
la suite de votre article après cette publicité
la suite sous cette publicité
suite de l'article après la publicité
suite de l'article après cette publicité
l'article continue après la publicité
l'article continue après cette publicité
lire la suite après la publicité
lire la suite après cette publicité
publicité, continuez en dessous
publicité - continuez la lecture ci-dessous
continuez votre lecture ci-dessous
continuez la lecture ci-dessous
votre article continue ci-dessous
faites défiler pour continuer
fin de la publicité
fermer la publicité
passer la publicité
passer l'annonce
ignorer l'annonce
masquer la publicité
signaler cette publicité
pourquoi cette publicité ?
espace publicitaire
votre publicité ici
annoncez ici
""",
    ad_disclosures="""
lien affilié
liens affiliés
lien d'affiliation
liens d'affiliation
lien partenaire
liens partenaires
programme d'affiliation
commission d'affiliation
partenaire amazon
nous pouvons toucher une commission
nous pouvons percevoir une commission
nous pouvons recevoir une commission
nous touchons une commission
nous percevons une commission
nous recevons une commission
je touche une commission
je perçois une commission
une petite commission
peut percevoir une commission
peut toucher une commission
peut recevoir une commission
sans frais supplémentaires pour vous
sans coût supplémentaire pour vous
sans surcoût pour vous
sans que cela ne vous coûte
sans aucun surcoût pour vous
cet article est sponsorisé
cet article a été sponsorisé
cet article contient des liens
cet article peut contenir des liens
cet article comporte des liens
cet article est un contenu sponsorisé
ce billet est sponsorisé
ce billet contient des liens
ce contenu est sponsorisé
ce contenu est proposé par
ce contenu a été produit par
cet article vous est proposé par
cet article a été rédigé en partenariat
article écrit en collaboration avec
article rédigé en partenariat avec
réalisé en partenariat avec
en partenariat rémunéré avec
collaboration commerciale avec
contenu conçu et proposé par
la rédaction n'a pas participé à la réalisation
sélectionnés de manière indépendante
sélectionnés en toute indépendance
""",
    promotions="""
comparez les assurances
comparez les offres
comparez les prix
en partenariat avec
meilleur prix
meilleurs prix
offerte
offerts
offert
sans engagement
ventes privées
soldes
achetez maintenant
acheter maintenant
commandez maintenant
commandez dès maintenant
commandez ici
commandez en ligne
profitez-en
profitez de
profitez dès maintenant
profitez vite
découvrez nos offres
découvrez l'offre
voir l'offre
voir le prix
voir les offres
voir le produit
vérifier le prix
comparez gratuitement
comparez les offres
comparez dès maintenant
comparer les prix
avec le code
avec le code promo
code promo
code promotionnel
code avantage
code de réduction
bon de réduction
bon plan
bons plans
de réduction
de remise
% de réduction
% de remise
remise immédiate
votre première commande
première commande
livraison gratuite
livraison offerte
frais de port offerts
expédition gratuite
offre limitée
offre exclusive
offre spéciale
offre valable
offre de bienvenue
offre d'essai
édition limitée
durée limitée
quantités limitées
dans la limite des stocks
jusqu'à épuisement des stocks
jusqu'à épuisement du stock
dernières places
plus que quelques
aujourd'hui seulement
seulement aujourd'hui
ne tardez pas
n'attendez plus
dépêchez-vous
essai gratuit
essayez gratuitement
testez gratuitement
sans engagement
satisfait ou remboursé
devis gratuit
demandez un devis
demandez votre devis
obtenez un devis
devis en ligne
simulation gratuite
consultation gratuite
appelez-nous
contactez-nous dès
réservez dès maintenant
réservez maintenant
réservez votre
prenez rendez-vous
notre boutique
notre boutique en ligne
notre e-boutique
dans notre boutique
notre partenaire
nos partenaires
notre sponsor
bonus de bienvenue
bonus de dépôt
paris gratuits
pari gratuit
tours gratuits
meilleures cotes
cotes boostées
nouveaux clients
nouveaux joueurs
jouer comporte des risques
voir conditions
sous conditions
conditions générales s'appliquent
cliquez ici pour
cliquez sur le lien
en vente sur
à partir de seulement
pour seulement
prix imbattable
meilleur prix
téléchargez l'application
téléchargez notre application
simulez
simulez votre
gratuitement avec
""",
    newsletter="""
recevez les brèves
recevez l'essentiel
recevez chaque matin
chaque matin par courriel
par courriel chaque
newsletter
newsletters
notre newsletter
infolettre
notre infolettre
notre lettre
notre lettre d'information
notre lettre d'informations
notre lettre hebdomadaire
notre lettre quotidienne
lettre d'information
lettre d'actualité
liste de diffusion
abonnez-vous
abonnez-vous à
abonne-toi à
je m'abonne
je m'inscris
s'abonner à la newsletter
s'inscrire à la newsletter
inscrivez-vous à
inscrivez-vous gratuitement
inscris-toi à
inscription à la newsletter
recevez gratuitement
recevez nos
recevez notre
recevez chaque
recevez tous les
recevez toute
recevez toutes
recevez le meilleur
recevez par e-mail
recevez par mail
dans votre boîte mail
dans votre boîte e-mail
dans votre boîte aux lettres électronique
dans votre boîte de réception
directement dans votre boîte
dans ta boîte mail
votre adresse e-mail
votre adresse email
votre adresse mail
votre adresse électronique
votre e-mail
votre email
entrez votre adresse
entrez votre e-mail
saisissez votre adresse
saisissez votre e-mail
ne manquez aucun article
ne manquez aucune actualité
ne manquez plus
ne manquez rien
ne ratez rien
ne ratez plus
ne ratez aucun
restez informé
restez informés
restez au courant
restez connecté
tenez-vous informé
alertes e-mail
alertes mail
notifications push
activez les notifications
activer les notifications
recevoir les notifications
désabonner à tout moment
désinscrire à tout moment
vous désabonner à tout moment
vous désinscrire à tout moment
désinscription à tout moment
lien de désinscription
lien de désabonnement
pas de spam
aucun spam
jamais de spam
sans spam
merci pour votre inscription
merci de votre inscription
votre inscription a bien été
notre chaîne whatsapp
notre canal whatsapp
notre canal telegram
""",
    sharing="""
partager
partagez
partager sur
partager via
partager par
partager par e-mail
partager par email
partager par mail
partager cet article
partager l'article
partager cette page
partager la page
partager cette recette
partager ce contenu
partager avec
partager avec vos amis
partagez cet article
partagez l'article
partagez cette page
partagez sur
partagez avec vos amis
partagez ceci
partagez maintenant
partager :
partagez :
partager sur facebook
partager sur twitter
partager sur x
partager sur whatsapp
partager sur linkedin
partager sur pinterest
cliquez pour partager sur
cliquer pour partager sur
cliquez pour envoyer
cliquer pour envoyer
cliquer pour imprimer
tweeter
tweetez
épingler
envoyer par e-mail
envoyer par email
envoyer par mail
envoyer à un ami
envoyer cet article
imprimer cet article
imprimer l'article
imprimer la page
copier le lien
copier l'url
lien copié
le lien a été copié
enregistrer l'article
ajouter aux favoris
ajouter à mes favoris
sauvegarder l'article
offrir cet article
offrir l'article
j'aime ça
j'aime ça :
suivez-nous
suivez-nous sur
suivez nous sur
suis-nous sur
suivez-moi sur
nous suivre
nous suivre sur
retrouvez-nous sur
rejoignez-nous sur
suivre sur google actualités
suivez-nous sur google news
""",
    comment_forms="""
laisser un commentaire
laissez un commentaire
laissez votre commentaire
laisser une réponse
laissez une réponse
laisser un avis
laissez un avis
poster un commentaire
publier un commentaire
publier le commentaire
poster le commentaire
écrire un commentaire
écrivez un commentaire
rédiger un commentaire
ajouter un commentaire
ajoutez un commentaire
envoyer le commentaire
envoyer un commentaire
soumettre le commentaire
soumettre un commentaire
signaler un commentaire
signaler ce commentaire
voir les commentaires
voir tous les commentaires
voir plus de commentaires
lire les commentaires
lire tous les commentaires
afficher les commentaires
masquer les commentaires
charger plus de commentaires
les commentaires sont fermés
commentaires fermés
les commentaires sont désactivés
commentaires désactivés
pas encore de commentaire
pas encore de commentaires
il n'y a pas encore de commentaire
soyez le premier à commenter
soyez le premier à réagir
soyez le premier à laisser
réagir à cet article
réagissez à cet article
répondre
annuler la réponse
votre adresse e-mail ne sera pas publiée
votre adresse de messagerie ne sera pas publiée
votre adresse email ne sera pas publiée
votre e-mail ne sera pas publié
les champs obligatoires sont indiqués
les champs obligatoires sont marqués
champs obligatoires
enregistrer mon nom, mon e-mail
enregistrer mon nom, e-mail et site
enregistrer mon nom, mon adresse e-mail
prévenez-moi de tous les nouveaux
prévenez-moi par e-mail
avertissez-moi par e-mail
avertissez-moi des nouveaux
m'avertir par e-mail
me notifier des nouveaux commentaires
connectez-vous pour commenter
connectez-vous pour laisser un commentaire
connectez-vous pour réagir
vous devez être connecté pour
vous devez vous connecter pour publier
vous devez vous connecter pour laisser
vous devez être abonné pour commenter
ce site utilise akismet
en savoir plus sur la façon dont les données de vos commentaires
en savoir plus sur comment les données de vos commentaires
veuillez saisir votre commentaire
veuillez entrer votre commentaire
veuillez saisir votre nom
veuillez entrer votre nom
veuillez entrer votre adresse
nom
nom *
nom:
e-mail
e-mail *
email
site
site web
site web *
votre nom
""",
    comment_patterns=r"""
^\(?(?:\d[\d.,]*|aucun|un|deux|trois) (?:commentaires?|reactions?|reponses?|avis)\)?(?: (?:sur|pour|a) .*)?$
^(?:commentaires?|reactions?|reponses?) ?[(:] ?\d[\d.,]* ?\)?$
^(?:voir|lire|afficher) (?:les |tous les )?(?:\d[\d.,]* )?(?:autres )?commentaires?$
^\d+ (?:reflexions?|pensees?) (?:au sujet de|sur)\b.*$
^(?:les |vos |votre )?commentaires?(?: ?[*:])?$
^(?:commenter|reagissez|donnez votre avis) ?!?$
^(?:pas de|aucun|tous les) commentaires?$
^(?:signaler un abus|votre avis|repondre a.{0,40})$
""",
    calls="""
dites-nous
dites nous
dis-nous
dites-le-nous
dites-moi
dis-moi
donnez votre avis
donnez-nous votre avis
donne-nous ton avis
partagez votre avis
partagez vos
partagez votre expérience
partagez vos expériences
partagez cet article
partage cet article
partagez-le
racontez-nous
racontez-moi
faites-nous part
faites-nous savoir
fais-le nous savoir
écrivez-nous
écrivez-moi
laissez-nous un commentaire
laissez un commentaire
laissez-nous votre avis
laisse un commentaire
laissez une note
laissez vos commentaires
n'hésitez pas à laisser
n'hésitez pas à partager
n'hésitez pas à nous
n'hésitez pas à me
n'hésitez pas à commenter
n'hésite pas à
n'oubliez pas de
n'oublie pas de
réagissez
commentez
en commentaire
dans les commentaires
et vous, qu'en pensez-vous
et vous, que pensez-vous
et vous ?
qu'en pensez-vous
que pensez-vous de
que pensez-vous
qu'en penses-tu
avez-vous déjà
avez-vous testé
avez-vous aimé
vous avez aimé
vous avez testé
vous avez une question
vous avez des questions
avez-vous des questions
si vous avez aimé
si cet article vous a plu
si vous avez apprécié
cet article vous a plu
cet article vous a-t-il plu
cet article vous a-t-il été utile
notez cet article
notez cette recette
note cette recette
donnez une note
votez
votez pour
participez à notre
participez au sondage
répondez à notre
répondez au sondage
suivez-nous
suivez-moi
suis-nous
abonnez-vous
abonne-toi
inscrivez-vous
likez
aimez notre page
téléchargez notre
téléchargez gratuitement
téléchargez le guide
téléchargez votre
télécharger gratuitement
guide gratuit
recevez notre guide
soutenez-nous
soutenez notre
soutenez un journalisme
soutenez la presse
soutenez le journalisme
aidez-nous
faites un don
faire un don
je fais un don
devenez membre
devenez adhérent
devenez abonné
adhérez
rejoignez-nous
rejoignez notre
rejoignez la communauté
rejoignez la discussion
participez à la discussion
contactez-nous
prenez contact
cliquez ici
cliquez sur
rendez-vous sur notre
visitez notre
taguez-nous
identifiez-nous
merci d'avoir lu
merci de votre lecture
merci de nous lire
merci de votre soutien
bonne lecture
à bientôt
à très vite
restez à l'écoute
épinglez
""",
    calls_certain="""
laissez un commentaire
laissez-nous un commentaire
laissez une note
laissez-nous votre avis
dites-nous en commentaire
dites-le-nous en commentaire
dites-le nous en commentaire
dites-nous dans les commentaires
partagez votre expérience en commentaire
partagez votre avis en commentaire
n'hésitez pas à laisser un commentaire
n'hésitez pas à partager cet article
n'hésitez pas à commenter
donnez votre avis dans les commentaires
notez cette recette
notez cet article
merci de nous lire
merci d'avoir lu
merci de votre lecture
soutenez un journalisme indépendant
soutenez notre journalisme
soutenez notre travail
faites un don
devenez membre
suivez-nous sur
téléchargez notre application
téléchargez notre guide
abonnez-vous à notre
n'oubliez pas de vous abonner
likez et partagez
je m'abonne
transférez cette lettre
transférez cet e-mail
rejoignez notre communauté
ajoutez-nous à vos favoris
ajoutez-nous à vos sources
""",
    shop_buttons="""
voir le prix
voir les prix
voir l'offre
voir le produit
vérifier le prix
voir sur amazon
acheter sur amazon
voir sur cdiscount
voir sur fnac
acheter sur fnac
acheter maintenant
acheter au meilleur prix
j'en profite
profiter de l'offre
ajouter au panier
commander maintenant
""",
    consent="""
nous utilisons des cookies
nous utilisons les cookies
nous et nos partenaires
ce site utilise des cookies
ce site utilise les cookies
ce site web utilise des cookies
ce site internet utilise des cookies
notre site utilise des cookies
utilise des cookies pour
utilisons des cookies pour
accepter les cookies
accepter tous les cookies
tout accepter et fermer
refuser les cookies
refuser tous les cookies
continuer sans accepter
gérer les cookies
gérer mes cookies
gérer le consentement
gérer mes préférences
gérer vos préférences
paramétrer les cookies
paramètres des cookies
paramètres de cookies
préférences de cookies
préférences en matière de cookies
politique de cookies
politique relative aux cookies
politique en matière de cookies
l'utilisation de cookies
l'utilisation des cookies
en poursuivant votre navigation
en continuant votre navigation
en continuant à naviguer
en cliquant sur accepter
en cliquant sur tout accepter
en utilisant ce site, vous
votre vie privée nous importe
nous respectons votre vie privée
nous accordons de l'importance à votre vie privée
votre consentement à tout moment
ce contenu est bloqué car
ce contenu est hébergé par un tiers
ce contenu provient d'un site tiers
vous avez refusé les cookies
vous n'avez pas accepté les cookies
pour afficher ce contenu
pour voir ce contenu
pour visualiser ce contenu
pour consulter ce contenu
veuillez accepter les cookies
veuillez activer javascript
veuillez activer les cookies
javascript est désactivé
vous devez activer javascript
veuillez désactiver votre bloqueur
désactivez votre bloqueur de publicité
désactiver votre bloqueur de publicité
bloqueur de publicité détecté
désactivez votre adblock
""",
    paywall="""
pour lire la suite
pour continuer la lecture
pour continuer à lire
pour poursuivre la lecture
pour poursuivre votre lecture
pour lire l'intégralité
pour lire cet article
abonnez-vous pour lire
abonnez-vous pour continuer
abonnez-vous pour accéder
abonnez-vous pour débloquer
inscrivez-vous pour lire
inscrivez-vous pour continuer
connectez-vous pour lire
connectez-vous pour continuer
créez un compte gratuit
déjà abonné
déjà abonnée
déjà abonné ?
vous êtes déjà abonné
vous êtes abonné ?
déjà inscrit ?
pas encore abonné
pas encore abonné ?
réservé à nos abonnés
cet article est réservé
cet article est payant
ce contenu est réservé
la suite est réservée
la suite de cet article est réservée
il vous reste à lire
articles gratuits
article gratuit
accédez à tous nos articles
accédez à tous les articles
accéder à tous les articles
accès à tous les articles
tous nos contenus en illimité
tous les articles en illimité
débloquer cet article
débloquez cet article
offre d'abonnement
nos offres d'abonnement
déjà un compte ?
accès illimité à tous nos
article réservé aux abonnés
contenu réservé aux abonnés
""",
    toc="""
sommaire
table des matières
table des matieres
contenu
contenus
plan de l'article
plan du site
sommaire de l'article
sommaire de cet article
au sommaire
dans cet article
dans ce guide
dans ce billet
dans ce dossier
dans cette page
sur cette page
contenu de l'article
contenu de la page
aller à
aller directement à
accès rapide
accès direct
navigation rapide
ce que vous allez apprendre
ce que vous allez découvrir
ce que vous trouverez dans cet article
les points abordés
afficher le sommaire
masquer le sommaire
cacher le sommaire
ouvrir le sommaire
""",
    byline="""
par
par notre correspondant
par notre correspondante
par notre envoyé spécial
par notre envoyée spéciale
par la rédaction
de notre correspondant
de notre envoyé spécial
écrit par
rédigé par
publié par
posté par
proposé par
article de
un article de
un texte de
texte de
texte
texte:
texte :
propos recueillis par
recueilli par
interview par
entretien réalisé par
auteur
auteur:
auteur :
auteure
autrice
auteurs
journaliste
la rédaction
rédaction
traduit par
traduit de l'anglais par
traduction
relu par
vérifié par
validé par
mis à jour par
modifié par
tribune de
tribune par
chronique de
chronique par
""",
    dated="""
publié
publié le
publiée le
publié:
publié à
date de publication
première publication
première publication le
initialement publié le
mis à jour
mis à jour le
mise à jour
mise à jour le
mise à jour:
màj
maj
maj le
actualisé le
dernière mise à jour
dernière mise à jour le
dernière modification
dernière modification le
modifié le
modifié
créé le
posté le
mis en ligne le
paru le
rédigé le
écrit le
date
le
""",
    months="""
janvier janv janv. jan jan.
février févr févr. fév fév.
mars mar mar.
avril avr avr.
mai
juin jun
juillet juil juil. jul
août aout aoû.
septembre sept sept. sep sep.
octobre oct oct.
novembre nov nov.
décembre déc déc.
""",
    weekdays=(
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun lun. mar mar. mer mer. jeu jeu. ven ven. "
        "sam sam. dim dim. hier h heures"
    ),
    reading_time_patterns=(
        r"^(?:temps|duree) (?:de |estime de |moyen de )?(?:lecture|ecoute)(?: estimee?)? ?:? ?"
        r"(?:environ |env\. ?|~ ?|moins de )?(\d{1,3}) ?(?:min(?:\.|utes?)?|mn)$"
        "\n"
        r"^(?:lecture|a lire)(?: en| de)? ?:? ?(?:environ |~ ?)?(\d{1,3}) ?(?:min(?:\.|utes?)?|mn)$"
        "\n"
        r"^(?:environ |~ ?)?(\d{1,3}) ?(?:min(?:\.|utes?)?|mn) (?:de lecture|a lire|de "
        r"temps de lecture|pour lire|d'ecoute)$"
        "\n"
        r"^lire en (\d{1,3}) ?(?:min(?:\.|utes?)?|mn)$"
        "\n"
        r"^(\d[\d. ]*) ?(?:vues|lectures|partages|lecteurs|telechargements|abonnes)$"
        "\n"
        r"^(?:vues|lectures|partages|lu) ?: ?(\d[\d. ]*)(?: fois)?$"
        "\n"
        r"^lu (\d[\d. ]*) fois$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:publiee?|mis(?:e)? a jour|poste|modifie|actualise):? )?il y a (?:environ |"
        r"plus de |pres de )?(?:\d{1,3}|une?|deux|trois|quelques) ?(?:s|sec(?:ondes?|\.)?|min"
        r"(?:utes?|\.)?|mn|h|heures?|j|jours?|semaines?|sem\.?|mois|ans?|annees?)$"
        "\n"
        r"^(?:(?:publiee?|mis(?:e)? a jour):? )?(?:a l'instant|aujourd'hui|hier|avant-hier)"
        r"(?:,? (?:a )?\d{1,2}(?:[:.]| ?h ?)\d{2})?$"
        "\n"
    ),
    credits="""
photo
photos
photo de
photos de
photo par
photos par
photo:
photographe
photographie
photographies
crédit
crédits
crédit photo
crédits photo
crédits photos
crédit image
crédit images
crédit vidéo
crédit illustration
copyright photo
image
image de
image par
images
image à la une
source de l'image
source image
source photo
illustration
illustration de
illustrations
illustration par
photo d'illustration
image d'illustration
photo d'archives
photo d'archive
archives
dessin
dessin de
infographie
infographie de
visuel
montage
vidéo
capture d'écran
courtoisie
avec l'aimable autorisation de
""",
    copyright="""
tous droits réservés
tout droit réservé
reproduction interdite
reproduction, même partielle
toute reproduction interdite
toute reproduction, même partielle
toute reproduction totale ou partielle
reproduction sans autorisation
droits de reproduction et de diffusion réservés
publié sous licence
sous licence creative commons
reproduit avec l'autorisation
republié avec l'autorisation
avec l'aimable autorisation
cet article a d'abord été publié
cet article a été initialement publié
cet article a été publié initialement
cet article a été publié pour la première fois
cet article est paru initialement
cet article est paru pour la première fois
cet article est republié à partir de
cet article provient de
l'article est apparu en premier sur
est apparu en premier sur
est apparu en premier sur le site
publié à l'origine sur
fièrement propulsé par wordpress
propulsé par wordpress
thème wordpress par
site réalisé par
site créé par
sans autorisation préalable de l'éditeur
sans l'autorisation écrite de l'éditeur
""",
    author_box="""
à propos de l'auteur
à propos de l'auteure
à propos de l'autrice
à propos des auteurs
à propos du rédacteur
à propos de moi
à propos de nous
l'auteur
l'auteure
l'autrice
les auteurs
qui suis-je
qui suis-je ?
qui sommes-nous
qui sommes-nous ?
biographie de l'auteur
profil de l'auteur
photo de l'auteur
avatar
avatar de l'auteur
voir tous les articles
voir tous les articles de
voir tous les posts de
voir toutes les publications de
afficher tous les articles
afficher tous les articles de
tous les articles de
tous ses articles
tous les articles par
lire tous les articles de
plus d'articles de
autres articles de
autres articles par
articles de cet auteur
du même auteur
voir le profil
voir son profil
suivre l'auteur
contacter l'auteur
écrire à l'auteur
la rédaction de
notre équipe
l'équipe de rédaction
équipe éditoriale
""",
    tag_labels="""
tags
tag
étiquettes
étiquette
étiqueté
étiqueté avec
mots-clés
mots clés
mot-clé
mots-clefs
catégorie
catégories
rubrique
rubriques
thème
thèmes
thématiques
thématique
sujet
sujets
sujets associés
thèmes associés
classé dans
classé sous
publié dans
posté dans
rangé dans
archivé sous
dans la catégorie
en savoir plus sur
plus sur
labels
""",
    archive_labels="""
tag
tags
étiquette
étiquettes
mot-clé
mots-clés
catégorie
catégories
archive
archives
archives de la catégorie
archives de l'étiquette
archives par mot-clé
archives par catégorie
archives mensuelles
archives quotidiennes
archives annuelles
archives de l'auteur
auteur
rubrique
thème
thématique
dossier
parcourir la catégorie
articles tagués
articles étiquetés
articles de la catégorie
articles dans la catégorie
tous les articles de la catégorie
tous les articles tagués
résultats de recherche pour
résultats de la recherche pour
recherche
""",
    controls="""
cet article vous a-t-il été utile ?
cet article vous a-t-il aidé ?
cette page vous a-t-elle été utile ?
cette page vous a-t-elle aidé ?
cette information vous a-t-elle été utile ?
ce contenu vous a-t-il été utile ?
avez-vous trouvé cet article utile ?
cet article a-t-il été utile ?
notez cet article
merci pour votre avis
merci pour votre retour
merci pour votre avis !
merci pour votre retour !
merci de votre participation
donner votre avis
signaler une erreur
signaler un problème
signaler une faute
une erreur dans cet article ?
vous avez repéré une erreur ?
suggérer une correction
suggérer une modification
modifier cette page
modifier
modifier le code
modifier | modifier le code
voir le code source
voir l'historique
haut de page
haut de la page
retour en haut
retour en haut de page
retour en haut de la page
retour au début
retour au sommaire
retour à l'accueil
retour à la page d'accueil
retour à la liste
retour au blog
retour aux articles
retour aux actualités
retour
aller au contenu
aller au contenu principal
aller au menu
passer au contenu
passer au contenu principal
accéder au contenu
accéder au contenu principal
ouvrir le menu
fermer le menu
menu principal
page suivante
page précédente
suivant
précédent
articles plus anciens
articles plus récents
articles précédents
articles suivants
charger plus
charger la suite
afficher plus
afficher moins
voir plus
voir moins
voir tout
tout voir
tout afficher
plus
lire la suite
lire la suite...
lire plus
lire l'article
lire l'article complet
lire l'intégralité de l'article
lire tout l'article
continuer la lecture
continuer à lire
poursuivre la lecture
en savoir plus
en savoir +
développer
réduire
déplier
replier
cliquez pour agrandir
cliquer pour agrandir
agrandir l'image
plein écran
ouvrir dans une nouvelle fenêtre
s'ouvre dans un nouvel onglet
ouvre dans une nouvelle fenêtre
aller à la recette
voir la recette
imprimer la recette
imprimer
imprimer cette page
télécharger
télécharger le pdf
télécharger en pdf
version imprimable
écouter
écouter l'article
écouter cet article
pause
lecture
muet
copier
copié
copié !
copier le code
se connecter
connexion
s'identifier
se déconnecter
déconnexion
s'inscrire
inscription
créer un compte
mon compte
s'abonner
je m'abonne
oui
non
oui non
chargement
chargement...
chargement en cours
veuillez patienter
veuillez patienter...
cliquez ici
vous êtes ici
vous êtes ici :
contact
contactez-nous
à propos
mentions légales
politique de confidentialité
conditions générales d'utilisation
conditions d'utilisation
plan du site
cookies
tout accepter
tout refuser
accepter
refuser
personnaliser
taille du texte
taille du texte :
mode sombre
""",
    placeholders="""
ceci est un espace réservé
ceci est un texte de remplacement
ceci est un placeholder
espace réservé pour
emplacement réservé à
emplacement de l'image
emplacement pour
texte de remplacement
texte d'exemple
image de remplacement
insérer une image
insérer l'image
insérer ici
insérer un graphique
insérer le graphique
insérer un tableau
insérer une infographie
insérer une carte
insérer une photo
insérer un lien
insérer le lien
insérer une vidéo
insérer une capture d'écran
insérez une image
insérez ici
ajouter une image
ajouter ici
image à insérer
image à venir
photo à venir
texte à venir
à compléter
imaginez ici
imaginez une infographie
imaginez un graphique
imaginez une carte
l'infographie montrerait
l'infographie présenterait
l'image montrerait
le graphique montrerait
description de l'image:
description de l'image :
texte alternatif:
texte alternatif :
votre texte ici
votre contenu ici
votre titre ici
ce contenu n'est pas disponible
ce contenu n'est plus disponible
contenu indisponible
contenu non disponible
vidéo indisponible
cette vidéo n'est pas disponible
cette vidéo n'est plus disponible
image non disponible
image indisponible
échec du chargement
impossible de charger
votre navigateur ne supporte pas
votre navigateur ne prend pas en charge
contenu intégré
""",
    footnotes="""
références
référence
sources
source
notes
notes et références
références et notes
notes de bas de page
notes de fin
bibliographie
bibliographie sommaire
ouvrages cités
œuvres citées
travaux cités
littérature
renvois
annexes
""",
    pivots="""
à ce propos
au passage
soit dit en passant
soit dit au passage
notons au passage
notons également
notons aussi
notons d'ailleurs
notons que
à noter également
à noter aussi
il est intéressant de noter
il est aussi intéressant
il est également intéressant
il est intéressant de
il convient de noter
il convient de mentionner
il convient également
il faut également mentionner
il faut aussi signaler
signalons également
signalons aussi
mentionnons également
mentionnons aussi
mérite d'être mentionné
mérite aussi le détour
mérite le détour
vaut aussi le détour
vaut également le détour
vaut le détour
un détour par
faisons un détour
petit détour
un petit détour
petite parenthèse
une petite parenthèse
ouvrons une parenthèse
une brève parenthèse
entre parenthèses
d'ailleurs
curieusement
étrangement
fait intéressant
fait amusant
chose intéressante
chose amusante
coïncidence
par coïncidence
par un curieux hasard
par un heureux hasard
le hasard veut que
le hasard a voulu
hasard du calendrier
en parlant de
puisqu'on parle de
puisqu'il est question de
puisque nous parlons de
puisque nous y sommes
tant qu'on y est
tant que nous y sommes
tant qu'on parle de
quand on parle de
s'agissant de
dans un autre registre
dans un registre plus
dans un registre différent
dans un tout autre registre
dans un autre domaine
dans un tout autre domaine
dans un domaine différent
dans un autre genre
dans un tout autre genre
dans un autre univers
dans un tout autre univers
dans un autre style
dans un autre secteur
dans un autre contexte
dans le même ordre d'idées
dans le même esprit
dans la même veine
dans le même temps
dans le même registre
dans un esprit similaire
sur un autre sujet
sur un tout autre sujet
sur un autre plan
sur un autre front
sur un autre ton
sur une note plus légère
sur une note différente
sur une autre note
autre sujet
autre actualité
autre registre
autre ambiance
changement de décor
changement de registre
changeons de sujet
changeons de registre
changeons d'air
rien à voir
tout autre chose
une tout autre histoire
une autre histoire
toute une autre histoire
pendant ce temps
entre-temps
parallèlement
en parallèle
au même moment
simultanément
ailleurs dans le monde
ailleurs en france
à l'autre bout
à quelques kilomètres de là
loin de là
loin de ces
loin du tumulte
bien loin de
tout comme
de la même manière
de la même façon
de façon similaire
de manière similaire
à l'image de
à l'instar de
un peu comme
semblable à
comparable à
cela rappelle
ce qui rappelle
voilà qui rappelle
rappelle aussi
rappelle étrangement
n'est pas sans rappeler
fait penser à
cela fait penser
on pense à
on pense aussi à
on songe à
évoque aussi
le monde de
le monde du
le monde des
dans le monde de
dans le monde du
dans le monde des
dans l'univers de
dans l'univers du
dans l'univers des
du côté de
du côté des
pour ceux qui
pour celles et ceux qui
pour les amateurs de
les amateurs de
les passionnés de
les fans de
ceux qui s'intéressent
si vous vous intéressez
si vous êtes intéressé
si vous êtes curieux
si vous êtes passionné
si vous aimez
fait parler de lui
fait parler d'elle
font parler d'eux
fait également parler
fait également la une
fait aussi la une
fait la une
fait les gros titres
font les gros titres
défraie la chronique
agite également
agite aussi
suscite également
suscite aussi
retient également l'attention
attire également l'attention
n'oublions pas
n'oublions pas non plus
sans oublier
on apprend également
on apprend aussi
autre bonne nouvelle
autre nouvelle
autre exemple
prenons l'exemple de
prenons le cas de
jetons un œil
jetons un coup d'œil
un coup d'œil à
""",
    openers="""
alors que
tandis que
pendant que
bien que
même si
comme
tout comme
de même que
à l'instar de
à l'image de
à la différence de
contrairement à
contrairement au
contrairement aux
outre
en plus de
en dehors de
en marge de
au-delà de
au-delà du
au-delà des
mis à part
hormis
à part
loin de
loin du
loin des
à côté de
à côté du
à côté des
parallèlement à
parallèlement au
parallèlement aux
à propos de
en parlant de
si
quand
lorsque
depuis que
avant que
après
avec
sans
malgré
face à
face au
face aux
au moment où
au milieu de
entre
puisque
autant
plus que
s'il est question de
""",
    pointers="""
pour en savoir plus
en savoir plus sur
en savoir davantage
plus d'informations
plus d'infos
plus de détails
tous les détails
tous les détails dans
toutes les informations
toutes les infos
les détails sont
les détails dans
à lire dans
à lire ici
à lire sur notre
à retrouver dans
à retrouver sur notre
à découvrir dans
à découvrir sur notre
découvrez-en davantage
découvrez-en plus
découvrez comment
découvrez dans
découvrez pourquoi
découvrez notre
découvrez ici
découvrez l'histoire
découvrez tout
apprenez-en plus
apprenez-en davantage
apprenez comment
lisez notre
lisez l'article
lisez-en plus
lire notre
lire l'article
lire la suite
lire plus
voir notre
voir l'article
consultez notre
consultez l'article
consultez nos
retrouvez notre
retrouvez tous
retrouvez toutes
retrouvez ici
retrouvez l'intégralité
jetez un œil
jetez un coup d'œil
vous pouvez lire
vous pouvez consulter
vous pouvez découvrir
vous pouvez en savoir plus
vous trouverez
trouver plus d'informations
comme expliqué dans
comme détaillé dans
comme décrit dans
comme nous l'expliquions
comme nous l'écrivions
comme le raconte notre
notre article sur
notre dossier sur
notre guide sur
notre reportage sur
notre enquête sur
notre article consacré
notre dossier consacré
dans notre article
dans notre dossier
dans notre guide
cliquez ici
suivez le lien
par ici
c'est par ici
""",
    morals="""
montre que
montre bien que
montre combien
montre comment
montrent que
montrent comment
montre à quel point
ce qui montre
cela montre
preuve que
la preuve que
preuve, s'il en fallait
preuve s'il en est
prouve que
prouvent que
illustre bien
illustre comment
illustre la
illustre le
illustre l'importance
illustrant
souligne l'importance
souligne la
souligne le
soulignent la
soulignant
rappelle que
rappelle combien
rappelle à quel point
nous rappelle
nous rappellent
rappelant que
rappelant ainsi
démontre que
démontrent que
démontrant
reflète la
reflète le
reflètent
reflétant
fait écho à
fait écho au
fait écho aux
font écho
faisant écho
un parallèle avec
en parallèle avec
à l'image de
il en va de même
c'est également vrai
c'est aussi vrai
le même principe
la même logique
dans les deux cas
tous deux
l'un comme l'autre
les deux exigent
les deux demandent
une leçon
belle leçon
une leçon pour
de quoi inspirer
de quoi méditer
de quoi relativiser
comme quoi
à sa manière
à leur manière
à sa façon
ajoute une dimension
ajoute une autre dimension
une autre dimension
une nouvelle dimension
pourrait également influencer
pourrait influencer
pourrait aussi avoir
peut influencer
sont liés
sont étroitement liés
tout est lié
coexister
contraste avec
un contraste
un contraste saisissant
une bouffée d'air
un moment de répit
une distraction bienvenue
parfois il suffit
il faut parfois
""",
    returns="""
revenons à
revenons au
revenons aux
revenons-en à
revenons-en au
revenons-en aux
revenons maintenant
revenons donc
revenons toutefois
revenons cependant
revenons à nos moutons
mais revenons
pour revenir à
pour revenir au
pour revenir aux
pour en revenir
pour en revenir à
en revenant à
en revenant au
de retour à
de retour au
de retour aux
retour à
retour au
retour aux
retournons à
retournons au
retournons aux
reprenons
reprenons donc
reprenons le fil
mais reprenons
venons-en à
venons-en au
venons-en aux
quoi qu'il en soit
toujours est-il
cela dit
ceci dit
cela étant
cela étant dit
ceci étant dit
trêve de
fermons la parenthèse
refermons la parenthèse
parenthèse refermée
parenthèse fermée
fin de la parenthèse
laissons là
mais laissons
assez parlé de
assez digressé
mais assez
mais je m'égare
mais nous nous égarons
je m'égare
où en étions-nous
voilà pour
concernant notre
quant à notre
quant à nos
quant à votre
quant à vos
quant au
quant aux
pour ce qui est de
en ce qui concerne notre
dans ce contexte
dans cette optique
à la lumière de
à la lumière de ces
au vu de ces
compte tenu de ces
notre sujet
au cœur du sujet
recentrons-nous
pour ce qui est du
pour ce qui concerne
en ce qui concerne
""",
    weak_returns="""
mais
or
donc
alors
ainsi
bref
enfin
bon
eh bien
cependant
toutefois
néanmoins
pourtant
en tout cas
en tout état de cause
en somme
en définitive
finalement
au final
au bout du compte
dans l'ensemble
tout bien considéré
bien sûr
certes
en attendant
maintenant
reste que
il reste que
et
la
le
les
l'
ce
cette
ces
votre
vos
""",
    first_person="""
je j'ai j'avais j'étais j'en j'y j'aime j'aurais me m'a m'ont m'avait moi mon ma mes nous notre nos n'ai
""",
    strong_pivots="""
il est intéressant de noter
intéressant de noter
il est intéressant d'observer
intéressant de voir
sachez que
le monde de l'
dans le monde du
notons au passage
fait également parler
fait aussi parler
mérite un coup d'œil
vaut le détour
en pleine effervescence
dans l'univers
du côté du sport
du côté de la musique
sur un autre front
sur un autre plan
d'un tout autre genre
ambiance est tout autre
rien à voir, mais
les fans de
les passionnés de
dans un autre registre
dans un tout autre registre
dans un registre plus
sur un autre sujet
sur une note plus légère
changeons de sujet
soit dit en passant
petite parenthèse
le hasard veut que
en parlant de
puisqu'on parle de
voilà qui rappelle
fait la une
défraie la chronique
dans le monde de
les amateurs de
pour ceux qui
mérite le détour
à l'autre bout
une tout autre histoire
côté mer
""",
    newsletter_openings="""
abonnez
abonne-toi
je m'abonne
inscrivez
inscris-toi
recevez
recevoir
ne manquez
ne ratez
restez
tenez-vous
entrez votre
saisissez votre
votre adresse
pas de spam
merci pour votre inscription
envie de recevoir
activez les notifications
notre newsletter
""",
    call_places="""
en commentaire
dans les commentaires
commentaire
ci-dessous
notez
une note
écrivez-nous
dites-nous
notre application
notre chaîne
étoiles
""",
    author_roles="""
journaliste
rédacteur
rédactrice
auteur
auteure
autrice
correspondant
correspondante
chroniqueur
chroniqueuse
blogueur
blogueuse
pigiste
reporter
""",
    author_verbs="""
est
écrit
vit
travaille
couvre
dirige
collabore
a
""",
    form_fields="""
commentaire
commentaires
nom
e-mail
email
site
site web
site internet
répondre
réagir
votre nom
""",
    self_words="""
nous
notre
nos
cet
cette
ce
vous
votre
""",
    imperatives="""
comparez
profitez
demandez
réservez
écrivez-nous
appelez-nous
contactez-nous
rejoignez
inscrivez-vous
dites-le
dites-nous
racontez
partagez
partagez-le
votez
participez
soutenez
offrez
essayez
téléchargez
n'hésitez pas
abonnez-vous
abonnez
suivez
partagez
commentez
dites
laissez
écrivez
inscrivez-vous
inscrivez
téléchargez
essayez
notez
votez
donnez
soutenez
devenez
aidez
achetez
commandez
réservez
cliquez
visitez
découvrez
regardez
écoutez
envoyez
appelez
contactez
demandez
imprimez
enregistrez
comparez
profitez
rejoignez
recevez
retrouvez
n'hésitez
merci
""",
    site_words="""
ci-dessous
commentaires
commentaire
newsletter
infolettre
podcast
chaîne
communauté
facebook
instagram
whatsapp
youtube
abonnés
lecteurs
cet article
cette page
cette recette ce billet
gratuit
gratuitement
""",
    news_words="""
annoncé annonce prévoit prévu projet ouvert ouverture dévoilé présenté porte-parole ministre
ministère maire mairie conseil gouvernement parlement commission tribunal police parquet entreprise
groupe société action actions investisseurs analystes banque constructeur compagnie aéroport gare
port club équipe attaquant entraîneur capitaine match saison ligue tournoi médaille champion
championnat finale demi-finale record festival première exposition musée théâtre opéra orchestre
chanteuse chanteur album concert concerts tournée film réalisateur réalisatrice acteur actrice roman
prix jury nommé critique critiques fans visiteurs touristes riverains habitants pétition billets
enchères adjugé vendu élection vote électeurs candidat coalition fusion rachat bénéfice ventes hôtel
hôteliers restaurant chef zoo soigneurs sauvé mariage fiancé divorce studio chercheurs ingénieurs
archéologues plongeurs attendu attendus reporté annulé rénovation travaux millions milliards jeudi
vendredi samedi dimanche lundi mardi mercredi hier récemment week-end
""",
    tale_words="""
grand-mère grand-père grands-parents mère père oncle tante enfance instituteur maîtresse voisin
voisine ami jadis autrefois siècle antiquité moyen romains grecs égyptiens empereur roi reine moines
légende proverbe tradition inventa inventeur découvrit guerre soldats
""",
    reviewed_by="""
relu par
vérifié par
validé par
médicalement vérifié par
révisé par
contenu vérifié par
article validé par
""",
    disclaimers="""
avertissement
clause de non-responsabilité
avis de non-responsabilité
mentions légales
""",
    sorting="""
trier par
tri par
triés par
""",
    votes="""
avis
votes
notes
évaluations
""",
    media_words="""
image
photo
vidéo
graphique
infographie
schéma
tableau
carte
illustration
diaporama
""",
    found_here="""
ici
""",
    site_speaks="""
nous
notre
nos
moi
mon
ma
mes
""",
    reader_words="""
vous
votre
vos
toi
ton
tu
""",
    reader_questions="""
envie de
envie d'
vous cherchez
vous souhaitez
vous voulez
vous avez
besoin de
besoin d'
avez-vous
êtes-vous
que pensez-vous
qu'en pensez-vous
et vous
prêt à
prêts à
curieux
intéressé
cet article vous a
vous aimez
vous avez aimé
""",
    free_words="""
gratuit
gratuite
gratuitement
sans engagement
sans frais
""",
    notices="""
cet article a été mis à jour
article mis à jour
les opinions exprimées
les propos tenus
prix constatés
prix relevés
avec afp
avec reuters
avec notre correspondant
une erreur dans cet article
une faute dans cet article
vous avez repéré une erreur
vous avez relevé une erreur
""",
    roundups="""
en bref
brèves
revue de presse
tour d'horizon
lettre d'information
l'essentiel de
la semaine
récap
en direct
revue de la semaine
""",
    pivot_forms=r"""
\bne (?:sont|est) pas (?:les? |la )?seule?s?\b
\bpas (?:que|seulement|uniquement)\b
\bd'un (?:tout )?autre (?:genre|ordre|type)\b
\bdans (?:le monde|l'univers|le domaine|le secteur|un autre|un tout autre)\b
\b(?:a propos|puisqu'on parle|puisque l'on parle|en parlant) d(?:e|u|es)\b
\bsur une note\b
\b(?:ca|les choses|il se passe).{0,20}(?:bouge|aussi)\b
\bdu cote d(?:e|u|es)\b
\bcote (?:sport|culture|cinema|musique|insolite|people|politique)\b
\b(?:les amateurs|les amoureux|les passionnes|les adeptes|les curieux|ceux qui) (?:de|d'|du|des|aiment|s'interessent)\b
\bl'actualite\b
\bpendant (?:que|ce temps)\b
""",
    rate_words="""
notez
noter
évaluez
votre note
""",
    second_person="""
vous votre vos tu ton tes
""",
    additives="""
aussi également pareillement
""",
    member_details="""
inscription
inscrit le
membre depuis
messages
sujets
localisation
reactions
""",
    button_patterns=r"""
^(?:suivez|retrouvez|rejoignez) .{1,50} (?:sur|dans) (?:notre |l')?(?:whatsapp|telegram|google news|google discover|instagram|facebook|youtube|tiktok|linkedin|bluesky|threads|application(?: mobile)?|chaine whatsapp)\W*$
""",
    standing_patterns=r"""
^en (?:vous inscrivant|cliquant|validant|poursuivant|renseignant|soumettant|envoyant|continuant)\b.{0,160}\b(?:acceptez|consentez|reconnaissez|autorisez)\b.*$
^(?:vous etes )?deja (?:abonnee?s?|abonne\(e\)|inscrite?s?|membres?)\b ?\??.{0,40}$
^(?:cet|ce|cette) (?:article|entretien|texte|reportage|tribune|enquete)\b.{0,20} (?:est|a ete) (?:\w+ ){0,2}(?:publiee?|paru|parue|initialement|traduite?|extraite?)\b.{0,100}$
^(?:reutiliser|signaler|imprimer|offrir|telecharger|envoyer|commenter|enregistrer|ecouter)(?: (?:ce|cet|cette|un|une|l'|le) ?(?:contenu|article|page|erreur|abus|commentaire|texte))$
^(?:les )?commentaires (?:sont|ont ete) (?:fermes|desactives|clos)\b.{0,40}$
^(?:vous avez )?(?:repere|vu|trouve|remarque)\w* une (?:erreur|coquille|faute)\b.{0,40}\?.{0,60}$
^vous pouvez vous desinscrire\b.{0,80}$
^telechargez (?:notre|l') ?appli(?:cation)?\b.{0,60}$
^\d(?:[.,]\d+)? sur \d[\d.]* (?:avis|votes|notes)$
^(?:partager (?:sur|par) \w+[ ,|]*){1,7}(?:copier le lien)?$
^contact presse ?: ?.{3,140}$
^connectez-vous pour (?:commenter|reagir|participer)\b.{0,30}$
^(?:accepter (?:et continuer|tout)|tout accepter|continuer sans accepter|voir la video|regarder la video)$
^epinglez (?:cette|la) (?:recette|page|image)\b.{0,30}$
^(?:de|par) notre (?:correspondante?|envoyee? speciale?)(?: (?:a|au|en) [\w-]{2,20})?$
^si (?:cet article|ce texte|cette recette|ce billet) vous a plu,? .{0,20}\b(?:partage\w*|abonne\w*|suive\w*|laisse\w*|commente\w*)\b.{0,70}$
^(?:les )?commentaires\b.{0,40}\bresponsabilite\b.{0,120}$
""",
)
