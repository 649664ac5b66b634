"""Portuguese, of Brazil and of Portugal."""

from cleaners.vocabulary.base import Vocabulary

PORTUGUESE = Vocabulary(
    code="pt",
    stop_words="""
a à ainda além algo alguém algum alguma algumas alguns ali ante antes ao aos apenas após aquela aquelas
aquele aqueles aqui aquilo as às assim até através bem boa bom cada casa cerca certo coisa com como contra
contudo da dado daí dão daquele daquela das de dela delas dele deles demais dentro depois desde dessa desse
desta deste deve devem dia dias diz do dois dos duas durante e é ela elas ele eles em embora enquanto então
entre era eram és essa essas esse esses esta está estão estar estas estava estavam este estes estive eu faz
fazer fez ficar foi for foram fosse grande grandes há havia hoje isso isto já lá lado lhe lhes logo longe
lugar maior maioria mais mas me meio melhor menor menos mesma mesmas mesmo mesmos meu meus minha minhas
momento muita muitas muito muitos na nada não nas nela nele nem nenhum nenhuma ninguém no nos nós nossa
nossas nosso nossos nova novo num numa nunca o onde ontem os ou outra outras outro outros para parte pela
pelas pelo pelos pequeno per pode podem poder pois por porém porque portanto pouca pouco poucos primeira
primeiro própria próprio quais qual qualquer quando quanto quase que quê quem quer são se seja sem sempre
sendo ser será seu seus si sido só sob sobre sua suas tal talvez também tanto tão te tem têm tempo tendo
tenha ter teu teve tinha tinham toda todas todavia todo todos três tu tua tudo última último um uma umas uns
vai vão vem ver vez vezes você vocês vos
""",
    related="""
leia também
leia mais
leia ainda
leia a seguir
leia mais sobre
leia nosso
leia nossa
leia o nosso
leia a nossa
leia aqui
ler também
ler mais
ler mais sobre
ler artigo completo
veja também
veja mais
veja ainda
veja mais sobre
ver também
ver mais sobre
vê também
lê também
confira também
confira nosso
confira nossa
confira o nosso
confira a nossa
confira mais
assista também
assista a seguir
ouça também
saiba mais
saiba mais sobre
saber mais sobre
para saber mais
para ler mais
conheça também
conheça nosso
conheça nossa
descubra também
aproveite e leia
aproveite e confira
aproveite para ler
recomendamos a leitura
recomendado para você
recomendado para si
recomendados para você
recomendados para si
você também pode gostar
você também pode se interessar
você também vai gostar
você pode gostar
você pode gostar também
você pode gostar de
você pode se interessar
você poderá gostar
talvez você goste
talvez você se interesse
também pode gostar
também lhe pode interessar
também te pode interessar
também pode interessar
também pode lhe interessar
pode interessar-lhe
poderá interessar-lhe
pode gostar também
poderá também gostar
poderá gostar
pode ser do seu interesse
isto pode interessar
isso pode te interessar
artigo relacionado
artigos relacionados
notícia relacionada
notícias relacionadas
matéria relacionada
matérias relacionadas
conteúdo relacionado
conteúdos relacionados
post relacionado
posts relacionados
postagens relacionadas
publicações relacionadas
reportagem relacionada
reportagens relacionadas
temas relacionados
tópicos relacionados
vídeo relacionado
vídeos relacionados
leituras relacionadas
leitura recomendada
leituras recomendadas
leitura sugerida
artigos recomendados
artigo recomendado
artigos semelhantes
artigos similares
outros artigos
outras notícias
outras matérias
mais notícias
mais notícias de
mais notícias sobre
mais artigos
mais artigos sobre
mais artigos de
mais sobre este tema
mais sobre este assunto
mais sobre o tema
mais sobre o assunto
as mais lidas
os mais lidos
próximo artigo
artigo anterior
artigo seguinte
próximo post
post anterior
post seguinte
próxima notícia
notícia anterior
próxima matéria
matéria anterior
continue lendo
continue a ler
continuar lendo
continuar a ler
siga lendo
do nosso arquivo
em nosso site
no nosso site
especial publicitário
a seguir
veja mais notícias
leia mais notícias
veja outras notícias
""",
    related_weak="""
relacionado
relacionada
relacionados
relacionadas
recomendado
leia
veja
em vídeo
assista
ouça
em imagens
em fotos
fotogaleria
galeria de fotos
podcast
infográfico
entenda
não perca
""",
    related_sections="""
leia também
leia mais
leia a seguir
veja também
veja mais
ver também
ler também
ler mais
confira também
saiba mais
para saber mais
mais
mais sobre este tema
mais sobre este assunto
mais sobre o assunto
mais notícias
mais artigos
mais matérias
mais conteúdos
mais deste autor
mais do autor
mais nesta seção
relacionado
relacionados
relacionadas
artigos relacionados
notícias relacionadas
matérias relacionadas
conteúdos relacionados
conteúdo relacionado
posts relacionados
postagens relacionadas
publicações relacionadas
reportagens relacionadas
temas relacionados
tópicos relacionados
links relacionados
produtos relacionados
vídeos relacionados
você também pode gostar
você também pode se interessar
você também vai gostar
você pode gostar
você pode gostar também
você pode se interessar
talvez você goste
também pode gostar
também te pode interessar
também lhe pode interessar
também pode interessar
poderá gostar
poderá também gostar
pode interessar
pode gostar de
recomendado
recomendados
recomendado para você
recomendados para você
recomendado para si
recomendados para si
recomendações
recomendamos
leituras recomendadas
leitura recomendada
leitura complementar
leitura adicional
ligações externas
links externos
links úteis
artigos recomendados
artigos semelhantes
artigos similares
outros artigos
outras notícias
outras matérias
não perca
últimas
últimas notícias
últimos artigos
últimos posts
últimas publicações
últimos comentários
notícias recentes
posts recentes
postagens recentes
artigos recentes
publicações recentes
comentários recentes
mais lidas
mais lidos
as mais lidas
os mais lidos
mais vistas
mais vistos
mais populares
mais compartilhadas
mais partilhadas
mais comentadas
mais acessadas
posts populares
artigos populares
populares
em destaque
destaques
tendências
em alta
conteúdo patrocinado
conteúdos patrocinados
links patrocinados
conteúdo de parceiros
dos nossos parceiros
pela web
na web
navegação de post
navegação de posts
navegação de artigos
próximo artigo
artigo anterior
artigo seguinte
próximo post
post anterior
próxima notícia
notícia anterior
do mesmo autor
continue lendo
do nosso arquivo
escolha do editor
escolhas do editor
edições anteriores
""",
    theme_labels="""
mais lidas
mais lidos
as mais lidas
mais vistas
mais vistos
mais populares
populares
popular
posts populares
posts recentes
artigos recentes
últimas
últimas notícias
última hora
última notícia
ao minuto
ao vivo
em direto
em directo
agora
urgente
plantão
notícias
notícias relacionadas
artigos relacionados
destaque
destaques
em destaque
em alta
em foco
manchete
manchetes
tendência
tendências
exclusivo
exclusiva
imperdível
imperdíveis
não perca
veja também
leia também
recomendado
recomendados
escolha do editor
escolhas do editor
sem categoria
patrocinado
só para assinantes
exclusivo para assinantes
exclusivo assinantes
conteúdo exclusivo
assinante
premium
ouvir artigo
ouvir notícia
ouça este artigo
ouça esta matéria
ouça a notícia
ampliar imagem
ampliar foto
ver galeria
ver fotos
imagem
foto
fotos
vídeo
início
página inicial
menu
buscar
busca
pesquisar
pesquisa
fechar
""",
    ad_labels="""
pub
publicidade
publicidades
anúncio
anúncios google
anúncios do google
espaço publicitário
publieditorial
publirreportagem
informe publicitário
especial publicitário
conteúdo patrocinado
conteúdo de marca
conteúdo publicitário
conteúdo comercial
conteúdo pago
patrocinado
patrocinado por
post patrocinado
artigo patrocinado
matéria paga
link patrocinado
links patrocinados
oferecido por
branded content
continua após a publicidade
continua após publicidade
continua depois da publicidade
continua após o anúncio
continua depois do anúncio
continua após a pub
a publicidade continua
o artigo continua após a publicidade
o artigo continua após o anúncio
artigo continua após a publicidade
a matéria continua após a publicidade
a notícia continua após a publicidade
o texto continua após a publicidade
continue lendo após a publicidade
continue a ler após a publicidade
continue lendo após o anúncio
continua abaixo
role para continuar
pular anúncio
saltar anúncio
fechar anúncio
fechar publicidade
ocultar anúncio
denunciar anúncio
fim da publicidade
anuncie aqui
anuncie conosco
seu anúncio aqui
por que estou vendo este anúncio?
""",
    ad_disclosures="""
link de afiliado
links de afiliado
links de afiliados
link afiliado
links afiliados
programa de afiliados
programa de afiliação
como associado da amazon
como afiliado da amazon
como associados da amazon
podemos receber uma comissão
podemos ganhar uma comissão
poderemos receber uma comissão
poderá receber uma comissão
pode receber uma comissão
podem render uma comissão
recebemos uma comissão
ganhamos uma comissão
recebo uma comissão
ganho uma comissão
uma pequena comissão
compras qualificadas
sem custo adicional para você
sem nenhum custo adicional
sem custo extra para você
sem custos adicionais para si
sem qualquer custo adicional
este artigo é patrocinado
este artigo foi patrocinado
este post é patrocinado
este post foi patrocinado
este conteúdo é patrocinado
este conteúdo foi produzido por
este conteúdo é de responsabilidade do anunciante
este artigo contém links
este artigo contém ligações
este post contém links
este texto contém links
em parceria paga com
parceria paga com
em parceria comercial com
conteúdo produzido em parceria com
selecionados de forma independente
escolhidos de forma independente
não tem relação com a redação
""",
    promotions="""
compre agora
compre já
compre aqui
comprar agora
peça já
peça agora
peça o seu
encomende já
encomende agora
adquira já
adquira agora
adquira o seu
garanta já
garanta o seu
garanta a sua
garanta sua
garanta seu
aproveite a oferta
aproveite agora
aproveite as ofertas
aproveite o desconto
não perca esta oferta
não perca tempo
não perca a oportunidade
ver oferta
ver ofertas
ver preço
confira o preço
confira as ofertas
conferir oferta
consultar preço
compare grátis
compare preços
compare agora
com o código
use o código
usando o código
utilize o código
código de desconto
código promocional
cupom de desconto
cupão de desconto
use o cupom
com o cupom
de desconto
% de desconto
% off
desconto exclusivo
desconto especial
só hoje
somente hoje
apenas hoje
só este mês
apenas este mês
só esta semana
por tempo limitado
tempo limitado
enquanto durarem os estoques
enquanto durarem os stocks
até durarem os estoques
limitado ao stock existente
últimas unidades
últimas vagas
vagas limitadas
oferta limitada
oferta especial
oferta exclusiva
oferta válida
promoção válida
edição limitada
frete grátis
portes grátis
portes gratuitos
entrega grátis
entrega gratuita
envio grátis
teste grátis
teste gratuitamente
experimente grátis
experimente gratuitamente
período de teste
sem compromisso
sem fidelização
sem fidelidade
satisfação garantida
dinheiro de volta
garantia de devolução
orçamento grátis
orçamento gratuito
peça um orçamento
peça orçamento
solicite um orçamento
solicite orçamento
simule grátis
simule agora
faça uma simulação
consulta gratuita
consultoria gratuita
ligue já
ligue agora
fale conosco
fale com um especialista
reserve já
reserve agora
reserve o seu
contrate já
contrate agora
clique aqui para
clique no link
clique no botão
nossa loja
a nossa loja
loja online
loja virtual
nosso parceiro
o nosso parceiro
nossos parceiros
nosso patrocinador
bônus de boas-vindas
bónus de boas-vindas
bônus de depósito
aposta grátis
apostas grátis
aposte agora
aposte já
rodadas grátis
melhores odds
odds melhoradas
novos clientes
novos jogadores
jogue com responsabilidade
consulte condições
consulte os termos
sujeito a condições
à venda em
por apenas
a partir de apenas
melhor preço
preço especial
preço imperdível
baixe o app
baixe o aplicativo
descarregue a app
""",
    newsletter="""
newsletter
nossa newsletter
a nossa newsletter
newsletter gratuita
boletim informativo
nosso boletim
o nosso boletim
boletim semanal
boletim diário
lista de e-mails
lista de emails
assine a nossa
assine a newsletter
assine nossa
assine nosso
assine gratuitamente
assine grátis
assine e receba
subscreva a
subscreva a nossa
subscreva já
subscreva gratuitamente
subscrever a newsletter
inscreva-se na
inscreva-se em
inscreva-se no
inscreva-se para receber
inscreva-se gratuitamente
inscreva-se e receba
cadastre-se para receber
cadastre-se gratuitamente
cadastre-se e receba
cadastre-se na
cadastre seu e-mail
cadastre o seu e-mail
registe-se para receber
registe-se gratuitamente
receba as notícias
receba as principais
receba as últimas
receba as melhores
receba as nossas
receba grátis
receba gratuitamente
receba o melhor
receba os melhores
receba nossas
receba nossos
receba nossa
receba novidades
receba notícias
receba todas
receba todos
receba no seu e-mail
receba no seu email
receba por e-mail
receba por email
no seu e-mail
no seu email
em seu e-mail
na sua caixa de entrada
na sua caixa de correio
seu e-mail
seu email
seu melhor e-mail
o seu e-mail
o seu email
digite seu e-mail
digite o seu e-mail
insira seu e-mail
insira o seu e-mail
introduza o seu e-mail
introduza o seu email
endereço de e-mail
endereço de email
não perca nenhuma
não perca nenhum
não perca nada
não perca as novidades
fique por dentro
fique informado
fique atualizado
fique a par
mantenha-se informado
mantenha-se atualizado
mantenha-se a par
alertas por e-mail
notificações push
ative as notificações
ativar notificações
receber notificações
cancelar a inscrição
cancelar a assinatura a qualquer momento
cancelar a subscrição
cancele quando quiser
sair da lista
não enviamos spam
não fazemos spam
sem spam
livre de spam
odiamos spam
obrigado por se inscrever
obrigado por subscrever
obrigado pela inscrição
inscrição realizada com sucesso
canal do whatsapp
canal no whatsapp
nosso canal no whatsapp
nosso grupo no whatsapp
nosso canal no telegram
entre no nosso canal
entre no canal
""",
    sharing="""
compartilhar
compartilhe
compartilhe isso
compartilhe:
compartilhe isso:
compartilhe este artigo
compartilhe esta notícia
compartilhe esta matéria
compartilhe este post
compartilhe este conteúdo
compartilhe esta página
compartilhe esta receita
compartilhe no
compartilhe no facebook
compartilhe no twitter
compartilhe no whatsapp
compartilhe nas redes sociais
compartilhe com seus amigos
compartilhe com os amigos
compartilhe via
compartilhar artigo
compartilhar notícia
compartilhar matéria
compartilhar no
compartilhar no facebook
compartilhar no twitter
compartilhar no x
compartilhar no whatsapp
compartilhar no linkedin
compartilhar no pinterest
compartilhar via
compartilhar por e-mail
compartilhar por email
compartilhar em
compartilhar esta notícia
compartilhar este artigo
partilhar
partilhe
partilhar:
partilhar no facebook
partilhar no twitter
partilhar no x
partilhar no whatsapp
partilhar no linkedin
partilhar em
partilhar via
partilhar por email
partilhar por e-mail
partilhar artigo
partilhar este artigo
partilhar esta notícia
partilhe este artigo
partilhe esta notícia
partilhe com os seus amigos
partilhe com amigos
clique para compartilhar no
clique para compartilhar em
clique para partilhar no
clique para partilhar em
clique para enviar um link
clique para imprimir
tweetar
tuitar
enviar por e-mail
enviar por email
enviar a um amigo
enviar para um amigo
imprimir artigo
imprimir esta página
copiar link
copiar o link
copiar ligação
copiar url
link copiado
link copiado!
salvar artigo
guardar artigo
salvar para ler depois
adicionar aos favoritos
oferecer artigo
curtir isso
curtir isso:
siga-nos
siga-nos no
siga-nos em
siga-nos nas redes sociais
siga-nos no facebook
siga-nos no instagram
siga-nos no google news
siga-nos no google notícias
siga-nos também
nos siga nas redes sociais
siga a gente
siga-me no
siga nosso perfil
acompanhe-nos
acompanhe-nos no
encontre-nos no
adicionar no google
""",
    comment_forms="""
deixe um comentário
deixe seu comentário
deixe o seu comentário
deixe uma resposta
deixe sua resposta
deixe a sua resposta
deixe sua opinião
deixe a sua opinião
deixar um comentário
deixar comentário
deixar uma resposta
deixa um comentário
escreva um comentário
escreva seu comentário
escreva o seu comentário
escrever um comentário
publicar comentário
publicar um comentário
publique um comentário
enviar comentário
enviar um comentário
postar comentário
postar um comentário
poste um comentário
adicionar comentário
adicionar um comentário
adicione um comentário
faça um comentário
fazer um comentário
comente esta notícia
comente este artigo
ver comentários
ver os comentários
ver todos os comentários
ver mais comentários
mostrar comentários
esconder comentários
ocultar comentários
ler comentários
ler os comentários
carregar mais comentários
os comentários estão fechados
os comentários estão encerrados
comentários encerrados
comentários fechados
comentários desativados
comentários desativados em
nenhum comentário ainda
sem comentários ainda
ainda não há comentários
ainda sem comentários
seja o primeiro a comentar
seja a primeira pessoa a comentar
participe da conversa
responder
cancelar resposta
clique para cancelar a resposta
o seu endereço de e-mail não será publicado
o seu endereço de email não será publicado
o seu e-mail não será publicado
o seu email não será publicado
seu endereço de e-mail não será publicado
seu e-mail não será publicado
campos obrigatórios são marcados
campos obrigatórios são marcados com
campos obrigatórios marcados com
os campos obrigatórios são marcados
campos obrigatórios estão marcados
salvar meus dados neste navegador
salvar meu nome, e-mail e site
guardar o meu nome, email e site
guardar o meu nome, e-mail e site
guarda o meu nome, email e site
notifique-me sobre novos comentários
notificar-me de novos comentários
avise-me sobre novos comentários
notifique-me sobre novas publicações
receber notificações de novos comentários por e-mail
faça login para comentar
faça o login para comentar
entre para comentar
inicie sessão para comentar
você precisa estar logado para comentar
você precisa fazer login para comentar
você precisa fazer o login para publicar
você deve estar logado para
tem de ter a sessão iniciada para publicar
tem de iniciar sessão para comentar
é necessário iniciar sessão para comentar
este site utiliza o akismet
este site usa o akismet
este site utiliza akismet
saiba como seus dados em comentários são processados
saiba como os dados dos seus comentários são processados
fica a saber como são processados os dados dos comentários
por favor digite seu comentário
por favor, digite seu comentário
por favor, digite seu nome aqui
por favor, insira seu nome
por favor insira o seu comentário
por favor, escreva aqui o seu nome
você digitou um endereço de e-mail incorreto
nome
nome *
nome*
nome:
e-mail
e-mail *
e-mail*
email
email *
site
site:
website
seu nome
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|sem|um|dois|tres|nenhum|nao ha) (?:comentarios?|respostas?|reacoes|"
        r"opinioes)\)?(?: (?:em|a|sobre|no|na) .*)?$"
        "\n"
        r"^(?:comentarios?|respostas?|opinioes) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:ver|ler|mostrar|carregar) (?:os |todos os )?(?:\d[\d.,]* )?(?:mais )?comentarios?$"
        "\n"
        r"^\d+ (?:pensamentos?|ideias?|comentarios?) (?:em|sobre)\b.*$"
        "\n"
        r"^(?:seu |o seu |os )?comentarios?(?: ?[*:])?$"
        "\n"
        r"^(?:comentar|comente|opine|participe|deixe sua opiniao)!?$"
        "\n"
    ),
    calls="""
conte para nós
conte pra gente
conte para a gente
conte-nos
conta pra gente
conta para nós
diga-nos
diga para nós
diga nos comentários
nos diga
nos conte
me conta
me conte
deixe um comentário
deixe seu comentário
deixe o seu comentário
deixe sua opinião
deixe a sua opinião
deixe nos comentários
deixa nos comentários
deixe sua dúvida
escreva para nós
escreva nos comentários
escreva-nos
comente
comenta
comente abaixo
comente aqui
compartilhe sua
compartilhe suas
compartilhe este
compartilhe esta
compartilhe com
compartilhe conosco
partilhe a sua
partilhe as suas
partilhe este
partilhe connosco
nos comentários
e você
e você, o que
e você, já
e você?
o que você acha
o que você achou
o que você pensa
o que acha
o que achou
o que vocês acham
qual a sua opinião
qual é a sua opinião
você já
você concorda
você gostou
você conhece
já conhecia
já experimentou
gostou
gostou do artigo
gostou deste artigo
gostou da matéria
gostou das dicas
gostou do conteúdo
gostou da receita
gostou do post
se gostou
se você gostou
se este artigo foi útil
tem alguma dúvida
tem dúvidas
ficou com alguma dúvida
ficou com dúvidas
restou alguma dúvida
ainda tem dúvidas
não se esqueça de
não esqueça de
não deixe de
avalie este
avalie esta
avalie a receita
avalie o artigo
dê sua nota
dê a sua nota
classifique este
vote
participe da nossa
participe do nosso
participe na nossa
participe da enquete
participe da discussão
responda à nossa
responda ao nosso
siga-nos
siga nosso
siga nossa
siga o nosso
siga a nossa
nos siga
acompanhe-nos
acompanhe nosso
inscreva-se
assine
curta
curta nossa
dê um like
deixe seu like
deixe o seu like
marque um amigo
marque a gente
marque-nos
baixe nosso
baixe o nosso
baixe grátis
baixe gratuitamente
baixe agora
baixe o guia
faça o download
descarregue o nosso
descarregue gratuitamente
e-book gratuito
guia gratuito
apoie o nosso
apoie nosso
apoie o jornalismo
apoie o jornalismo independente
apoie-nos
ajude-nos
ajude a manter
faça uma doação
faça a sua doação
doe
doe agora
torne-se membro
torne-se assinante
torne-se apoiador
seja um apoiador
seja assinante
seja membro
entre em contato
entre em contacto
contacte-nos
fale conosco
fale com a gente
visite nosso
visite o nosso
visite-nos
clique aqui
clique no botão
cadastre-se
registe-se
reencaminhe este
encaminhe este
obrigado por ler
obrigado pela leitura
obrigado pela sua leitura
obrigado por nos ler
boa leitura
até a próxima
até à próxima
até breve
""",
    calls_certain="""
deixe seu comentário
deixe o seu comentário
deixe um comentário
deixe nos comentários
conte pra gente nos comentários
conte para a gente nos comentários
conte para nós nos comentários
conta pra gente nos comentários
diga nos comentários
comente aqui embaixo
comente abaixo
deixe sua opinião nos comentários
compartilhe sua experiência nos comentários
partilhe a sua experiência nos comentários
compartilhe com seus amigos
avalie esta receita
avalie este artigo
obrigado por ler
obrigado pela leitura
apoie o jornalismo independente
apoie nosso trabalho
apoie o nosso trabalho
apoie o nosso jornalismo
faça uma doação
torne-se membro
siga-nos no
siga-nos nas
siga a gente no
inscreva-se no canal
inscreva-se no nosso canal
subscreva a nossa
assine nossa newsletter
não se esqueça de se inscrever
curta e compartilhe
baixe nosso
baixe o nosso
descarregue a nossa
encaminhe este e-mail
junte-se à nossa comunidade
""",
    shop_buttons="""
ver preço
ver preços
ver oferta
ver ofertas
ver produto
conferir preço
confira o preço
confira na amazon
ver na amazon
comprar na amazon
compre na amazon
ver no mercado livre
comprar agora
comprar já
compre agora
adicionar ao carrinho
quero comprar
quero aproveitar
""",
    consent="""
usamos cookies
utilizamos cookies
nós usamos cookies
nós utilizamos cookies
este site usa cookies
este site utiliza cookies
este website utiliza cookies
este website usa cookies
este portal utiliza cookies
nosso site usa cookies
o nosso site utiliza cookies
nosso site utiliza cookies
utiliza cookies para
utilizamos cookies para
usa cookies para
aceitar cookies
aceitar os cookies
aceitar todos os cookies
rejeitar cookies
rejeitar os cookies
rejeitar todos os cookies
recusar cookies
gerir cookies
gerenciar cookies
configurações de cookies
definições de cookies
configurar cookies
preferências de cookies
política de cookies
aviso de cookies
o uso de cookies
a utilização de cookies
ao continuar navegando
ao continuar a navegar
ao continuar navegando neste site
ao navegar neste site
ao clicar em aceitar
ao clicar em "aceitar"
ao utilizar este site
se continuar a navegar
sua privacidade é importante
a sua privacidade é importante
valorizamos sua privacidade
valorizamos a sua privacidade
nós e nossos parceiros
nós e os nossos parceiros
este conteúdo está bloqueado
este conteúdo é hospedado por terceiros
este conteúdo está alojado num terceiro
para ver este conteúdo
para visualizar este conteúdo
para exibir este conteúdo
por favor, ative o javascript
por favor, habilite o javascript
é necessário ativar o javascript
o javascript está desativado
desative o bloqueador de anúncios
desative seu bloqueador
desative o seu bloqueador
bloqueador de anúncios detectado
bloqueador de anúncios detetado
desative o adblock
""",
    paywall="""
para continuar lendo
para continuar a ler
para ler a matéria completa
para ler o artigo completo
para ler a notícia completa
para ler este artigo
para ter acesso completo
assine para continuar
assine para ler
assine e leia
assine para ter acesso
assine para acessar
faça login para continuar lendo
faça login para ler
faça o login para continuar lendo
inicie sessão para continuar a ler
cadastre-se para continuar lendo
cadastre-se para ler
registe-se para continuar a ler
registe-se para ler
crie sua conta gratuita
crie sua conta grátis
crie uma conta gratuita
crie a sua conta gratuita
já é assinante
já é assinante?
já é assinante ?
já sou assinante
já é cadastrado?
já tem conta?
já possui cadastro?
já possui uma conta?
já tem uma conta?
ainda não é assinante
ainda não é assinante?
não é assinante?
exclusivo para assinantes
exclusiva para assinantes
só para assinantes
somente para assinantes
apenas para assinantes
reservado a assinantes
esta matéria é exclusiva
este artigo é exclusivo
este conteúdo é exclusivo
matérias gratuitas
artigos gratuitos
matéria gratuita
artigo gratuito
acesso ilimitado a todo
acesso ilimitado a todos
acesso ilimitado ao conteúdo
acesse todo o conteúdo
desbloqueie este artigo
desbloquear este artigo
você atingiu o limite de
atingiu o limite de artigos
""",
    toc="""
índice
índice do artigo
índice do conteúdo
índice de conteúdos
índice de conteúdo
índice desta página
conteúdo
conteúdos
conteúdo do artigo
conteúdo da página
conteúdo do post
conteúdo deste artigo
tabela de conteúdos
tabela de conteúdo
sumário
sumário do artigo
neste artigo
neste post
neste texto
neste guia
neste conteúdo
nesta página
nesta matéria
o que você vai encontrar
o que você vai ver
o que você vai aprender
o que você verá neste artigo
o que você vai encontrar neste artigo
o que vai encontrar neste artigo
o que vai aprender
navegue pelo conteúdo
navegação rápida
acesso rápido
ir para
ir para a seção
ir direto para
saltar para
pular para
mostrar índice
ocultar índice
esconder índice
neste artigo você vai ver
neste artigo você verá
neste artigo você vai encontrar
neste artigo você vai aprender
neste artigo, você vai ver
neste post você vai ver
o que você vai ver neste artigo
o que você vai encontrar aqui
o que vamos ver neste artigo
veja o que você vai encontrar neste artigo
""",
    byline="""
por
por:
por redação
por nosso correspondente
da redação
do correspondente
escrito por
redigido por
publicado por
postado por
elaborado por
artigo de
um artigo de
texto
texto:
texto de
texto e fotos
reportagem
reportagem de
reportagem:
entrevista de
crónica de
crônica de
análise de
opinião de
coluna de
autor
autor:
autora
autora:
autores
redação
redação:
redacção
redator
jornalista
correspondente
enviado especial
enviada especial
traduzido por
tradução
tradução de
tradução:
editado por
edição
edição de
edição:
revisado por
revisto por
revisão
verificado por
atualizado por
colaboração de
com informações de
""",
    dated="""
publicado
publicado em
publicada em
publicado a
publicado:
publicado originalmente em
postado em
data
data:
data de publicação
atualizado
atualizado em
atualizada em
atualizado a
atualizado às
atualizado:
atualização
última atualização
última atualização em
última atualização:
última modificação
última modificação em
modificado em
modificado
criado em
revisto em
revisado em
em
""",
    months="""
janeiro jan jan.
fevereiro fev fev.
março mar mar.
abril abr abr.
maio mai mai.
junho jun jun.
julho jul jul.
agosto ago ago.
setembro set set.
outubro out out.
novembro nov nov.
dezembro dez dez.
""",
    weekdays=(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta "
        "sábado domingo seg seg. ter ter. qua qua. qui qui. sex sex. sáb sáb. dom dom. hoje ontem às as h "
        "horas"
    ),
    reading_time_patterns=(
        r"^(?:tempo|duracao) (?:estimado |medio |aproximado )?(?:de )?leitura(?: estimado)?:? ?"
        r"(?:de )?(?:cerca de |aprox\. ?|~ ?)?(\d{1,3}) ?(?:min(?:\.|utos?)?|m)$"
        "\n"
        r"^(?:leitura|leitura de|leia em|ler em|lido em|lê-se em|le-se em):? ?(?:cerca de |"
        r"~ ?)?(\d{1,3}) ?(?:min(?:\.|utos?)?)$"
        "\n"
        r"^(?:cerca de |~ ?)?(\d{1,3}) ?(?:min(?:\.|utos?)?) ?(?:de leitura|leitura|para ler|"
        r"de tempo de leitura|lidos?)$"
        "\n"
        r"^(\d[\d.,]*) ?(?:visualizacoes|acessos|leituras|visitas|compartilhamentos|partilhas|"
        r"seguidores|curtidas|gostos|inscritos)$"
        "\n"
        r"^(?:visualizacoes|acessos|leituras|visitas|compartilhamentos|partilhas): ?(\d[\d.,]*)$"
        "\n"
        r"^lido (\d[\d.,]*) vezes$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:publicad[oa]|atualizad[oa]|postado|ultima atualizacao):? )?ha (?:cerca de |"
        r"mais de |quase )?(?:\d{1,3}|uma?|dois|duas|tres|poucos|poucas|alguns|algumas) ?(?:s|"
        r"seg(?:undos?|\.)?|min(?:utos?|\.)?|h|horas?|dias?|semanas?|mes(?:es)?|anos?)(?: atras)?$"
        "\n"
        r"^(?:\d{1,3}|uma?|dois|duas|tres|poucos|poucas|alguns|algumas) ?(?:seg(?:undos?|\.)?|"
        r"min(?:utos?|\.)?|h|horas?|dias?|semanas?|mes(?:es)?|anos?) atras$"
        "\n"
        r"^(?:(?:publicado|atualizado):? )?(?:agora mesmo|agora|hoje|ontem|anteontem)(?:,? "
        r"(?:as )?\d{1,2}(?:[:.]|h)\d{2}(?:h|min)?)?$"
        "\n"
    ),
    credits="""
foto
fotos
foto de
fotos de
foto por
foto:
fotógrafo
fotógrafa
fotografia
fotografias
fotografia de
crédito
créditos
crédito da foto
crédito da imagem
crédito foto
créditos da foto
créditos da imagem
créditos das fotos
créditos fotográficos
imagem
imagens
imagem de
imagem por
imagem:
imagem destacada
imagem de destaque
imagem de capa
imagem ilustrativa
imagem meramente ilustrativa
imagem cortesia de
foto de capa
foto de arquivo
foto ilustrativa
foto divulgação
foto cortesia
cortesia de
divulgação
arquivo
arquivo pessoal
ilustração
ilustração de
ilustrações
gráfico
infografia
infográfico
infográfico de
arte
arte de
captura de tela
captura de ecrã
vídeo
vídeo de
reprodução
montagem
fonte da imagem
fonte da foto
""",
    copyright="""
todos os direitos reservados
direitos reservados
todos os direitos são reservados
proibida a reprodução
é proibida a reprodução
reprodução proibida
proibida a reprodução total ou parcial
reprodução total ou parcial
sem autorização prévia por escrito do editor
publicado com permissão de
republicado com permissão
reproduzido com permissão
licença creative commons
sob licença creative commons
sob uma licença creative commons
este artigo foi publicado originalmente
este artigo foi originalmente publicado
este artigo foi publicado pela primeira vez
este artigo apareceu primeiro
este texto foi publicado originalmente
este texto foi originalmente publicado
esta matéria foi publicada originalmente
este post foi publicado originalmente
o post apareceu primeiro em
apareceu primeiro em
publicado originalmente em
publicado originalmente no
publicado originalmente na
orgulhosamente mantido com wordpress
orgulhosamente desenvolvido com wordpress
orgulhosamente movido com wordpress
tema wordpress por
desenvolvido com wordpress
""",
    author_box="""
sobre o autor
sobre a autora
sobre os autores
sobre o redator
sobre mim
sobre nós
acerca do autor
acerca da autora
o autor
a autora
quem sou
quem sou eu
quem somos
biografia do autor
perfil do autor
foto do autor
imagem do autor
avatar
avatar do autor
ver todos os artigos
ver todos os artigos de
ver todos os posts
ver todos os posts de
ver todas as publicações de
ver todas as matérias de
ver todos por
veja todos os posts de
veja todos os artigos de
ver mais artigos de
ver perfil
ver perfil completo
todos os artigos de
todos os posts de
todas as publicações de
mais artigos de
mais artigos deste autor
mais posts de
mais deste autor
mais notícias de
outros artigos de
outros posts de
artigos do autor
artigos de
posts de
textos de
seguir autor
seguir o autor
siga o autor
contactar o autor
entre em contato com o autor
nossa equipe
a nossa equipa
nossa equipe editorial
equipe editorial
equipa editorial
equipe de redação
""",
    tag_labels="""
tags
tag
etiquetas
etiqueta
palavras-chave
palavras chave
palavra-chave
marcadores
marcador
marcado
marcado como
marcado com
etiquetado
etiquetado com
categoria
categorias
assunto
assuntos
tema
temas
tópicos
tópico
editoria
seção
secção
arquivado em
publicado em
postado em
classificado em
mais sobre
tudo sobre
saiba mais sobre
""",
    archive_labels="""
tag
tags
etiqueta
etiquetas
marcador
marcadores
categoria
categorias
arquivo
arquivos
arquivo da categoria
arquivo de categoria
arquivos da categoria
arquivo da tag
arquivos da tag
arquivo de etiquetas
arquivos de tags
arquivo mensal
arquivos mensais
arquivo diário
arquivo anual
arquivo do autor
arquivos do autor
autor
assunto
tema
tópico
editoria
navegando na categoria
navegando pela categoria
posts marcados
posts marcados com
posts com a tag
artigos marcados
artigos com a tag
posts da categoria
artigos na categoria
todas as publicações de
resultados da pesquisa por
resultados da pesquisa para
resultados da busca por
resultados de pesquisa para
busca por
pesquisa por
""",
    controls="""
este artigo foi útil?
este artigo foi útil para você?
este conteúdo foi útil?
este conteúdo foi útil para você?
esta página foi útil?
esta informação foi útil?
isto foi útil?
isso foi útil?
foi útil?
este artigo ajudou?
esta resposta foi útil?
este artigo foi útil
gostou deste artigo?
obrigado pelo seu feedback
obrigado pelo seu feedback!
obrigado pelo feedback
obrigado pela sua opinião
agradecemos o seu feedback
enviar feedback
reportar um erro
reportar erro
comunicar erro
encontrou um erro?
encontrou algum erro?
viu algum erro?
sugerir correção
sugerir uma correção
sugira uma correção
editar esta página
editar
editar código-fonte
ver histórico
ver código-fonte
voltar ao topo
voltar para o topo
voltar ao início
ir para o topo
ir para o início
topo
topo da página
voltar
voltar à página inicial
voltar para a página inicial
voltar para o início
voltar para home
voltar ao blog
voltar para notícias
ir para o conteúdo
ir para o conteúdo principal
pular para o conteúdo
pular para o conteúdo principal
saltar para o conteúdo
saltar para o conteúdo principal
avançar para o conteúdo
ir para a navegação
abrir menu
fechar menu
menu principal
alternar menu
próxima página
página anterior
página seguinte
próximo
próxima
anterior
seguinte
posts mais antigos
posts mais recentes
posts anteriores
próximos posts
artigos mais antigos
artigos mais recentes
carregar mais
carregar mais notícias
mostrar mais
mostrar menos
ver mais
ver menos
ver tudo
ver todos
ver todas
veja mais
mais
leia mais
leia mais...
leia menos
ler mais
ler mais...
ler menos
ler artigo completo
ler a notícia completa
leia a matéria completa
leia o artigo completo
leia na íntegra
continuar lendo
continue lendo
continuar a ler
continue a ler
continuar
saiba mais
saber mais
expandir
recolher
clique para ampliar
toque para ampliar
ampliar
ampliar imagem
tela cheia
ecrã inteiro
abrir em nova janela
abre em nova aba
abre numa nova janela
abre em uma nova janela
ir para a receita
pular para a receita
ver receita
imprimir receita
imprimir
imprimir esta página
salvar receita
baixar
baixar pdf
download
descarregar
descarregar pdf
versão para impressão
ouvir
ouvir artigo
ouvir notícia
pausar
pausa
reproduzir
tocar
silenciar
copiar
copiado
copiado!
copiar código
entrar
sair
login
fazer login
faça login
faça seu login
iniciar sessão
terminar sessão
cadastre-se
cadastrar
registar
registe-se
registrar
criar conta
minha conta
a minha conta
assine
assinar
assine já
subscrever
sim
não
sim não
carregando
carregando...
a carregar
a carregar...
por favor, aguarde
aguarde
aguarde...
clique aqui
você está aqui
você está aqui:
está aqui
está aqui:
encontra-se aqui
contato
contacto
contactos
fale conosco
sobre nós
quem somos
política de privacidade
termos de uso
termos e condições
mapa do site
aviso legal
anuncie
aceitar
aceitar tudo
aceitar todos
rejeitar
rejeitar tudo
recusar
configurações
tamanho do texto
tamanho da fonte
modo escuro
acessibilidade
""",
    placeholders="""
este é um espaço reservado
isto é um espaço reservado
este é um placeholder
espaço reservado para
marcador de posição
texto de exemplo
texto provisório
imagem provisória
inserir imagem
inserir aqui
inserir gráfico
inserir tabela
inserir infográfico
inserir mapa
inserir foto
inserir link
inserir vídeo
inserir captura
inserir citação
insira aqui
insira uma imagem
insira a imagem
adicionar imagem aqui
adicionar aqui
aqui entra a imagem
aqui vai a imagem
aqui vai uma imagem
aqui vai o texto
imagem a inserir
imagem pendente
texto pendente
por completar
imagine um infográfico
imagine um gráfico
imagine um mapa
o infográfico mostraria
o gráfico mostraria
a imagem mostraria
descrição da imagem:
texto alternativo:
seu texto aqui
o seu texto aqui
seu conteúdo aqui
este conteúdo não está disponível
conteúdo não disponível
conteúdo indisponível
este vídeo não está disponível
vídeo indisponível
vídeo não disponível
imagem não disponível
imagem indisponível
erro ao carregar
não foi possível carregar
seu navegador não suporta
o seu navegador não suporta
conteúdo incorporado
""",
    footnotes="""
referências
referência
fontes
fonte
notas
notas de rodapé
notas finais
notas e referências
referências e notas
referências bibliográficas
bibliografia
bibliografia consultada
obras citadas
citações
literatura
fontes consultadas
""",
    pivots="""
por falar em
por falar nisso
falando em
falando de
falando nisso
já que falamos em
já que falamos de
já que estamos falando de
já que estamos a falar de
já que estamos no assunto
já que o assunto é
aproveitando o assunto
a propósito
a propósito de
a propósito disso
aliás
diga-se de passagem
diga-se a propósito
seja dito de passagem
só para constar
vale lembrar também
vale a pena mencionar
vale a pena lembrar
vale a pena destacar
vale a pena conferir
vale mencionar
vale notar
vale destacar também
vale também destacar
também vale a pena
merece também menção
merece destaque também
é interessante notar
é interessante observar
é interessante lembrar
é interessante ver
é também interessante
também é interessante
interessante também
curiosamente
curioso é que
coincidentemente
por coincidência
por uma feliz coincidência
quis o acaso
o acaso quis
em outras notícias
noutras notícias
em outra notícia
em outro assunto
noutro assunto
em outra frente
noutra frente
em outro campo
noutro campo
em outro cenário
em outro contexto
noutro contexto
em outra área
noutra área
em outro setor
em outra esfera
em outro canto
noutro canto
noutro registo
num registo mais leve
num registo diferente
num tom mais leve
em um tom mais leve
em uma nota mais leve
numa nota mais leve
numa nota diferente
mudando de assunto
mudemos de assunto
mudando um pouco de assunto
mudança de assunto
outro assunto
outro tema
outra notícia
outra história
uma história bem diferente
uma história muito diferente
um tema bem diferente
um assunto bem diferente
bem diferente é
muito diferente é
um pequeno parêntese
um breve parêntese
um parêntese
abrindo um parêntese
abramos um parêntesis
um pequeno desvio
um breve desvio
na mesma linha
no mesmo espírito
na mesma toada
no mesmo sentido
da mesma forma
da mesma maneira
do mesmo modo
de forma semelhante
de forma similar
de maneira semelhante
de modo semelhante
algo parecido
algo semelhante
o mesmo acontece com
o mesmo ocorre com
o mesmo se passa com
à semelhança de
à semelhança do
semelhante ao
comparável a
não é o único
não é a única
enquanto isso
entretanto, no mundo
ao mesmo tempo
paralelamente
em paralelo
por outro lado do mundo
do outro lado do mundo
do outro lado do país
na outra ponta
longe dali
longe daqui
bem longe dali
a poucos quilômetros
a poucos quilómetros
já no mundo
já no universo
já no campo
já no setor
no mundo dos
no mundo das
no mundo do
no mundo da
no universo dos
no universo das
no universo do
no universo da
o mundo da moda
o mundo do esporte
o mundo do desporto
isso lembra
isso nos lembra
isto lembra
isto faz lembrar
faz lembrar
lembra também
o que lembra
o que nos lembra
faz pensar em
traz à memória
vem à mente
remete a
remete ao
para quem gosta de
para quem se interessa
para os amantes de
para os fãs de
para os apreciadores
os fãs de
os amantes de
os apaixonados por
quem se interessa por
quem gosta de
se você gosta de
se você se interessa
se você está interessado
se gosta de
se se interessa
também é notícia
também foi notícia
virou notícia
foi notícia
ganhou as manchetes
ganha as manchetes
ganhou destaque
chamou a atenção também
está nas manchetes
nas manchetes
faz manchetes
fez manchetes
tem dado o que falar
está dando o que falar
deu o que falar
dá que falar
tem dado que falar
o assunto da semana
o assunto do momento
não podemos esquecer
não esqueçamos
não nos esqueçamos
sem esquecer
vamos dar uma olhada
dê uma olhada
uma olhada em
pensemos em
pense em
considere o caso
vejamos o caso
tomemos o exemplo
peguemos o exemplo
""",
    openers="""
enquanto
enquanto que
embora
ainda que
assim como
tal como
como
a exemplo de
à semelhança de
ao contrário de
ao contrário do
ao contrário da
diferentemente de
em contraste com
além de
além do
além da
para além de
para além do
para além da
fora
à parte
tirando
longe de
longe do
longe da
ao lado de
ao lado do
ao lado da
à margem de
paralelamente a
paralelamente ao
por falar em
falando em
falando de
a propósito de
se
quando
desde que
antes de
depois de
após
com
sem
em meio a
em meio ao
em meio à
apesar de
apesar do
apesar da
já que
uma vez que
tanto quanto
não só
não apenas
""",
    pointers="""
saiba mais em
saiba mais sobre
saiba mais detalhes
saiba mais aqui
saiba mais no
saiba mais na
saiba tudo
saiba como
para saber mais
saber mais em
saber mais sobre
mais informações em
mais informações sobre
mais detalhes em
mais detalhes sobre
mais detalhes aqui
mais pormenores
todos os detalhes
todos os pormenores
todas as informações
os detalhes estão
os pormenores estão
leia mais em
leia mais sobre
leia mais aqui
leia mais no
leia aqui
leia a história
leia o artigo
leia a matéria
leia em
leia nosso
leia nossa
leia o nosso
leia a nossa
ler mais em
veja mais em
veja mais sobre
veja aqui
veja como
veja o artigo
veja nosso
veja a nossa
confira aqui
confira em
confira os detalhes
confira a história
confira a matéria
confira nosso
confira nossa
confira o nosso
confira como
confira mais
descubra mais
descubra como
descubra em
descubra aqui
descubra por que
descubra tudo
conheça mais
conheça a história
conheça os detalhes
entenda em
entenda como
entenda o caso
pode ler
você pode ler
você pode conferir
você pode encontrar
você pode saber mais
você encontra
encontre mais
pode encontrar mais
dê uma olhada
como detalhado em
como explicado em
como descrito em
como contamos em
como noticiamos
como explicamos em
nosso artigo sobre
nossa matéria sobre
nossa reportagem sobre
nosso guia sobre
nosso guia de
no nosso artigo
em nosso artigo
na nossa reportagem
em nossa reportagem
em nosso guia
no nosso guia
clique aqui
siga o link
acesse o link
""",
    morals="""
mostra que
mostra como
mostram que
mostram como
o que mostra
mostrando que
mostrando como
isso mostra
isto mostra
demonstra que
demonstram que
demonstra como
demonstrando que
prova que
prova de que
a prova de que
uma prova de que
evidencia que
evidencia a
evidencia o
evidenciando
reflete a
reflete o
refletem a
refletindo
um reflexo da
um reflexo de
ilustra como
ilustra a
ilustra o
ilustram como
ilustrando
ressalta a importância
ressalta a
ressaltando
destaca a importância
destacando a importância
sublinha a importância
sublinha a
sublinhando
reforça a importância
reforça a ideia
nos lembra que
nos lembram que
lembra-nos que
lembra-nos de que
lembrando que
lembrando-nos
um lembrete
faz eco
ecoa a
ecoando
um paralelo
um paralelo com
paralelos com
traçar um paralelo
o mesmo vale
o mesmo se aplica
o mesmo princípio
o mesmo pode ser dito
em ambos os casos
nos dois casos
ambos exigem
ambos mostram
ambas mostram
uma lição
uma lição para
uma bela lição
à sua maneira
a seu modo
cada um à sua maneira
acrescenta outra dimensão
acrescenta mais uma camada
outra dimensão
uma nova dimensão
pode influenciar
poderia influenciar
pode também influenciar
pode ter impacto
pode impactar
interligados
interconectados
interligado
tudo está ligado
tudo está conectado
coexistir
contrasta com
um contraste
um alívio
uma lufada de ar
uma distração
às vezes basta
""",
    returns="""
voltando a
voltando à
voltando ao
voltando aos
voltando às
mas voltando
voltemos a
voltemos à
voltemos ao
voltemos aos
mas voltemos
voltemos então
voltemos agora
vamos voltar
mas vamos voltar
vamos voltar ao
para voltar ao
para voltar à
de volta a
de volta à
de volta ao
de volta aos
regressemos a
regressemos à
regressemos ao
regressemos então
regressando a
regressando à
regressando ao
regressar ao
retornemos
retornando a
retornando à
retornando ao
retomemos
retomando
retomando o fio
retomando o assunto
retomando o tema
mas retomemos
passemos a
passemos ao
vamos ao que interessa
mas vamos ao que interessa
vamos ao que importa
de qualquer forma
de qualquer maneira
de qualquer modo
em todo caso
em todo o caso
seja como for
seja lá como for
dito isto
dito isso
isto posto
isso posto
posto isto
com isso em mente
com isto em mente
tendo isso em mente
tendo isto em mente
mas chega de
chega de
basta de
fechando o parêntese
fecho o parêntese
fechado o parêntese
fim do parêntese
mas estou divagando
mas divago
estamos divagando
onde estávamos
onde é que íamos
o assunto aqui é
mas o assunto aqui
mas o assunto é
o nosso assunto
nosso assunto
nosso tema
o nosso tema
quanto ao nosso
quanto à nossa
quanto ao seu
quanto à sua
quanto ao
quanto à
no que diz respeito ao nosso
no que toca ao nosso
neste contexto
nesse contexto
neste sentido
nesse sentido
à luz disso
à luz disto
diante disso
perante isto
que nos ocupa
""",
    weak_returns="""
mas
porém
contudo
todavia
no entanto
entretanto
pois bem
pois
bem
bom
então
assim
agora
agora sim
portanto
por isso
logo
ainda assim
mesmo assim
afinal
no final
no fim
no fim das contas
no fundo
em suma
em resumo
enfim
no geral
é claro que
claro que
certamente
com certeza
e
o
a
os
as
este
esta
estes
estas
seu
sua
o seu
a sua
""",
    first_person="""
eu me mim meu meus minha minhas comigo nosso nossos nossa nossas conosco connosco
""",
    strong_pivots="""
é interessante notar
é interessante ver
é interessante observar
no mundo da
no mundo do
os fãs de
merece menção
curiosamente, também
de outra natureza
não são os únicos
fazendo barulho
vale dar uma olhada
muito diferente é o caso
por falar em
falando em
mudando de assunto
em outras notícias
noutro registo
numa nota mais leve
um pequeno parêntese
quis o acaso
isso lembra
já no mundo
no mundo dos
o assunto da semana
ganhou as manchetes
dá que falar
para os amantes de
vale a pena mencionar
do outro lado do mundo
em outra frente
""",
    newsletter_openings="""
assine
subscreva
inscreva-se
cadastre
registe-se
receba
não perca
fique por dentro
fique informado
mantenha-se
digite seu
insira o seu
introduza o seu
ative as notificações
seu e-mail
obrigado por
entre no nosso canal
quer receber
""",
    call_places="""
nos comentários
comentário
abaixo
aqui embaixo
avalie
escreva para nós
conte pra gente
nosso aplicativo
nosso canal
estrelas
""",
    author_roles="""
jornalista
redator
redatora
autor
autora
repórter
correspondente
colunista
blogueiro
blogueira
editor
editora
colaborador
colaboradora
""",
    author_verbs="""
é
foi
escreve
vive
mora
cobre
trabalha
colabora
dirige
""",
    form_fields="""
comentário
comentários
nome
e-mail
email
site
website
responder
""",
    self_words="""
nós
nosso
nossa
este
esta
podemos
recebemos
você
seu
""",
    imperatives="""
assine
siga
siga-nos
compartilhe
partilhe
comente
conte
deixe
escreva
inscreva-se
cadastre-se
junte-se
baixe
experimente
avalie
vote
doe
apoie
torne-se
ajude
compre
peça
reserve
clique
visite
descubra
assista
ouça
envie
ligue
contacte
pergunte
imprima
salve
compare
aproveite
receba
obrigado
""",
    site_words="""
comentários
newsletter
boletim
podcast
canal
comunidade
facebook
instagram
whatsapp
youtube
redes
assinantes
leitores
este artigo
esta página
esta receita
grátis
""",
    news_words="""
anunciou anunciado anuncia planeia planeja previsto projeto inaugurado inauguração apresentado
porta-voz ministro ministra ministério prefeito prefeitura presidente câmara vereador governo
parlamento comissão tribunal polícia empresa grupo ações investidores analistas banco montadora
fabricante companhia aeroporto estação porto clube equipa equipe time avançado atacante treinador
técnico capitão jogo partida temporada liga torneio medalha campeão campeã campeonato final
semifinal recorde festival estreia exposição museu teatro ópera orquestra cantora cantor banda álbum
disco concerto show turnê digressão filme diretor realizador ator atriz romance prémio prêmio júri
nomeado crítica críticos fãs visitantes turistas moradores vizinhos petição bilhetes ingressos
leilão leiloado vendido eleições votos eleitores candidato coligação fusão compra lucro vendas hotel
hoteleiros restaurante chef zoológico tratadores resgatado casamento divórcio estúdio cientistas
engenheiros arqueólogos mergulhadores esperado adiado cancelado obras milhões quinta-feira
sexta-feira sábado domingo segunda-feira terça-feira ontem recentemente
""",
    tale_words="""
avó avô mãe pai tio tia infância professor professora vizinho vizinha amigo outrora século
antiguidade romanos gregos egípcios imperador rei rainha monges lenda provérbio tradição inventou
inventor descobriu guerra soldados
""",
    reviewed_by="""
revisado por
revisto por
conteúdo revisado por
verificado por
revisão médica
revisão técnica de
""",
    disclaimers="""
aviso legal
isenção de responsabilidade
aviso médico
""",
    sorting="""
ordenar por
classificar por
""",
    votes="""
votos
avaliações
opiniões
""",
    media_words="""
imagem
foto
fotografia
vídeo
gráfico
infográfico
diagrama
tabela
mapa
ilustração
galeria
""",
    found_here="""
aqui
""",
    site_speaks="""
nós
nos
nosso
nossa
nossos
nossas
meu
minha
""",
    reader_words="""
você
vocês
teu
tua
seu
sua
te
""",
    reader_questions="""
quer
procura
precisa
gostou
gosta
tem
já
o que achou
o que você
e você
conhece
está
pronto
pronta
sabia
curioso
""",
    free_words="""
grátis
gratuito
gratuita
gratuitamente
sem compromisso
""",
    notices="""
este artigo foi atualizado
esta matéria foi atualizada
as opiniões expressas
preços consultados
com informações de
com informações da
com informações do
a informação deste artigo não dispensa
as informações deste artigo não substituem
este artigo não substitui
encontrou algum erro
encontrou um erro
viu algum erro
""",
    roundups="""
em resumo
resumo
breves
boletim
revista da semana
a semana em
giro de notícias
notas rápidas
ao vivo
em direto
""",
    pivot_forms=r"""
\bnao (?:e|sao) [oa]s? unic[oa]s?\b
\bnao (?:so|apenas|somente)\b
\bde (?:outro|outra) (?:tipo|natureza|ordem|especie)\b
\bno (?:mundo|cenario|universo|campo|ambito)\b
\bpor falar em\b|\bfalando em\b|\bfalando d[eoa]\b
\ba proposito\b
\bem outr[oa]s? (?:noticias|frente|area|ordem)\b
\benquanto (?:isso|voce|muitos|alguns|uns)\b
\b(?:os amantes|os fas|os apaixonados|quem gosta|quem acompanha) (?:de|do|da|por|o|a)?\b
""",
    rate_words="""
avalie
avalia
vote
classifique
dê sua nota
""",
    second_person="""
você vocês teu tua
""",
    additives="""
também igualmente idem
""",
    member_details="""
registrado em
membro desde
mensagens
topicos
reacoes
localizacao
""",
    button_patterns=r"""
^(?:siga|participe|entre|assine|acompanhe|clique aqui (?:e|para) \w+) .{1,60} (?:no|do|pelo|de) (?:whatsapp|telegram|google news|google discover|instagram|facebook|youtube|tiktok|linkedin|bluesky|threads)\W*$
^(?:baixe|descarregue) (?:aqui )?(?:o app|o aplicativo|a app|a aplicacao) d[oae] .{2,40}$
^videos?: (?:os )?mais (?:assistidos|vistos)(?: d[oae] .{2,40})?$
^(?:assista|veja) (?:a?os|todos os) videos d[oae] .{2,40}$
""",
    standing_patterns=r"""
^ao (?:enviar|se inscrever|inscrever-se|clicar|continuar|assinar|se cadastrar|cadastrar-se)\b.{0,160}\b(?:concorda|aceita|autoriza)\b.*$
^(?:voce )?ja (?:e|sou) (?:assinante|membro|cadastrad[oa]|inscrit[oa])\b\??.{0,40}$
^(?:este|esta) (?:artigo|texto|entrevista|reportagem|materia)\b (?:foi|e) (?:\w+ ){0,2}(?:publicad\w*|editad\w*|traduzid\w*)\b.{0,100}$
^(?:os )?comentarios (?:estao|foram) (?:fechados|encerrados|desativados)\b.{0,40}$
^(?:encontrou|achou|viu) (?:algum |um )?erro\b.{0,30}\?.{0,60}$
^(?:baixe|descarregue) (?:o nosso|nosso|a nossa|o) (?:app|aplicativo|aplicacao)\b.{0,60}$
^\d(?:[.,]\d+)? de \d[\d.]* (?:votos|avaliacoes)$
^(?:compartilhar (?:no|em|por|via) \w+[ ,|]*){1,7}(?:copiar (?:o )?link)?$
^(?:entre|faca login) para (?:comentar|participar)\b.{0,30}$
^(?:assista ao video|ouca (?:a materia|o audio|o artigo)|veja o video|aceitar e continuar|aceitar tudo)$
^(?:ouvir|ouca|imprimir|salvar|guardar) (?:esta |este |a |o )?(?:noticia|artigo|materia|texto)$
^(?:os )?comentarios\b.{0,60}\bresponsabilidade\b.{0,120}$
^(?:clique aqui e |aproveite e )?assine (?:agora |ja )?(?:a partir de|por)\b.{0,30}(?:r\$|€).{0,30}$
^se (?:voce )?gostou (?:deste|desse|do|desta|da) (?:artigo|texto|post|receita|materia)\b.{0,20}\b(?:compartilh\w*|partilh\w*|inscrev\w*|sig[au]\w*|deix\w*)\b.{0,60}$
""",
)
