<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>LoginPage</name>
        <message>
            <source>DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.</source>
            <translation>演示：这是供试用的站点。这里的内容均不受保护；请勿使用真实密码。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>%1 asks you to sign in at %2.</source>
            <translation>%1 请您登录 %2。</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The user name or the password is wrong. Check both and try again.</source>
            <translation>用户名或密码错误。请检查后重试。</translation>
        </message>
        <message>
            <source>There were too many attempts. Wait %1 seconds, then try again.</source>
            <translation>尝试次数过多。请等待 %1 秒后重试。</translation>
        </message>
        <message>
            <source>The server is busy. Wait a moment, then try again.</source>
            <translation>服务器繁忙。请稍候再试。</translation>
        </message>
        <message>
            <source>%1 will be able to:</source>
            <translation>%1 将能够：</translation>
        </message>
        <message>
            <source>know who you are at this site</source>
            <translation>了解您在本站点的身份</translation>
        </message>
        <message>
            <source>get your security keys</source>
            <translation>获取您的安全密钥</translation>
        </message>
        <message>
            <source>provide security keys</source>
            <translation>提供安全密钥</translation>
        </message>
        <message>
            <source>use groups on your behalf</source>
            <translation>代表您使用群组</translation>
        </message>
        <message>
            <source>use locations on your behalf</source>
            <translation>代表您使用位置信息</translation>
        </message>
        <message>
            <source>deliver data on your behalf</source>
            <translation>代表您传送数据</translation>
        </message>
        <message>
            <source>provide identity parameters</source>
            <translation>提供身份参数</translation>
        </message>
        <message>
            <source>use the service %1</source>
            <translation>使用服务 %1</translation>
        </message>
        <message>
            <source>use every service that you are registered for</source>
            <translation>使用您已注册的所有服务</translation>
        </message>
        <message>
            <source>Allow access?</source>
            <translation>允许访问？</translation>
        </message>
        <message>
            <source>%1 asks for access. You are signed in as %2.</source>
            <translation>%1 请求访问。您当前以 %2 的身份登录。</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>Do not allow</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>操作未成功</translation>
        </message>
        <message>
            <source>Go back to the application and try again. If it fails again, give its maker this reference: %1</source>
            <translation>请返回应用重试。如果再次失败，请将此参考编号告知应用的开发者：%1</translation>
        </message>
        <message>
            <source>The application that sent you here is not registered at this site.</source>
            <translation>将您转到此处的应用未在本站点注册。</translation>
        </message>
        <message>
            <source>The application wants to be answered at an address that is not registered for it. You were not sent there.</source>
            <translation>该应用要求将应答发往未为其注册的地址。您没有被转到那里。</translation>
        </message>
        <message>
            <source>The application sent a request that cannot be understood.</source>
            <translation>该应用发送的请求无法识别。</translation>
        </message>
        <message>
            <source>This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.</source>
            <translation>此页面已过期，或是在另一个浏览器中打开的。登录时必须允许使用 Cookie。</translation>
        </message>
        <message>
            <source>This address cannot be used that way.</source>
            <translation>不能以这种方式使用此地址。</translation>
        </message>
        <message>
            <source>Too much was sent.</source>
            <translation>发送的内容过多。</translation>
        </message>
        <message>
            <source>The server has a problem. The administrator finds the reason in the log.</source>
            <translation>服务器出现问题。管理员可在日志中找到原因。</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>You are signed in as %1. You can go back to your application.</source>
            <translation>您已以 %1 的身份登录。现在可以返回您的应用。</translation>
        </message>
        <message>
            <source>Open the application that you want to use: signing in starts there.</source>
            <translation>请打开您要使用的应用：登录从那里开始。</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>The servers did not answer</source>
            <translation>服务器没有应答</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>已完成 %1/%2</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤消：%1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%n 行无法更改。第一行：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them again; the others are done</source>
            <translation>请重新检查这些行；其余各行已完成</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2</source>
            <translation>已停止，完成 %1/%2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message numerus="yes">
            <source>Copied, gone in %n s</source>
            <translation>
                <numerusform>已复制，%n 秒后清除</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>The passphrase does not open this site</source>
            <translation>该口令短语无法打开此站点</translation>
        </message>
        <message>
            <source>Look at Caps Lock and the keyboard layout, then type it again. The recovery code opens the site too, if it was made with one</source>
            <translation>请检查大写锁定和键盘布局，然后重新输入。如果站点创建时生成了恢复码，也可用恢复码打开</translation>
        </message>
        <message>
            <source>The key file does not open this site</source>
            <translation>该密钥文件无法打开此站点</translation>
        </message>
        <message>
            <source>Choose the file that the site was made with</source>
            <translation>请选择创建站点时所用的文件</translation>
        </message>
        <message>
            <source>What the keychain holds does not open this site</source>
            <translation>密钥环中保存的内容无法打开此站点</translation>
        </message>
        <message>
            <source>It may belong to another copy of the site. Use another way to open it, such as the recovery code</source>
            <translation>它可能属于该站点的另一份副本。请用其他方式打开，例如恢复码</translation>
        </message>
        <message>
            <source>The recovery code does not open this site</source>
            <translation>该恢复码无法打开此站点</translation>
        </message>
        <message>
            <source>Compare it with the printed sheet group by group; upper and lower case and spaces do not matter</source>
            <translation>请逐组与打印的恢复单核对；不区分大小写，空格可忽略</translation>
        </message>
        <message>
            <source>The keychain has no entry for this site</source>
            <translation>密钥环中没有此站点的条目</translation>
        </message>
        <message>
            <source>The site was made by another user or on another machine. Use another way to open it, such as the recovery code</source>
            <translation>该站点由其他用户或在其他机器上创建。请用其他方式打开，例如恢复码</translation>
        </message>
        <message>
            <source>The keychain is locked or did not give its entry away</source>
            <translation>密钥环已锁定，或未提供其条目</translation>
        </message>
        <message>
            <source>Unlock the keychain of your desktop, then try again</source>
            <translation>请解锁桌面的密钥环，然后重试</translation>
        </message>
        <message>
            <source>There is no keychain here that Sealdesk can use</source>
            <translation>此处没有 Sealdesk 可用的密钥环</translation>
        </message>
        <message>
            <source>Start the keychain of your desktop, or use another way to open the site</source>
            <translation>请启动桌面的密钥环，或用其他方式打开站点</translation>
        </message>
        <message>
            <source>Nothing was changed; remove the cause, then try again</source>
            <translation>未作任何更改；请排除原因后重试</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Broken audit log accepted</source>
            <translation>已接受损坏的审计日志</translation>
        </message>
        <message>
            <source>Log-in request refused</source>
            <translation>登录请求被拒绝</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>证书已签发</translation>
        </message>
        <message>
            <source>Certificate revoked</source>
            <translation>证书已吊销</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>客户端已添加</translation>
        </message>
        <message>
            <source>Client changed</source>
            <translation>客户端已更改</translation>
        </message>
        <message>
            <source>Client disabled</source>
            <translation>客户端已禁用</translation>
        </message>
        <message>
            <source>Client removed</source>
            <translation>客户端已移除</translation>
        </message>
        <message>
            <source>Client secret replaced</source>
            <translation>客户端机密已更换</translation>
        </message>
        <message>
            <source>Code issued</source>
            <translation>授权码已签发</translation>
        </message>
        <message>
            <source>Code used twice</source>
            <translation>授权码被重复使用</translation>
        </message>
        <message>
            <source>Grant revoked</source>
            <translation>授权已撤销</translation>
        </message>
        <message>
            <source>Key delivered</source>
            <translation>密钥已下发</translation>
        </message>
        <message>
            <source>Key request refused</source>
            <translation>密钥请求被拒绝</translation>
        </message>
        <message>
            <source>User signed in</source>
            <translation>用户已登录</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>登录被拒绝</translation>
        </message>
        <message>
            <source>Mapping added</source>
            <translation>映射已添加</translation>
        </message>
        <message>
            <source>Mapping removed</source>
            <translation>映射已移除</translation>
        </message>
        <message>
            <source>Refresh token used twice</source>
            <translation>刷新令牌被重复使用</translation>
        </message>
        <message>
            <source>Many refusals, counted</source>
            <translation>大量拒绝，合并计数</translation>
        </message>
        <message>
            <source>Server started</source>
            <translation>服务器已启动</translation>
        </message>
        <message>
            <source>Server stopped</source>
            <translation>服务器已停止</translation>
        </message>
        <message>
            <source>VAL service added</source>
            <translation>VAL 服务已添加</translation>
        </message>
        <message>
            <source>VAL service changed</source>
            <translation>VAL 服务已更改</translation>
        </message>
        <message>
            <source>VAL service disabled</source>
            <translation>VAL 服务已禁用</translation>
        </message>
        <message>
            <source>VAL service removed</source>
            <translation>VAL 服务已移除</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>设置已更改</translation>
        </message>
        <message>
            <source>Site created</source>
            <translation>站点已创建</translation>
        </message>
        <message>
            <source>First start of the servers</source>
            <translation>服务器首次启动</translation>
        </message>
        <message>
            <source>Token issued</source>
            <translation>令牌已签发</translation>
        </message>
        <message>
            <source>Token refreshed</source>
            <translation>令牌已刷新</translation>
        </message>
        <message>
            <source>Token request refused</source>
            <translation>令牌请求被拒绝</translation>
        </message>
        <message>
            <source>Token revoked</source>
            <translation>令牌已撤销</translation>
        </message>
        <message>
            <source>VAL user added</source>
            <translation>VAL 用户已添加</translation>
        </message>
        <message>
            <source>VAL user changed</source>
            <translation>VAL 用户已更改</translation>
        </message>
        <message>
            <source>VAL user disabled</source>
            <translation>VAL 用户已禁用</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>密码已设置</translation>
        </message>
        <message>
            <source>VAL user removed</source>
            <translation>VAL 用户已移除</translation>
        </message>
    </context>
    <context>
        <name>fixes</name>
        <message>
            <source>Map user</source>
            <translation>映射用户</translation>
        </message>
        <message>
            <source>%1 may use the VAL service %2.</source>
            <translation>%1 将可以使用 VAL 服务 %2。</translation>
        </message>
        <message>
            <source>%1 is mapped to %2 now.</source>
            <translation>%1 现已映射到 %2。</translation>
        </message>
        <message>
            <source>Enable user</source>
            <translation>启用用户</translation>
        </message>
        <message>
            <source>The VAL user %1 works again.</source>
            <translation>VAL 用户 %1 将恢复使用。</translation>
        </message>
        <message>
            <source>The VAL user %1 is active now.</source>
            <translation>VAL 用户 %1 现已启用。</translation>
        </message>
        <message>
            <source>Enable service</source>
            <translation>启用服务</translation>
        </message>
        <message>
            <source>The VAL service %1 works again.</source>
            <translation>VAL 服务 %1 将恢复使用。</translation>
        </message>
        <message>
            <source>The VAL service %1 is active now.</source>
            <translation>VAL 服务 %1 现已启用。</translation>
        </message>
        <message>
            <source>Enable client</source>
            <translation>启用客户端</translation>
        </message>
        <message>
            <source>The client %1 works again.</source>
            <translation>客户端 %1 将恢复使用。</translation>
        </message>
        <message>
            <source>The client %1 is active now.</source>
            <translation>客户端 %1 现已启用。</translation>
        </message>
        <message>
            <source>Add scope</source>
            <translation>添加作用域</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2.</source>
            <translation>客户端 %1 将可以请求 %2。</translation>
        </message>
        <message>
            <source>The client %1 may ask for %2 now; the application must do so.</source>
            <translation>客户端 %1 现在可以请求 %2；应用必须自行请求。</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>添加服务</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2.</source>
            <translation>客户端 %1 将可以使用 VAL 服务 %2。</translation>
        </message>
        <message>
            <source>The client %1 may use the VAL service %2 now.</source>
            <translation>客户端 %1 现在可以使用 VAL 服务 %2。</translation>
        </message>
        <message>
            <source>Add grant type</source>
            <translation>添加授权类型</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2.</source>
            <translation>客户端 %1 将可以使用授权类型 %2。</translation>
        </message>
        <message>
            <source>The client %1 may use the grant type %2 now.</source>
            <translation>客户端 %1 现在可以使用授权类型 %2。</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>A request to this server must carry an access token.</source>
            <translation>发往此服务器的请求必须携带访问令牌。</translation>
        </message>
        <message>
            <source>The application must send "Authorization: Bearer" and its access token.</source>
            <translation>应用必须发送“Authorization: Bearer”及其访问令牌。</translation>
        </message>
        <message>
            <source>The Authorization field may be sent only once.</source>
            <translation>Authorization 字段只能发送一次。</translation>
        </message>
        <message>
            <source>The application must send one Authorization field.</source>
            <translation>应用必须只发送一个 Authorization 字段。</translation>
        </message>
        <message>
            <source>Behind "Bearer" there must be one token of permitted characters.</source>
            <translation>“Bearer”之后必须是一个由允许字符组成的令牌。</translation>
        </message>
        <message>
            <source>The application must send the access token as it got it, without quotes or line breaks.</source>
            <translation>应用必须原样发送收到的访问令牌，不带引号或换行。</translation>
        </message>
        <message>
            <source>Access tokens come with the Bearer scheme.</source>
            <translation>访问令牌使用 Bearer 方案发送。</translation>
        </message>
        <message>
            <source>An access token is a signed JWT in compact form of bounded size.</source>
            <translation>访问令牌是长度受限、采用紧凑格式的已签名 JWT。</translation>
        </message>
        <message>
            <source>The application must send the access token whole and unchanged.</source>
            <translation>应用必须完整且不加改动地发送访问令牌。</translation>
        </message>
        <message>
            <source>An ID token says who signed in; it opens no server.</source>
            <translation>ID 令牌只说明登录者是谁，不能用来访问任何服务器。</translation>
        </message>
        <message>
            <source>The application must send the access_token of the token response, not the id_token.</source>
            <translation>应用必须发送令牌响应中的 access_token，而不是 id_token。</translation>
        </message>
        <message>
            <source>The type in the header of an access token is at+jwt.</source>
            <translation>访问令牌头部中的类型为 at+jwt。</translation>
        </message>
        <message>
            <source>The application must send the access token that the SIM-S gave it.</source>
            <translation>应用必须发送 SIM-S 给它的访问令牌。</translation>
        </message>
        <message>
            <source>An access token names the key that signed it (kid).</source>
            <translation>访问令牌要指明为其签名的密钥（kid）。</translation>
        </message>
        <message>
            <source>An access token is signed with a signing key of this site.</source>
            <translation>访问令牌由本站点的签名密钥签名。</translation>
        </message>
        <message>
            <source>The token is of another site, or older than the signing keys: the application must get a new one here.</source>
            <translation>该令牌来自其他站点，或早于现有签名密钥：应用必须在此获取新令牌。</translation>
        </message>
        <message>
            <source>The signing key decides the algorithm, never the token.</source>
            <translation>算法由签名密钥决定，绝不由令牌决定。</translation>
        </message>
        <message>
            <source>A changed algorithm is an attack or a defect of the application: find out where the token came from.</source>
            <translation>算法被更改意味着攻击或应用缺陷：请查明令牌的来源。</translation>
        </message>
        <message>
            <source>The signature of an access token must verify.</source>
            <translation>访问令牌的签名必须通过验证。</translation>
        </message>
        <message>
            <source>The token was changed on its way: find out where it came from, and let the application get a new one.</source>
            <translation>令牌在传输途中被更改：请查明其来源，并让应用获取新令牌。</translation>
        </message>
        <message>
            <source>An access token has all its claims, in the right types.</source>
            <translation>访问令牌包含全部声明，且类型正确。</translation>
        </message>
        <message>
            <source>The issuer of an access token is the SIM-S of this site.</source>
            <translation>访问令牌的签发者是本站点的 SIM-S。</translation>
        </message>
        <message>
            <source>The application must get its token from this site.</source>
            <translation>应用必须从本站点获取令牌。</translation>
        </message>
        <message>
            <source>An access token opens the one server that it was made for.</source>
            <translation>访问令牌只能用于签发时所针对的那一个服务器。</translation>
        </message>
        <message>
            <source>The application must ask for a token for this server: with its scope, or with the parameter resource.</source>
            <translation>应用必须为此服务器请求令牌：使用其作用域或参数 resource。</translation>
        </message>
        <message>
            <source>An access token ends at its expiry time.</source>
            <translation>访问令牌在到期时间失效。</translation>
        </message>
        <message>
            <source>The application must refresh its token; if tokens expire at once, compare the clocks.</source>
            <translation>应用必须刷新令牌；如果令牌一签发即过期，请比对时钟。</translation>
        </message>
        <message>
            <source>An access token begins at its start time.</source>
            <translation>访问令牌从起始时间开始生效。</translation>
        </message>
        <message>
            <source>The clock of the SIM-S is ahead of this server's, or was: compare the clocks.</source>
            <translation>SIM-S 的时钟比此服务器快，或曾经快：请比对时钟。</translation>
        </message>
        <message>
            <source>The client of an access token is registered at this site.</source>
            <translation>访问令牌的客户端必须已在本站点注册。</translation>
        </message>
        <message>
            <source>The client was removed: register it again, or let the application use another.</source>
            <translation>该客户端已被移除：请重新注册，或让应用使用其他客户端。</translation>
        </message>
        <message>
            <source>A disabled client opens nothing.</source>
            <translation>已禁用的客户端不能访问任何服务器。</translation>
        </message>
        <message>
            <source>Enable the client, if it may work again.</source>
            <translation>如果允许该客户端恢复使用，请启用它。</translation>
        </message>
        <message>
            <source>A revoked access token opens nothing.</source>
            <translation>已撤销的访问令牌不能用于访问任何服务器。</translation>
        </message>
        <message>
            <source>The application must get a new token; first see why this one was revoked.</source>
            <translation>应用必须获取新令牌；请先查明此令牌为何被撤销。</translation>
        </message>
        <message>
            <source>The access token must have the scope that the server asks for.</source>
            <translation>访问令牌必须具有服务器所要求的作用域。</translation>
        </message>
        <message>
            <source>Let the client have the scope, and the application ask for it at log-in.</source>
            <translation>请允许客户端使用该作用域，并让应用在登录时请求它。</translation>
        </message>
        <message>
            <source>A UE may not assert an identity without a token.</source>
            <translation>UE 不得在没有令牌的情况下声明身份。</translation>
        </message>
        <message>
            <source>The application must leave out X-3GPP-Asserted-Identity and send an access token.</source>
            <translation>应用必须去掉 X-3GPP-Asserted-Identity，并发送访问令牌。</translation>
        </message>
        <message>
            <source>A token that is bound to a DPoP key is no bearer token.</source>
            <translation>绑定到 DPoP 密钥的令牌不是持有者令牌。</translation>
        </message>
        <message>
            <source>The application must prove the key with DPoP, or get a token without it.</source>
            <translation>应用必须用 DPoP 证明持有该密钥，或获取未绑定 DPoP 的令牌。</translation>
        </message>
        <message>
            <source>Servers use tokens that are bound to their certificate.</source>
            <translation>服务器使用绑定到其证书的令牌。</translation>
        </message>
        <message>
            <source>The application must get its token at the mtls endpoint of the SIM-S, with its certificate.</source>
            <translation>应用必须使用其证书，在 SIM-S 的 mtls 端点获取令牌。</translation>
        </message>
        <message>
            <source>A token that is bound to a certificate works with that certificate only.</source>
            <translation>绑定到证书的令牌只能与该证书一起使用。</translation>
        </message>
        <message>
            <source>The application must use the token at the mtls endpoint, with the certificate that it got it with.</source>
            <translation>应用必须在 mtls 端点使用该令牌，并使用获取令牌时的证书。</translation>
        </message>
        <message>
            <source>After a new certificate the application must get a new token with it.</source>
            <translation>更换证书后，应用必须用新证书获取新令牌。</translation>
        </message>
        <message>
            <source>Certificate and access token name the same server.</source>
            <translation>证书与访问令牌必须指明同一个服务器。</translation>
        </message>
        <message>
            <source>See which client each of them belongs to; one of the two was mixed up, or stolen.</source>
            <translation>请查看二者各属于哪个客户端；其中之一被混用或被盗。</translation>
        </message>
        <message>
            <source>The certificate of a server belongs to a client that is registered.</source>
            <translation>服务器的证书必须属于已注册的客户端。</translation>
        </message>
        <message>
            <source>Register the name of the certificate with the client, or issue the client a certificate.</source>
            <translation>请为客户端登记该证书的名称，或为客户端签发证书。</translation>
        </message>
        <message>
            <source>KM-UU is for VAL users; a server's token names none.</source>
            <translation>KM-UU 供 VAL 用户使用；服务器的令牌不含任何用户。</translation>
        </message>
        <message>
            <source>The VAL server must ask at the mtls address of the SKM-S (key records).</source>
            <translation>VAL 服务器必须在 SKM-S 的 mtls 地址请求（密钥记录）。</translation>
        </message>
        <message>
            <source>The time in a key request is within five minutes of the server's.</source>
            <translation>密钥请求中的时间与服务器时间相差不得超过五分钟。</translation>
        </message>
        <message>
            <source>Compare the clock of the device with that of the server.</source>
            <translation>请比对设备与服务器的时钟。</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: userUri names the user of the token.</source>
            <translation>用户只能请求自己的密钥：userUri 须为令牌中的用户。</translation>
        </message>
        <message>
            <source>The application must ask with the VAL user ID of its token; see which one the user has in this service.</source>
            <translation>应用必须使用其令牌中的 VAL 用户 ID 请求；请查看该用户在此服务中的 ID。</translation>
        </message>
        <message>
            <source>A user may ask for its own keys only: valTgtUe names the user or UE of the token.</source>
            <translation>用户只能请求自己的密钥：valTgtUe 须为令牌中的用户或 UE。</translation>
        </message>
        <message>
            <source>The application must name its own VAL user or UE; see which IDs the user has.</source>
            <translation>应用必须指明自己的 VAL 用户或 UE；请查看该用户有哪些 ID。</translation>
        </message>
        <message>
            <source>The access token must name the VAL service whose key is asked for.</source>
            <translation>访问令牌必须包含所请求密钥的 VAL 服务。</translation>
        </message>
        <message>
            <source>Map the user to the service, or limit the client less; then the application must get a new token.</source>
            <translation>请将用户映射到该服务，或放宽对客户端的限制；之后应用必须获取新令牌。</translation>
        </message>
        <message>
            <source>Keys exist for VAL services of this site only.</source>
            <translation>只有本站点的 VAL 服务才有密钥。</translation>
        </message>
        <message>
            <source>Compare the VAL service ID with those of the site; add it when it is missing.</source>
            <translation>请将该 VAL 服务 ID 与站点中的 ID 比对；如缺少则添加。</translation>
        </message>
        <message>
            <source>A disabled VAL service gives no keys.</source>
            <translation>已禁用的 VAL 服务不提供密钥。</translation>
        </message>
        <message>
            <source>Enable the service, if it may be used again.</source>
            <translation>如果允许该服务恢复使用，请启用它。</translation>
        </message>
        <message>
            <source>A VAL user gets keys of the VAL services that it is mapped to.</source>
            <translation>VAL 用户可获取其所映射的 VAL 服务的密钥。</translation>
        </message>
        <message>
            <source>Map the user to the service.</source>
            <translation>请将用户映射到该服务。</translation>
        </message>
        <message>
            <source>A disabled VAL user gets no keys.</source>
            <translation>已禁用的 VAL 用户不能获取密钥。</translation>
        </message>
        <message>
            <source>Enable the user, if it may work again.</source>
            <translation>如果允许该用户恢复使用，请启用它。</translation>
        </message>
        <message>
            <source>Key records go to clients that are registered as VAL server.</source>
            <translation>密钥记录只提供给注册为 VAL 服务器的客户端。</translation>
        </message>
        <message>
            <source>Mark the client as VAL server, if it is one.</source>
            <translation>如果该客户端是 VAL 服务器，请将其标记为 VAL 服务器。</translation>
        </message>
        <message>
            <source>A VAL server gets keys of its own VAL services only.</source>
            <translation>VAL 服务器只能获取自己的 VAL 服务的密钥。</translation>
        </message>
        <message>
            <source>Add the service to those of the client, if the server runs it.</source>
            <translation>如果该服务由此服务器运行，请将其添加到客户端的服务中。</translation>
        </message>
        <message>
            <source>A VAL UE must be registered.</source>
            <translation>VAL UE 必须已注册。</translation>
        </message>
        <message>
            <source>Ask for the VAL user instead: this site registers no UEs.</source>
            <translation>请改为以 VAL 用户请求：本站点不注册 UE。</translation>
        </message>
        <message>
            <source>The VAL user that a server asks for must be mapped to the service.</source>
            <translation>服务器所请求的 VAL 用户必须已映射到该服务。</translation>
        </message>
        <message>
            <source>Map that user to the service.</source>
            <translation>请将该用户映射到该服务。</translation>
        </message>
        <message>
            <source>A server gets no keys of a disabled VAL user.</source>
            <translation>服务器不能获取已禁用 VAL 用户的密钥。</translation>
        </message>
        <message>
            <source>Enable that user, if it may work again.</source>
            <translation>如果允许该用户恢复使用，请启用它。</translation>
        </message>
        <message>
            <source>Withdrawn key material is not delivered.</source>
            <translation>已撤回的密钥材料不会下发。</translation>
        </message>
        <message>
            <source>Map the user to the service again: that makes new key material.</source>
            <translation>请重新将用户映射到该服务：这会生成新的密钥材料。</translation>
        </message>
        <message>
            <source>Only an active key within its period is delivered.</source>
            <translation>只下发处于激活状态且在有效期内的密钥。</translation>
        </message>
        <message>
            <source>Look at the keys of the service: a key that is past its period must be replaced.</source>
            <translation>请查看该服务的密钥：已过有效期的密钥必须更换。</translation>
        </message>
        <message>
            <source>The payload ids asked for must be of active keys.</source>
            <translation>所请求的载荷 ID 必须属于已激活的密钥。</translation>
        </message>
        <message>
            <source>The application must ask without payload ids, or with those it was given last.</source>
            <translation>应用请求时不得带载荷 ID，或只能带最近一次收到的载荷 ID。</translation>
        </message>
        <message>
            <source>A key request has the members and types that the interface describes.</source>
            <translation>密钥请求的成员及类型须符合接口说明。</translation>
        </message>
        <message>
            <source>The application must correct the member that is named.</source>
            <translation>应用必须更正所指出的成员。</translation>
        </message>
        <message>
            <source>Key records are given as application/json only.</source>
            <translation>密钥记录仅以 application/json 格式提供。</translation>
        </message>
        <message>
            <source>The application must accept application/json.</source>
            <translation>应用必须接受 application/json。</translation>
        </message>
        <message>
            <source>Without the database nothing can be decided.</source>
            <translation>没有数据库就无法作出任何判定。</translation>
        </message>
        <message>
            <source>Look at the disk and at the log of the site.</source>
            <translation>请检查磁盘和站点的日志。</translation>
        </message>
        <message>
            <source>No key leaves before its delivery is in the audit log.</source>
            <translation>下发记录写入审计日志之前，密钥不会发出。</translation>
        </message>
        <message>
            <source>Look at the disk: most often it is full.</source>
            <translation>请检查磁盘：最常见的原因是磁盘已满。</translation>
        </message>
        <message>
            <source>The body of a token request is a form.</source>
            <translation>令牌请求的正文是表单。</translation>
        </message>
        <message>
            <source>The application must send application/x-www-form-urlencoded.</source>
            <translation>应用必须发送 application/x-www-form-urlencoded。</translation>
        </message>
        <message>
            <source>A form is well encoded and has a bounded number of parameters.</source>
            <translation>表单必须编码正确，且参数数量有上限。</translation>
        </message>
        <message>
            <source>The application must encode its parameters.</source>
            <translation>应用必须对其参数进行编码。</translation>
        </message>
        <message>
            <source>A parameter may appear only once.</source>
            <translation>每个参数只能出现一次。</translation>
        </message>
        <message>
            <source>The application must send the parameter once.</source>
            <translation>应用必须只发送一次该参数。</translation>
        </message>
        <message>
            <source>A parameter that the request needs is missing.</source>
            <translation>缺少请求所需的参数。</translation>
        </message>
        <message>
            <source>The application must send the parameter that is named.</source>
            <translation>应用必须发送所指出的参数。</translation>
        </message>
        <message>
            <source>A parameter has a value that is not permitted.</source>
            <translation>参数的值不被允许。</translation>
        </message>
        <message>
            <source>The application must correct the parameter that is named.</source>
            <translation>应用必须更正所指出的参数。</translation>
        </message>
        <message>
            <source>The application must authenticate with client_secret_basic.</source>
            <translation>应用必须使用 client_secret_basic 进行认证。</translation>
        </message>
        <message>
            <source>This site does not take client assertions.</source>
            <translation>本站点不接受客户端断言。</translation>
        </message>
        <message>
            <source>The application must authenticate as its client is registered.</source>
            <translation>应用必须按其客户端注册的方式进行认证。</translation>
        </message>
        <message>
            <source>The Authorization field holds well-formed Basic credentials.</source>
            <translation>Authorization 字段必须包含格式正确的 Basic 凭据。</translation>
        </message>
        <message>
            <source>The application must encode client ID and secret as RFC 6749 2.3.1 says.</source>
            <translation>应用必须按 RFC 6749 2.3.1 的规定对客户端 ID 和机密进行编码。</translation>
        </message>
        <message>
            <source>A request comes from one client.</source>
            <translation>一个请求只能来自一个客户端。</translation>
        </message>
        <message>
            <source>The application must name the same client in the form and in the Authorization field.</source>
            <translation>应用必须在表单和 Authorization 字段中指明同一个客户端。</translation>
        </message>
        <message>
            <source>A request says which client it comes from.</source>
            <translation>请求必须说明来自哪个客户端。</translation>
        </message>
        <message>
            <source>The application must send its client ID.</source>
            <translation>应用必须发送其客户端 ID。</translation>
        </message>
        <message>
            <source>A client must be registered at this site.</source>
            <translation>客户端必须已在本站点注册。</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register it when it is missing.</source>
            <translation>请将该客户端 ID 与站点中的 ID 比对；如缺少则注册。</translation>
        </message>
        <message>
            <source>A disabled client gets no tokens.</source>
            <translation>已禁用的客户端不能获取令牌。</translation>
        </message>
        <message>
            <source>The secret must be that of the client.</source>
            <translation>机密必须是该客户端的机密。</translation>
        </message>
        <message>
            <source>Give the application the right secret, or make a new one; many of these are somebody guessing.</source>
            <translation>请为应用提供正确的机密，或生成新机密；大量出现此类拒绝说明有人在猜测。</translation>
        </message>
        <message>
            <source>A client authenticates in the one way that it is registered for, at the endpoint for it.</source>
            <translation>客户端只能以其注册的那一种方式，在相应的端点进行认证。</translation>
        </message>
        <message>
            <source>Compare how the client is registered with what the application does.</source>
            <translation>请比对客户端的注册方式与应用的实际做法。</translation>
        </message>
        <message>
            <source>This client authenticates with its certificate.</source>
            <translation>此客户端使用其证书进行认证。</translation>
        </message>
        <message>
            <source>The application must use the mtls endpoint (mtls_endpoint_aliases) with its certificate.</source>
            <translation>应用必须使用其证书访问 mtls 端点（mtls_endpoint_aliases）。</translation>
        </message>
        <message>
            <source>The certificate of the connection must be the client's, and not revoked.</source>
            <translation>连接所用的证书必须属于该客户端，且未被吊销。</translation>
        </message>
        <message>
            <source>Compare the registered name with that of the certificate; issue a new certificate when it was revoked.</source>
            <translation>请比对登记的名称与证书中的名称；如果证书已被吊销，请签发新证书。</translation>
        </message>
        <message>
            <source>The grant type must be one that this server has.</source>
            <translation>授权类型必须是此服务器支持的类型。</translation>
        </message>
        <message>
            <source>The application must use authorization_code, refresh_token or client_credentials.</source>
            <translation>应用必须使用 authorization_code、refresh_token 或 client_credentials。</translation>
        </message>
        <message>
            <source>A client uses the grant types that it is registered for.</source>
            <translation>客户端只能使用为其注册的授权类型。</translation>
        </message>
        <message>
            <source>Register the client for the grant type, if it may use it.</source>
            <translation>如果允许该客户端使用此授权类型，请为其注册。</translation>
        </message>
        <message>
            <source>Only a client that authenticates gets tokens for itself.</source>
            <translation>只有经过认证的客户端才能为自己获取令牌。</translation>
        </message>
        <message>
            <source>Register the client with a certificate or a secret, if it is a server.</source>
            <translation>如果该客户端是服务器，请以证书或机密方式注册它。</translation>
        </message>
        <message>
            <source>Servers authenticate with a certificate; secrets do at demo sites only.</source>
            <translation>服务器使用证书认证；仅演示站点可使用机密。</translation>
        </message>
        <message>
            <source>Register the client with tls_client_auth and issue it a certificate.</source>
            <translation>请以 tls_client_auth 方式注册该客户端，并为其签发证书。</translation>
        </message>
        <message>
            <source>A code must be one that this server issued.</source>
            <translation>授权码必须由此服务器签发。</translation>
        </message>
        <message>
            <source>The application must send the code as it got it; the user signs in again.</source>
            <translation>应用必须原样发送收到的授权码；用户需重新登录。</translation>
        </message>
        <message>
            <source>A code is for the client that asked for it.</source>
            <translation>授权码只供请求它的客户端使用。</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a code was stolen: look at the client.</source>
            <translation>两个应用被混用，或授权码被盗：请检查该客户端。</translation>
        </message>
        <message>
            <source>The redirect URI of the token request is that of the authentication request.</source>
            <translation>令牌请求中的重定向 URI 必须与认证请求中的相同。</translation>
        </message>
        <message>
            <source>The application must send the same redirect_uri both times.</source>
            <translation>应用两次必须发送相同的 redirect_uri。</translation>
        </message>
        <message>
            <source>A code comes with the verifier of its challenge; else it is burnt.</source>
            <translation>使用授权码时必须附上与其 code_challenge 对应的 code_verifier，否则授权码作废。</translation>
        </message>
        <message>
            <source>The application must keep the verifier until it gets its tokens. Whoever has a code without it has stolen it.</source>
            <translation>应用必须保留 code_verifier，直到获得令牌。持有授权码却没有 code_verifier 者，其授权码系盗取。</translation>
        </message>
        <message>
            <source>Codes and refresh tokens are used once; a second use ends the grant.</source>
            <translation>授权码和刷新令牌只能使用一次；再次使用会终止授权。</translation>
        </message>
        <message>
            <source>Two hold the same token: find out whether the application repeats itself, or somebody stole it.</source>
            <translation>有两方持有同一个令牌：请查明是应用重复发送，还是令牌被盗。</translation>
        </message>
        <message>
            <source>The log-in that a code came from must still hold.</source>
            <translation>产生授权码的登录必须仍然有效。</translation>
        </message>
        <message>
            <source>The user must sign in again.</source>
            <translation>用户必须重新登录。</translation>
        </message>
        <message>
            <source>The account must be valid each time that tokens are made.</source>
            <translation>每次生成令牌时，账户都必须有效。</translation>
        </message>
        <message>
            <source>After a new password or a revocation earlier log-ins do not count.</source>
            <translation>设置新密码或撤销之后，此前的登录不再有效。</translation>
        </message>
        <message>
            <source>A refresh token must be one that this server issued.</source>
            <translation>刷新令牌必须由此服务器签发。</translation>
        </message>
        <message>
            <source>The application must send the refresh token as it got it; else the user signs in again.</source>
            <translation>应用必须原样发送收到的刷新令牌；否则用户需重新登录。</translation>
        </message>
        <message>
            <source>The grant of a refresh token must exist.</source>
            <translation>刷新令牌所属的授权必须存在。</translation>
        </message>
        <message>
            <source>A refresh token is for the client that got it.</source>
            <translation>刷新令牌只供获得它的客户端使用。</translation>
        </message>
        <message>
            <source>Two applications were mixed up, or a token was stolen: look at the client.</source>
            <translation>两个应用被混用，或令牌被盗：请检查该客户端。</translation>
        </message>
        <message>
            <source>Scopes are separated by single spaces.</source>
            <translation>各作用域之间以单个空格分隔。</translation>
        </message>
        <message>
            <source>The application must correct its scope.</source>
            <translation>应用必须更正其作用域。</translation>
        </message>
        <message>
            <source>A refresh may narrow the scope, not widen it.</source>
            <translation>刷新时可以缩小作用域，但不能扩大。</translation>
        </message>
        <message>
            <source>The application must ask for what was granted, or let the user sign in for more.</source>
            <translation>应用必须请求已授予的内容，或让用户重新登录以获取更多。</translation>
        </message>
        <message>
            <source>A client gets the scopes that it is registered for.</source>
            <translation>客户端只能获得为其注册的作用域。</translation>
        </message>
        <message>
            <source>Let the client have the scope, if it may.</source>
            <translation>如果允许，请让客户端使用该作用域。</translation>
        </message>
        <message>
            <source>A VAL service that is asked for must be open to client and user.</source>
            <translation>所请求的 VAL 服务必须对客户端和用户均开放。</translation>
        </message>
        <message>
            <source>Map the user to the service, and let the client use it.</source>
            <translation>请将用户映射到该服务，并允许客户端使用该服务。</translation>
        </message>
        <message>
            <source>A token holds what client and user may have now.</source>
            <translation>令牌只包含客户端和用户当前可拥有的内容。</translation>
        </message>
        <message>
            <source>Scopes, services or mappings were taken away since the log-in: see what client and user have.</source>
            <translation>登录之后，作用域、服务或映射已被取消：请查看客户端和用户现有的内容。</translation>
        </message>
        <message>
            <source>The parameter resource names a server of this site.</source>
            <translation>参数 resource 须指明本站点的一个服务器。</translation>
        </message>
        <message>
            <source>The application must send the origin of the server, without a path.</source>
            <translation>应用必须发送服务器的源（origin），不带路径。</translation>
        </message>
        <message>
            <source>A token is for the resource that was authorized.</source>
            <translation>令牌只能用于已授权的资源。</translation>
        </message>
        <message>
            <source>The application must name the same resource both times.</source>
            <translation>应用两次必须指明相同的资源。</translation>
        </message>
        <message>
            <source>Scopes belong to the resource that is named.</source>
            <translation>作用域须属于所指明的资源。</translation>
        </message>
        <message>
            <source>The application must ask for a scope of that server.</source>
            <translation>应用必须请求属于该服务器的作用域。</translation>
        </message>
        <message>
            <source>An access token opens one server.</source>
            <translation>一个访问令牌只能用于一个服务器。</translation>
        </message>
        <message>
            <source>The application must name one server with the parameter resource, or ask for fewer scopes.</source>
            <translation>应用必须用参数 resource 指明一个服务器，或减少请求的作用域。</translation>
        </message>
        <message>
            <source>The application must name one resource at a time.</source>
            <translation>应用每次只能指明一个资源。</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that user and client may use.</source>
            <translation>令牌须至少包含一个用户和客户端均可使用的 VAL 服务。</translation>
        </message>
        <message>
            <source>Map the user to a service that the client may use.</source>
            <translation>请将用户映射到客户端可使用的服务。</translation>
        </message>
        <message>
            <source>A token names at least one VAL service that the client may use.</source>
            <translation>令牌须至少包含一个客户端可使用的 VAL 服务。</translation>
        </message>
        <message>
            <source>Let the client use a VAL service.</source>
            <translation>请允许客户端使用某个 VAL 服务。</translation>
        </message>
        <message>
            <source>A client can revoke its own tokens only.</source>
            <translation>客户端只能撤销自己的令牌。</translation>
        </message>
        <message>
            <source>The server takes as much as it can finish.</source>
            <translation>服务器只接受其能够处理完的请求量。</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk and at the number of workers.</source>
            <translation>此情况会自行消失。如果持续出现，请检查磁盘和工作线程数。</translation>
        </message>
        <message>
            <source>The server could not do it.</source>
            <translation>服务器无法完成该操作。</translation>
        </message>
        <message>
            <source>Look at the log of the site.</source>
            <translation>请查看站点的日志。</translation>
        </message>
        <message>
            <source>Client and redirect URI must be beyond doubt before anyone is sent anywhere.</source>
            <translation>在将任何人转到别处之前，客户端和重定向 URI 必须确凿无疑。</translation>
        </message>
        <message>
            <source>The application must send client_id and redirect_uri once each, well encoded.</source>
            <translation>应用必须各发送一次 client_id 和 redirect_uri，且编码正确。</translation>
        </message>
        <message>
            <source>A log-in is asked for by a client that is registered and enabled.</source>
            <translation>登录须由已注册且已启用的客户端请求。</translation>
        </message>
        <message>
            <source>Compare the client ID with those of the site; register or enable it.</source>
            <translation>请将该客户端 ID 与站点中的 ID 比对；注册或启用它。</translation>
        </message>
        <message>
            <source>A browser is sent back to a registered redirect URI only.</source>
            <translation>浏览器只会被转回已注册的重定向 URI。</translation>
        </message>
        <message>
            <source>Compare it with those of the client. Register it only if you know that it is the application's.</source>
            <translation>请与该客户端的重定向 URI 比对。只有确知它属于该应用时才可注册。</translation>
        </message>
        <message>
            <source>This site takes no request objects.</source>
            <translation>本站点不接受请求对象。</translation>
        </message>
        <message>
            <source>The application must send plain parameters.</source>
            <translation>应用必须发送普通参数。</translation>
        </message>
        <message>
            <source>This site takes no request_uri.</source>
            <translation>本站点不接受 request_uri。</translation>
        </message>
        <message>
            <source>Clients are registered by the admin.</source>
            <translation>客户端由管理员注册。</translation>
        </message>
        <message>
            <source>The application must leave out the parameter registration.</source>
            <translation>应用必须去掉参数 registration。</translation>
        </message>
        <message>
            <source>Log-ins end with a code.</source>
            <translation>登录以签发授权码结束。</translation>
        </message>
        <message>
            <source>The application must ask for response_type code.</source>
            <translation>应用必须请求 response_type code。</translation>
        </message>
        <message>
            <source>A log-in is protected by PKCE.</source>
            <translation>登录受 PKCE 保护。</translation>
        </message>
        <message>
            <source>The application must send a code_challenge (S256).</source>
            <translation>应用必须发送 code_challenge (S256)。</translation>
        </message>
        <message>
            <source>The challenge is a SHA-256 value (S256).</source>
            <translation>code_challenge 是一个 SHA-256 值 (S256)。</translation>
        </message>
        <message>
            <source>The application must send code_challenge_method S256 and a challenge of 43 characters.</source>
            <translation>应用必须发送 code_challenge_method S256 和 43 个字符的 code_challenge。</translation>
        </message>
        <message>
            <source>Without a page only a user who is signed in gets a code.</source>
            <translation>在不显示页面的情况下，只有已登录的用户才能获得授权码。</translation>
        </message>
        <message>
            <source>The application must repeat the request without prompt=none.</source>
            <translation>应用必须去掉 prompt=none 后重新发送请求。</translation>
        </message>
        <message>
            <source>The user who signs in must be the one that was asked for.</source>
            <translation>登录的用户必须是所要求的用户。</translation>
        </message>
        <message>
            <source>That user must sign in, or the application must leave out id_token_hint.</source>
            <translation>必须由该用户登录，否则应用必须去掉 id_token_hint。</translation>
        </message>
        <message>
            <source>The user must agree that a third-party client gets tokens.</source>
            <translation>第三方客户端获取令牌须经用户同意。</translation>
        </message>
        <message>
            <source>The user decides whether a client gets tokens.</source>
            <translation>是否让客户端获取令牌由用户决定。</translation>
        </message>
        <message>
            <source>The user said no: nothing to do.</source>
            <translation>用户已拒绝：无需处理。</translation>
        </message>
        <message>
            <source>A log-in comes from the form of the log-in page.</source>
            <translation>登录须来自登录页面的表单。</translation>
        </message>
        <message>
            <source>Nothing to do unless it goes on: then somebody talks to the log-in page with a program.</source>
            <translation>无需处理，除非持续出现：那说明有人在用程序访问登录页面。</translation>
        </message>
        <message>
            <source>A log-in form must belong to the browser that sends it.</source>
            <translation>登录表单必须属于发送它的浏览器。</translation>
        </message>
        <message>
            <source>The user must open the log-in again, with cookies on. From elsewhere it is a forged form.</source>
            <translation>用户必须在启用 Cookie 的情况下重新打开登录页面。如果来自别处，则是伪造的表单。</translation>
        </message>
        <message>
            <source>A log-in form is good for some minutes.</source>
            <translation>登录表单只在几分钟内有效。</translation>
        </message>
        <message>
            <source>The user must open the log-in again.</source>
            <translation>用户必须重新打开登录页面。</translation>
        </message>
        <message>
            <source>Only a VAL user of this site can sign in.</source>
            <translation>只有本站点的 VAL 用户才能登录。</translation>
        </message>
        <message>
            <source>Compare the name with those of the site; many of these are somebody guessing.</source>
            <translation>请将该名称与站点中的名称比对；大量出现此类拒绝说明有人在猜测。</translation>
        </message>
        <message>
            <source>The password must be the user's.</source>
            <translation>密码必须是该用户的密码。</translation>
        </message>
        <message>
            <source>Give the user a new password when it is forgotten; many of these are somebody guessing.</source>
            <translation>如果用户忘记了密码，请为其设置新密码；大量出现此类拒绝说明有人在猜测。</translation>
        </message>
        <message>
            <source>User name and password have a greatest length.</source>
            <translation>用户名和密码有长度上限。</translation>
        </message>
        <message>
            <source>A disabled VAL user cannot sign in.</source>
            <translation>已禁用的 VAL 用户不能登录。</translation>
        </message>
        <message>
            <source>After wrong passwords the next attempt must wait.</source>
            <translation>密码输错后，必须等待一段时间才能再次尝试。</translation>
        </message>
        <message>
            <source>It passes. If it goes on, see where the attempts come from.</source>
            <translation>此情况会自行消失。如果持续出现，请查看尝试的来源。</translation>
        </message>
        <message>
            <source>A one-time value is used once.</source>
            <translation>一次性值只能使用一次。</translation>
        </message>
        <message>
            <source>Find out whether the application repeats itself, or somebody replays its requests.</source>
            <translation>请查明是应用重复发送，还是有人重放其请求。</translation>
        </message>
        <message>
            <source>A code or refresh token that is used a second time ends its grant.</source>
            <translation>授权码或刷新令牌被再次使用时，其授权即告终止。</translation>
        </message>
        <message>
            <source>A revoked grant gives no tokens.</source>
            <translation>已撤销的授权不再提供令牌。</translation>
        </message>
        <message>
            <source>Codes and grants have an end.</source>
            <translation>授权码和授权都有有效期限。</translation>
        </message>
        <message>
            <source>Tokens come from a grant that exists.</source>
            <translation>令牌须来自存在的授权。</translation>
        </message>
        <message>
            <source>A grant belongs to one client and one key.</source>
            <translation>一项授权只属于一个客户端和一个密钥。</translation>
        </message>
        <message>
            <source>The database takes as much as it can finish.</source>
            <translation>数据库只接受其能够处理完的请求量。</translation>
        </message>
        <message>
            <source>It passes. If it lasts, look at the disk.</source>
            <translation>此情况会自行消失。如果持续出现，请检查磁盘。</translation>
        </message>
        <message>
            <source>The change could not be made.</source>
            <translation>无法进行该更改。</translation>
        </message>
        <message>
            <source>Read what the record says; look at the disk and at the log of the site.</source>
            <translation>请阅读记录的内容；检查磁盘和站点的日志。</translation>
        </message>
        <message>
            <source>Refusals of unknown requesters are counted when there are many.</source>
            <translation>对未知请求方的拒绝数量过多时，会合并计数。</translation>
        </message>
        <message>
            <source>See where they come from: most often it is somebody who tries.</source>
            <translation>请查看其来源：最常见的是有人在试探。</translation>
        </message>
        <message>
            <source>A client secret belongs in the Authorization field.</source>
            <translation>客户端机密应放在 Authorization 字段中。</translation>
        </message>
    </context>
    <context>
        <name>seal::app::Desk</name>
        <message>
            <source>Locked together with the screen.</source>
            <translation>已随屏幕一同锁定。</translation>
        </message>
        <message>
            <source>Open another site...</source>
            <translation>打开其他站点...</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>In a window of its own; this one stays</source>
            <translation>在单独的窗口中打开；此窗口保留</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>停止服务器并退出</translation>
        </message>
        <message>
            <source>Requests that run are answered first</source>
            <translation>会先应答正在处理的请求</translation>
        </message>
        <message>
            <source>Nobody runs the servers of this site now.</source>
            <translation>目前没有进程运行此站点的服务器。</translation>
        </message>
        <message>
            <source>Run them here</source>
            <translation>在此运行</translation>
        </message>
        <message>
            <source>The process that runs the servers does not answer</source>
            <translation>运行服务器的进程没有应答</translation>
        </message>
        <message>
            <source>Look at its log, then press Reconnect again</source>
            <translation>请查看其日志，然后再次按“重新连接”</translation>
        </message>
        <message numerus="yes">
            <source>%n listener(s) run</source>
            <translation>
                <numerusform>%n 个监听器正在运行</numerusform>
            </translation>
        </message>
        <message>
            <source>the servers do not run</source>
            <translation>服务器未运行</translation>
        </message>
        <message>
            <source>Another window could not be started</source>
            <translation>无法启动另一个窗口</translation>
        </message>
        <message>
            <source>Start Sealdesk once more by hand</source>
            <translation>请手动再启动一次 Sealdesk</translation>
        </message>
    </context>
    <context>
        <name>seal::app::DeskOpener</name>
        <message>
            <source>The process that runs this site does not answer</source>
            <translation>运行此站点的进程没有应答</translation>
        </message>
        <message>
            <source>Look at its log, or end it, then try again</source>
            <translation>请查看其日志或结束该进程，然后重试</translation>
        </message>
    </context>
    <context>
        <name>seal::app::LinkedBackend</name>
        <message>
            <source>There is no link to the servers</source>
            <translation>没有与服务器的连接</translation>
        </message>
        <message>
            <source>Reconnect, then try again</source>
            <translation>请重新连接，然后重试</translation>
        </message>
    </context>
    <context>
        <name>seal::ui</name>
        <message>
            <source>VAL server</source>
            <translation>VAL 服务器</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>VAL 用户</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>能否获取</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>途径</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>不能的原因</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL 用户 ID</translation>
        </message>
        <message>
            <source>Enable %1</source>
            <translation>启用 %1</translation>
        </message>
        <message>
            <source>Map %1 to %2</source>
            <translation>将 %1 映射到 %2</translation>
        </message>
        <message>
            <source>Make a password for %1</source>
            <translation>为 %1 生成密码</translation>
        </message>
        <message>
            <source>Change client %1</source>
            <translation>更改客户端 %1</translation>
        </message>
        <message>
            <source>Go to client %1</source>
            <translation>转到客户端 %1</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 已有新密码</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的密码</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>仅显示这一次。请安全地转交。</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 已映射到 %2</translation>
        </message>
        <message>
            <source>Client %1 was changed</source>
            <translation>客户端 %1 已更改</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 已启用</translation>
        </message>
        <message>
            <source>Import VAL users</source>
            <translation>导入 VAL 用户</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>What the user types to sign in; names the row</source>
            <translation>用户登录时输入的名称；用于标识该行</translation>
        </message>
        <message>
            <source>For people to read</source>
            <translation>供人阅读</translation>
        </message>
        <message>
            <source>What tokens carry; the log-in name where the column is empty</source>
            <translation>令牌所携带的内容；该列为空时使用登录名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Where it is empty the user cannot log in until one is set</source>
            <translation>为空时，用户在设置密码之前无法登录</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>已禁用</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes 或 no</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>VAL service IDs with ; between; mappings are added, none is taken away</source>
            <translation>VAL 服务 ID，以 ; 分隔；只添加映射，不删除任何映射</translation>
        </message>
        <message>
            <source>Users without a password cannot log in until one is set.</source>
            <translation>没有密码的用户在设置密码之前无法登录。</translation>
        </message>
        <message>
            <source>Import VAL services</source>
            <translation>导入 VAL 服务</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL 服务 ID</translation>
        </message>
        <message>
            <source>Names the service in tokens; cannot be changed later</source>
            <translation>在令牌中标识该服务；以后不能更改</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What the service is for</source>
            <translation>该服务的用途</translation>
        </message>
        <message>
            <source>Each new service gets key material of its own.</source>
            <translation>每个新服务都会获得自己的密钥材料。</translation>
        </message>
        <message>
            <source>Import mappings</source>
            <translation>导入映射</translation>
        </message>
        <message>
            <source>Of a VAL user that is there</source>
            <translation>现有 VAL 用户的登录名</translation>
        </message>
        <message>
            <source>Of a VAL service that is there</source>
            <translation>现有 VAL 服务的 ID</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>该服务中的 VAL 用户 ID</translation>
        </message>
        <message>
            <source>Where it differs in this service</source>
            <translation>在此服务中不同时填写</translation>
        </message>
        <message>
            <source>Each new mapping gets key material; tokens issued from now on name the service.</source>
            <translation>每个新映射都会获得密钥材料；此后签发的令牌将包含该服务。</translation>
        </message>
        <message>
            <source>No column is chosen for "%1"</source>
            <translation>没有为“%1”选择列</translation>
        </message>
        <message>
            <source>Two columns are chosen for "%1"</source>
            <translation>为“%1”选择了两列</translation>
        </message>
        <message>
            <source>client %1</source>
            <translation>客户端 %1</translation>
        </message>
        <message>
            <source>the site's CA</source>
            <translation>站点的 CA</translation>
        </message>
        <message>
            <source>all servers (RSA)</source>
            <translation>所有服务器 (RSA)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessPage</name>
        <message>
            <source>Effective access</source>
            <translation>有效访问权限</translation>
        </message>
        <message>
            <source>What would a user get?</source>
            <translation>用户会获得什么？</translation>
        </message>
        <message>
            <source>Who can get a key?</source>
            <translation>谁能获取密钥？</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>说明原因</translation>
        </message>
        <message>
            <source>VAL user</source>
            <translation>VAL 用户</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>Choose a user to see the tokens, scopes and keys that a log-in would bring now, and for what it would not, what stands in the way. The answer comes from the servers' own rules; nothing is changed and nothing is logged.</source>
            <translation>选择一个用户，查看其现在登录会获得的令牌、作用域和密钥；对于不会获得的，则显示受阻的原因。结论来自服务器自身的规则；不作任何更改，也不记录日志。</translation>
        </message>
        <message>
            <source>Key of VAL service</source>
            <translation>VAL 服务的密钥</translation>
        </message>
        <message>
            <source>Who can get the key</source>
            <translation>谁能获取该密钥</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>%1 of the first %2 get it; scroll on for more</source>
            <translation>前 %2 个中有 %1 个可获取；继续滚动可查看更多</translation>
        </message>
        <message>
            <source>%1 of %2 get it</source>
            <translation>%2 个中有 %1 个可获取</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessView</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Key %1, version %2</source>
            <translation>密钥 %1，版本 %2</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>有效访问权限</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copies all lines as text</source>
            <translation>以文本形式复制所有行</translation>
        </message>
        <message>
            <source>There is no VAL service yet, so that nobody gets anything.</source>
            <translation>还没有 VAL 服务，因此任何人都得不到任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>%1 gets tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 可获取 %n 个 VAL 服务中 %2 个的令牌和密钥。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 can fetch the keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 可取得 %n 个 VAL 服务中 %2 个的密钥。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>通过 %1，已映射的用户可获取 %n 个 VAL 服务中 %2 个的令牌和密钥。</numerusform>
            </translation>
        </message>
        <message>
            <source>The site has too many to show those the user is not mapped to.</source>
            <translation>站点中的服务过多，无法显示用户未映射到的服务。</translation>
        </message>
        <message>
            <source>Scope %1</source>
            <translation>作用域 %1</translation>
        </message>
        <message>
            <source>granted, for %1</source>
            <translation>已授予，适用于 %1</translation>
        </message>
        <message>
            <source>not granted</source>
            <translation>未授予</translation>
        </message>
        <message>
            <source>tokens and keys</source>
            <translation>令牌和密钥</translation>
        </message>
        <message>
            <source>as %1, since %2, by %3</source>
            <translation>标识为 %1，自 %2 起，由 %3 授予</translation>
        </message>
        <message>
            <source>Mapped</source>
            <translation>已映射</translation>
        </message>
        <message>
            <source>Through %1</source>
            <translation>通过 %1</translation>
        </message>
        <message>
            <source>VAL server %1 can fetch the key</source>
            <translation>VAL 服务器 %1 可取得该密钥</translation>
        </message>
        <message>
            <source>The server would say: %1</source>
            <translation>服务器会答复：%1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AuditPage</name>
        <message>
            <source>Audit log</source>
            <translation>审计日志</translation>
        </message>
        <message>
            <source>No records yet</source>
            <translation>还没有记录</translation>
        </message>
        <message>
            <source>Every token, key delivery, log-in, refusal and change by an admin leaves a record here. Records are chained and signed, so that nobody can change the past unseen.</source>
            <translation>每个令牌、每次密钥下发、登录、拒绝以及管理员的更改都会在此留下记录。记录链接成链并经签名，因此任何人都无法在不被察觉的情况下篡改历史。</translation>
        </message>
        <message>
            <source>New records</source>
            <translation>新记录</translation>
        </message>
        <message>
            <source>Place in the audit log</source>
            <translation>在审计日志中的位置</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>同一请求</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>The record as the log holds it</source>
            <translation>日志中的原始记录</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>New records come in at the top as they are written</source>
            <translation>新记录写入后即显示在顶部</translation>
        </message>
        <message>
            <source>Check the whole log</source>
            <translation>检查整个日志</translation>
        </message>
        <message>
            <source>Every record, its place in the chain, and the signed end</source>
            <translation>每条记录、其在链中的位置，以及已签名的末端</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>导出...</translation>
        </message>
        <message>
            <source>What the filter shows, as CSV or with the proof of the chain</source>
            <translation>导出筛选结果，格式为 CSV 或附带链的证明</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Colours for records that a filter finds</source>
            <translation>为筛选到的记录着色</translation>
        </message>
        <message>
            <source>Go to the user</source>
            <translation>转到用户</translation>
        </message>
        <message>
            <source>The record names no user</source>
            <translation>该记录不涉及用户</translation>
        </message>
        <message>
            <source>Go to the client</source>
            <translation>转到客户端</translation>
        </message>
        <message>
            <source>The record names no client</source>
            <translation>该记录不涉及客户端</translation>
        </message>
        <message>
            <source>Go to the VAL service</source>
            <translation>转到 VAL 服务</translation>
        </message>
        <message>
            <source>The record names no VAL service</source>
            <translation>该记录不涉及 VAL 服务</translation>
        </message>
        <message>
            <source>Go to the key</source>
            <translation>转到密钥</translation>
        </message>
        <message>
            <source>The record names no key</source>
            <translation>该记录不涉及密钥</translation>
        </message>
        <message>
            <source>Go to the certificate</source>
            <translation>转到证书</translation>
        </message>
        <message>
            <source>The record names no certificate</source>
            <translation>该记录不涉及证书</translation>
        </message>
        <message>
            <source>Show the flow</source>
            <translation>显示流程</translation>
        </message>
        <message>
            <source>The messages of this request as a ladder</source>
            <translation>以时序图显示此请求的消息</translation>
        </message>
        <message>
            <source>The record belongs to no request</source>
            <translation>该记录不属于任何请求</translation>
        </message>
        <message>
            <source>Only this user</source>
            <translation>仅此用户</translation>
        </message>
        <message>
            <source>Only such records</source>
            <translation>仅此类记录</translation>
        </message>
        <message>
            <source>The record cannot be read</source>
            <translation>无法读取该记录</translation>
        </message>
        <message>
            <source>Copy the record</source>
            <translation>复制记录</translation>
        </message>
        <message>
            <source>As JSON, with its hash</source>
            <translation>以 JSON 格式复制，含哈希值</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Columns, copy, refresh</source>
            <translation>列、复制、刷新</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>没有名为 %1 的字段或标志</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n 条新记录</numerusform>
            </translation>
        </message>
        <message>
            <source>No records</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <source>%1 shown, counting</source>
            <translation>已显示 %1 条，正在计数</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>第 %1 至 %2 条，共 %3 条</translation>
        </message>
        <message>
            <source>%1 to %2 of at least %3, the search index is being built</source>
            <translation>第 %1 至 %2 条，至少共 %3 条，正在建立搜索索引</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>，正在加载</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>，已选 %1 项</translation>
        </message>
        <message>
            <source>Select one record first</source>
            <translation>请先选择一条记录</translation>
        </message>
        <message>
            <source>There is no page for that yet</source>
            <translation>尚无对应的页面</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>审计密钥：%1</translation>
        </message>
        <message>
            <source>The chain is broken: %1</source>
            <translation>链已损坏：%1</translation>
        </message>
        <message>
            <source>Chain intact, all checked %1</source>
            <translation>链完整，全部检查时间：%1</translation>
        </message>
        <message>
            <source>End of the chain intact, not all checked yet</source>
            <translation>链的末端完整，尚未全部检查</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>导出审计日志</translation>
        </message>
        <message>
            <source>Export the records that the filter finds</source>
            <translation>导出筛选到的记录</translation>
        </message>
        <message>
            <source>With proof (*.jsonl);;CSV (*.csv)</source>
            <translation>带证明 (*.jsonl);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Mark what the filter finds: %1</source>
            <translation>标记筛选到的记录：%1</translation>
        </message>
        <message>
            <source>Type a filter first</source>
            <translation>请先输入筛选条件</translation>
        </message>
        <message>
            <source>No longer mark %1</source>
            <translation>不再标记 %1</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>The rule, its clause, what was at fault, and how to put it right</source>
            <translation>所违反的规则、其条款、问题所在以及如何改正</translation>
        </message>
        <message>
            <source>The request was not refused</source>
            <translation>该请求未被拒绝</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BottomPanel</name>
        <message>
            <source>Jobs and log</source>
            <translation>任务和日志</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>服务器日志</translation>
        </message>
        <message>
            <source>Hide this panel</source>
            <translation>隐藏此面板</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>任务 (%1)</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CertificatesPage</name>
        <message>
            <source>Revoked</source>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>客户端 %1</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>证书颁发机构</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>For</source>
            <translation>颁发对象</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置模板</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>生效时间</translation>
        </message>
        <message>
            <source>Revoked at</source>
            <translation>吊销时间</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Revoked certificates</source>
            <translation>已吊销的证书</translation>
        </message>
        <message>
            <source>Certificates that end soon or have ended</source>
            <translation>即将到期或已到期的证书</translation>
        </message>
        <message>
            <source>Certificate authorities</source>
            <translation>证书颁发机构</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>签发者</translation>
        </message>
        <message>
            <source>DNS names</source>
            <translation>DNS 名称</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <source>URIs</source>
            <translation>URI</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <translation>吊销列表</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>还没有证书</translation>
        </message>
        <message>
            <source>The site's CA issues certificates for its servers when they start, and for VAL servers.</source>
            <translation>站点的 CA 在服务器启动时为其签发证书，也为 VAL 服务器签发证书。</translation>
        </message>
        <message>
            <source>Save as PEM...</source>
            <translation>另存为 PEM...</translation>
        </message>
        <message>
            <source>Writes the certificate to a file</source>
            <translation>将证书写入文件</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>吊销...</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once</source>
            <translation>使用该证书的连接和令牌会立即被拒绝</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>已经吊销</translation>
        </message>
        <message>
            <source>The site's own CA cannot be revoked here</source>
            <translation>站点自身的 CA 不能在此吊销</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>Save certificate</source>
            <translation>保存证书</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>已写入 %1</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message>
            <source>Revoke the certificate of %1</source>
            <translation>吊销 %1 的证书</translation>
        </message>
        <message>
            <source>Revoke certificate</source>
            <translation>吊销证书</translation>
        </message>
        <message>
            <source>Connections and tokens with it are refused at once, and the revocation list names it. This cannot be undone.</source>
            <translation>使用该证书的连接和令牌会立即被拒绝，且该证书将列入吊销列表。此操作无法撤消。</translation>
        </message>
        <message>
            <source>The certificate of %1 is revoked</source>
            <translation>%1 的证书已吊销</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ChangeRunner</name>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Something was changed since; use Ctrl+Z</source>
            <translation>此后又有更改；请使用 Ctrl+Z</translation>
        </message>
        <message>
            <source>%1: stopped before the end</source>
            <translation>%1：未完成即已停止</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheatSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Commands and shortcuts</source>
            <translation>命令和快捷键</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指定</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 is taken by "%2". Choose another, or free that one first.</source>
            <translation>%1 已被“%2”占用。请选择其他快捷键，或先释放该快捷键。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Check</name>
        <message>
            <source>Check the audit log</source>
            <translation>检查审计日志</translation>
        </message>
        <message>
            <source>The check was cancelled: what was looked at was in order</source>
            <translation>检查已取消：已检查的部分正常</translation>
        </message>
        <message>
            <source>The audit log is intact: %1 records in order, the end signed</source>
            <translation>审计日志完整：%1 条记录均正常，末端已签名</translation>
        </message>
        <message>
            <source>Audit key: %1</source>
            <translation>审计密钥：%1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CheckStep</name>
        <message>
            <source>Progress of the check</source>
            <translation>检查进度</translation>
        </message>
        <message>
            <source>Report it and change nothing</source>
            <translation>报告，不作更改</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Update it with what the file says</source>
            <translation>按文件内容更新</translation>
        </message>
        <message>
            <source>Where something is there already:</source>
            <translation>如果已存在相同项：</translation>
        </message>
        <message>
            <source>Make a random password for each new user without one (slow: each takes a moment of the hash threads)</source>
            <translation>为每个没有密码的新用户生成随机密码（较慢：每个都要占用哈希线程一段时间）</translation>
        </message>
        <message>
            <source>Checking: %1 so far</source>
            <translation>正在检查：已完成 %1</translation>
        </message>
        <message>
            <source>Would be: %1</source>
            <translation>预计结果：%1</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>正在检查各行</translation>
        </message>
        <message>
            <source>The rows could not be checked</source>
            <translation>无法检查各行</translation>
        </message>
        <message>
            <source>There is nothing that would be changed</source>
            <translation>没有需要更改的内容</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Chip</name>
        <message>
            <source>Filter %1. Delete removes it, Enter edits it.</source>
            <translation>筛选条件 %1。按 Delete 移除，按 Enter 编辑。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ClientsPage</name>
        <message>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>None (PKCE)</source>
            <translation>无 (PKCE)</translation>
        </message>
        <message>
            <source>VAL server</source>
            <translation>VAL 服务器</translation>
        </message>
        <message>
            <source>For users</source>
            <translation>代表用户</translation>
        </message>
        <message>
            <source>For itself</source>
            <translation>代表自身</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>客户端 ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Authenticates with</source>
            <translation>认证方式</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>作用域</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>Grant types</source>
            <translation>授权类型</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>重定向 URI</translation>
        </message>
        <message>
            <source>Disabled clients</source>
            <translation>已禁用的客户端</translation>
        </message>
        <message>
            <source>VAL servers</source>
            <translation>VAL 服务器</translation>
        </message>
        <message>
            <source>Certificate name</source>
            <translation>证书名称</translation>
        </message>
        <message>
            <source>Consent page</source>
            <translation>同意页面</translation>
        </message>
        <message>
            <source>no: first party</source>
            <translation>否：第一方</translation>
        </message>
        <message>
            <source>yes: third party</source>
            <translation>是：第三方</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>其值</translation>
        </message>
        <message>
            <source>It is a VAL server</source>
            <translation>它是 VAL 服务器</translation>
        </message>
        <message>
            <source>Open to all VAL services</source>
            <translation>对所有 VAL 服务开放</translation>
        </message>
        <message>
            <source>Users are asked for consent</source>
            <translation>请求用户同意</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>还没有客户端</translation>
        </message>
        <message>
            <source>A client is the software that asks for tokens: an app with which VAL users sign in, or a VAL server.</source>
            <translation>客户端是请求令牌的软件：供 VAL 用户登录的应用，或 VAL 服务器。</translation>
        </message>
        <message>
            <source>Add client...</source>
            <translation>添加客户端...</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>编辑...</translation>
        </message>
        <message>
            <source>New secret...</source>
            <translation>新机密...</translation>
        </message>
        <message>
            <source>Makes another secret; the old one ends at once</source>
            <translation>生成另一个机密；旧机密立即失效</translation>
        </message>
        <message>
            <source>This client does not authenticate with a secret</source>
            <translation>此客户端不使用机密认证</translation>
        </message>
        <message>
            <source>Issue certificate...</source>
            <translation>签发证书...</translation>
        </message>
        <message>
            <source>Makes a key and a certificate and writes them to files</source>
            <translation>生成密钥和证书并写入文件</translation>
        </message>
        <message>
            <source>This client does not authenticate with a certificate</source>
            <translation>此客户端不使用证书认证</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>No tokens; those in use are refused at once</source>
            <translation>不再提供令牌；正在使用的令牌会立即被拒绝</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>已经禁用</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>已经启用</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>移除...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>有效访问权限</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>作用域</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>添加客户端</translation>
        </message>
        <message>
            <source>Where it needs a secret, one is made and shown once.</source>
            <translation>如果需要机密，会生成一个并显示一次。</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>已添加 %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Where it may do less than before, or proves itself in another way, tokens in use are refused at once.</source>
            <translation>如果其权限减少或认证方式改变，正在使用的令牌会立即被拒绝。</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>已更改 %1</translation>
        </message>
        <message>
            <source>Make a new secret for %1?</source>
            <translation>为 %1 生成新机密？</translation>
        </message>
        <message>
            <source>The old one ends at once: the client gets no tokens until it has the new one. This cannot be undone.</source>
            <translation>旧机密立即失效：客户端在得到新机密之前无法获取令牌。此操作无法撤消。</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>生成新机密</translation>
        </message>
        <message>
            <source>%1 has a new secret</source>
            <translation>%1 已有新机密</translation>
        </message>
        <message>
            <source>Certificate for %1: a file name for it and its key</source>
            <translation>%1 的证书：证书及其密钥的文件名</translation>
        </message>
        <message>
            <source>PEM (*.pem)</source>
            <translation>PEM (*.pem)</translation>
        </message>
        <message>
            <source>Certificate of %1 written to %2, its key to %3</source>
            <translation>%1 的证书已写入 %2，其密钥已写入 %3</translation>
        </message>
        <message>
            <source>Disable clients</source>
            <translation>禁用客户端</translation>
        </message>
        <message>
            <source>Enable clients</source>
            <translation>启用客户端</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 已禁用</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 已启用</translation>
        </message>
        <message numerus="yes">
            <source>%n clients are disabled</source>
            <translation>
                <numerusform>已禁用 %n 个客户端</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients are enabled</source>
            <translation>
                <numerusform>已启用 %n 个客户端</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove clients</source>
            <translation>移除客户端</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>已移除 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n clients were removed</source>
            <translation>
                <numerusform>已移除 %n 个客户端</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n clients?</source>
            <translation>
                <numerusform>移除 %n 个客户端？</numerusform>
            </translation>
        </message>
        <message>
            <source>Its tokens are refused at once, and nobody knows its secret any more. This cannot be undone.</source>
            <translation>其令牌会立即被拒绝，其机密也将无从得知。此操作无法撤消。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n client(s)</source>
            <translation>
                <numerusform>移除 %n 个客户端</numerusform>
            </translation>
        </message>
        <message>
            <source>Secret of %1</source>
            <translation>%1 的机密</translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>仅显示这一次。请安全地转交。</translation>
        </message>
        <message>
            <source>Replace the key file %1?</source>
            <translation>替换密钥文件 %1？</translation>
        </message>
        <message>
            <source>It is there already, and the private key in it would be lost: whoever uses it needs another certificate. This cannot be undone.</source>
            <translation>该文件已存在，其中的私钥将会丢失：使用它的一方需要另一张证书。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Replace the key file</source>
            <translation>替换密钥文件</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseDialog</name>
        <message>
            <source>Close Sealdesk</source>
            <translation>关闭 Sealdesk</translation>
        </message>
        <message>
            <source>The servers of %1 run in this program</source>
            <translation>%1 的服务器在此程序中运行</translation>
        </message>
        <message>
            <source>Without the window they can run on; an icon in the tray then brings it back. Or they stop: requests that run are answered, and clients get no more tokens and keys until they start again.</source>
            <translation>关闭窗口后它们可以继续运行；之后可通过托盘图标重新打开窗口。也可以停止它们：会先应答正在处理的请求，在重新启动之前，客户端无法再获取令牌和密钥。</translation>
        </message>
        <message>
            <source>This desktop has no tray, so they cannot run on without a window: they stop, and clients get no more tokens and keys until they start again. To run servers without a window, use sealdeskd.</source>
            <translation>此桌面没有托盘，因此关闭窗口后它们无法继续运行：它们将停止，在重新启动之前，客户端无法再获取令牌和密钥。要在没有窗口的情况下运行服务器，请使用 sealdeskd。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>停止服务器并退出</translation>
        </message>
        <message>
            <source>Do this from now on without asking</source>
            <translation>以后都这样做，不再询问</translation>
        </message>
        <message>
            <source>Keep them running in the tray</source>
            <translation>在托盘中继续运行</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CloseGuard</name>
        <message>
            <source>Sealdesk runs on</source>
            <translation>Sealdesk 继续运行</translation>
        </message>
        <message>
            <source>The servers of %1 keep running. Click the icon to bring the window back.</source>
            <translation>%1 的服务器继续运行。点击图标可重新打开窗口。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CodeBox</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Columns</name>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>%n 小时后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>a date with the month as a word, as QLocale::toString() reads it; no one may take the day for the month</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>即将</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 here, %2 UTC</source>
            <translation>本地时间 %1，UTC %2</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>已禁用</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>已启用</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ColumnsStep</name>
        <message>
            <source>Which column holds what? Empty cells are left out: they change nothing.</source>
            <translation>各列分别包含什么内容？空单元格会被忽略：它们不作任何更改。</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>(not in the file)</source>
            <translation>（不在文件中）</translation>
        </message>
        <message>
            <source>for example: %1</source>
            <translation>例如：%1</translation>
        </message>
        <message>
            <source>Not imported: %1</source>
            <translation>未导入：%1</translation>
        </message>
        <message>
            <source>"%1" is chosen for "%2" and for "%3"</source>
            <translation>“%1”同时被选作“%2”和“%3”</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CommandPalette</name>
        <message>
            <source>Type a page or a command</source>
            <translation>输入页面或命令</translation>
        </message>
        <message>
            <source>Search or jump</source>
            <translation>搜索或跳转</translation>
        </message>
        <message>
            <source>Pages and commands found</source>
            <translation>找到的页面和命令</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>没有该名称的项目。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>The same from the command line, for the first of them</source>
            <translation>等效的命令行（以第一项为例）</translation>
        </message>
        <message>
            <source>The same from the command line</source>
            <translation>等效的命令行</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Type %1 to go on:</source>
            <translation>输入 %1 以继续：</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::CreateWizard</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Create the site</source>
            <translation>创建站点</translation>
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
            <translation>从不</translation>
        </message>
        <message>
            <source>Views of the row</source>
            <translation>行的视图</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message numerus="yes">
            <source>%n rows selected. Toolbar and row menu act on all of them.</source>
            <translation>
                <numerusform>已选择 %n 行。工具栏和行菜单对所有选中行生效。</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a row to see its details.</source>
            <translation>选择一行以查看其详细信息。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExpiryTimeline</name>
        <message>
            <source>What ends in the next 90 days</source>
            <translation>未来 90 天内到期的项目</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>short day and month</comment>
            <translation>M月d日</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Export</name>
        <message>
            <source>Export the audit log to %1</source>
            <translation>将审计日志导出到 %1</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>导出已取消；未写入任何文件</translation>
        </message>
        <message>
            <source>The audit log was exported to %1</source>
            <translation>审计日志已导出到 %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>无法写入文件 %1：%2</translation>
        </message>
        <message>
            <source>Choose another folder or make room on the disk</source>
            <translation>请选择其他文件夹，或释放磁盘空间</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ExportWords</name>
        <message>
            <source>The ladder is too long for one PNG picture</source>
            <translation>时序图过长，无法放入一张 PNG 图片</translation>
        </message>
        <message>
            <source>Export it as SVG or text</source>
            <translation>请导出为 SVG 或文本</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture</source>
            <translation>内存不足，无法生成图片</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>SVG 图片</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Mermaid diagram</source>
            <translation>Mermaid 图</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FactsView</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FaultTable</name>
        <message>
            <source>Line</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>处理方法</translation>
        </message>
        <message>
            <source>Rows that were not done</source>
            <translation>未完成的行</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown; the export holds them all.</source>
            <translation>显示前 %1 项，共 %2 项；导出文件包含全部。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FilterBar</name>
        <message>
            <source>Filter: words, field:value, is:state, !not</source>
            <translation>筛选：文字、字段:值、is:状态、!排除</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Save this filter...</source>
            <translation>保存此筛选...</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FlowLabPage</name>
        <message>
            <source>Running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>符合预期</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>不符合预期</translation>
        </message>
        <message>
            <source>Flow lab</source>
            <translation>流程实验室</translation>
        </message>
        <message>
            <source>This site has no flows</source>
            <translation>此站点没有流程</translation>
        </message>
        <message>
            <source>A flow is a real client at work against the servers, with every message and check written down. The program that runs this site is older than this window.</source>
            <translation>流程是真实客户端与服务器的一次交互，每条消息和每项检查都会记录下来。运行此站点的程序版本比此窗口旧。</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>流程</translation>
        </message>
        <message>
            <source>Runs of this session</source>
            <translation>本次会话的运行</translation>
        </message>
        <message>
            <source>None yet. Choose a flow and run it.</source>
            <translation>暂无。请选择一个流程并运行。</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Runs the flow against this site</source>
            <translation>针对此站点运行流程</translation>
        </message>
        <message>
            <source>Run as...</source>
            <translation>以指定身份运行...</translation>
        </message>
        <message>
            <source>Runs it as a user or client of your choice</source>
            <translation>以您选择的用户或客户端运行</translation>
        </message>
        <message>
            <source>Run against a file...</source>
            <translation>按文件运行...</translation>
        </message>
        <message>
            <source>Runs it against the servers that a target file describes</source>
            <translation>针对目标文件所描述的服务器运行</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Ends the run on show</source>
            <translation>结束当前显示的运行</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>查找其审计记录</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this run</source>
            <translation>打开审计日志并显示此次运行的记录</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>运行 %1</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>客户端 ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>客户端机密</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL 服务 ID</translation>
        </message>
        <message>
            <source>What is left empty is taken from the demo data of the site, or from what it knows.</source>
            <translation>留空的项取自站点的演示数据或站点已知的信息。</translation>
        </message>
        <message>
            <source>Choose a target file</source>
            <translation>选择目标文件</translation>
        </message>
        <message>
            <source>Target files (*.json);;All files (*)</source>
            <translation>目标文件 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>此窗口没有审计日志页面</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>请使用：sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>尚未运行</translation>
        </message>
        <message>
            <source>Last run: %1</source>
            <translation>上次运行：%1</translation>
        </message>
        <message>
            <source>this site</source>
            <translation>此站点</translation>
        </message>
        <message numerus="yes">
            <source>Running, %n step(s) so far</source>
            <translation>
                <numerusform>正在运行，已完成 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Run the flow: its messages and checks appear here as they happen.</source>
            <translation>运行流程：其消息和检查会实时显示在此处。</translation>
        </message>
        <message>
            <source>Waiting for the first message</source>
            <translation>正在等待第一条消息</translation>
        </message>
        <message>
            <source>Choose a flow first</source>
            <translation>请先选择一个流程</translation>
        </message>
        <message>
            <source>Two flows run already</source>
            <translation>已有两个流程在运行</translation>
        </message>
        <message>
            <source>The run on show has ended</source>
            <translation>当前显示的运行已结束</translation>
        </message>
        <message>
            <source>Run a flow first</source>
            <translation>请先运行一个流程</translation>
        </message>
        <message>
            <source>The run was against other servers, whose log is not here</source>
            <translation>此次运行针对的是其他服务器，其日志不在此处</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Form</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Puts into the field what another wrote meanwhile</source>
            <translation>将他人在此期间写入的内容填入该字段</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <source>Changed by another meanwhile</source>
            <translation>期间已被他人更改</translation>
        </message>
        <message>
            <source>Meanwhile another wrote: %1</source>
            <translation>期间他人写入：%1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1 is needed</source>
            <translation>必须填写“%1”</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>尚未作任何更改</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FormDialog</name>
        <message>
            <source>The same from the command line</source>
            <translation>等效的命令行</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Another changed it while this was open. What is there now stands beside the fields; nothing was overwritten. Save again to put yours there.</source>
            <translation>此表单打开期间，他人已作更改。现有内容显示在各字段旁；未覆盖任何内容。再次保存即可写入您的内容。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::HelpWindow</name>
        <message>
            <source>Sealdesk manual</source>
            <translation>Sealdesk 手册</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Manual page</source>
            <translation>手册页面</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportJob</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>添加 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>更新 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>未变 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>跳过 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失败 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>无法读取该行：%1</translation>
        </message>
        <message>
            <source>Correct the file</source>
            <translation>请更正文件</translation>
        </message>
        <message>
            <source>It is in line %1 already</source>
            <translation>第 %1 行中已有该项</translation>
        </message>
        <message>
            <source>Keep the line that is right</source>
            <translation>请保留正确的那一行</translation>
        </message>
        <message>
            <source>no rows</source>
            <translation>没有行</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>已导入：%1</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1. An undo does not bring back the old password of %n user(s)</source>
            <translation>
                <numerusform>已导入：%1。撤销不会恢复 %n 个用户的旧密码</numerusform>
            </translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written</source>
            <translation>导出已取消；未写入任何文件</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportWizard</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
        <message>
            <source>Go on without this window</source>
            <translation>关闭此窗口并继续</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Close without saving the passwords?</source>
            <translation>不保存密码就关闭？</translation>
        </message>
        <message>
            <source>They are shown nowhere again. Users would need new ones.</source>
            <translation>这些密码不会再次显示。用户将需要新密码。</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>关闭而不保存</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobRow</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>取消：%1</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <source>Copy the log of %1</source>
            <translation>复制日志：%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>正在停止...</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::JobsPanel</name>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>No jobs. Imports, exports and checks show their progress here.</source>
            <translation>没有任务。导入、导出和检查的进度显示在此处。</translation>
        </message>
        <message>
            <source>Clear finished jobs</source>
            <translation>清除已完成的任务</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeyStep</name>
        <message>
            <source>Site key</source>
            <translation>站点密钥</translation>
        </message>
        <message>
            <source>One key seals all secrets in the database: whoever steals the folder without it has nothing. Choose what that key is kept under; it is needed whenever the servers start.</source>
            <translation>数据库中的所有机密都由一个密钥密封：没有该密钥，即使盗走文件夹也毫无所得。请选择该密钥的保护方式；每次启动服务器时都需要它。</translation>
        </message>
        <message>
            <source>The keychain of this desktop</source>
            <translation>此桌面的密钥环</translation>
        </message>
        <message>
            <source>Looking for a keychain...</source>
            <translation>正在查找密钥环...</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>口令短语</translation>
        </message>
        <message>
            <source>Also make a recovery code and print it</source>
            <translation>同时生成恢复码并打印</translation>
        </message>
        <message>
            <source>There is no back door: without passphrase, keychain or recovery code the site is lost.</source>
            <translation>没有后门：若口令短语、密钥环和恢复码都没有，站点将无法找回。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令短语</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>再次输入口令短语</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <source>Four words or more that have nothing to do with each other</source>
            <translation>四个或更多互不相关的词</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>口令短语强度</translation>
        </message>
        <message>
            <source>Nothing has to be typed while you are logged in. Other users of this machine cannot open the site.</source>
            <translation>您已登录桌面时无需输入任何内容。此机器的其他用户无法打开该站点。</translation>
        </message>
        <message>
            <source>A passphrase works everywhere</source>
            <translation>口令短语在任何地方都可使用</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>Its strength shows here while you type.</source>
            <translation>输入时在此显示其强度。</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>请输入口令短语</translation>
        </message>
        <message>
            <source>The passphrase is too weak</source>
            <translation>口令短语过弱</translation>
        </message>
        <message>
            <source>Type the passphrase once more</source>
            <translation>请再次输入口令短语</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>两次输入的口令短语不一致</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::KeysPage</name>
        <message>
            <source>the service itself</source>
            <translation>服务本身</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>Past its period</source>
            <translation>已过有效期</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>已激活</translation>
        </message>
        <message>
            <source>Not active yet</source>
            <translation>尚未激活</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Compromised</source>
            <translation>已泄露</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>For</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>生效时间</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Active keys</source>
            <translation>已激活的密钥</translation>
        </message>
        <message>
            <source>Keys past their period</source>
            <translation>已过有效期的密钥</translation>
        </message>
        <message>
            <source>Keys of services themselves</source>
            <translation>服务自身的密钥</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>还没有密钥</translation>
        </message>
        <message>
            <source>Key material is made when a VAL service is added and when a VAL user is mapped to one. Key material itself is never shown.</source>
            <translation>添加 VAL 服务以及将 VAL 用户映射到服务时，会生成密钥材料。密钥材料本身绝不显示。</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>谁可获取</translation>
        </message>
        <message>
            <source>Users and VAL servers that can get keys of the service</source>
            <translation>可获取该服务密钥的用户和 VAL 服务器</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>下发记录</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>有效载荷 ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderModel</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Time (ms)</source>
            <translation>时间 (ms)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发送方</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接收方</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n 步</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderSide</name>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Views of the step</source>
            <translation>步骤的视图</translation>
        </message>
        <message>
            <source>Message as it is sent</source>
            <translation>发送的原始消息</translation>
        </message>
        <message>
            <source>A check has no message of its own.</source>
            <translation>检查本身没有消息。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Specifications</source>
            <translation>规范</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>已解码</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原始</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>规范</translation>
        </message>
        <message>
            <source>Select a message or a check to see what is in it.</source>
            <translation>选择一条消息或一项检查以查看其内容。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s).</source>
            <translation>
                <numerusform>%1：%n 步。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them refused or failed.</source>
            <translation>
                <numerusform>其中 %n 步被拒绝或失败。</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks (%1)</source>
            <translation>检查 (%1)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>No clause asks for this step by itself.</source>
            <translation>没有条款单独要求此步骤。</translation>
        </message>
        <message>
            <source>%1 clause %2</source>
            <translation>%1 条款 %2</translation>
        </message>
        <message>
            <source>Read the manual: %1</source>
            <translation>阅读手册：%1</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>关联 ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderView</name>
        <message>
            <source>Ladder</source>
            <translation>时序图</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n 条新内容</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>部分 %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderWidget</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>To the first step</source>
            <translation>到第一步</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Step forward</source>
            <translation>前进一步</translation>
        </message>
        <message>
            <source>Show all steps</source>
            <translation>显示所有步骤</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>How fast steps are played</source>
            <translation>步骤播放的快慢</translation>
        </message>
        <message>
            <source>%1 x</source>
            <translation>%1 倍</translation>
        </message>
        <message>
            <source>Fold all parts</source>
            <translation>折叠所有部分</translation>
        </message>
        <message>
            <source>Unfold all parts</source>
            <translation>展开所有部分</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>正常大小</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>Export ladder...</source>
            <translation>导出时序图...</translation>
        </message>
        <message>
            <source>There are no steps yet</source>
            <translation>还没有步骤</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Export the ladder</source>
            <translation>导出时序图</translation>
        </message>
        <message>
            <source>%1 ends with no format that is known</source>
            <translation>%1 的扩展名不是已知格式</translation>
        </message>
        <message>
            <source>Use .svg, .png, .txt, .json or .mmd</source>
            <translation>请使用 .svg、.png、.txt、.json 或 .mmd</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message>
            <source>Written to %1, with the secrets of this demo site</source>
            <translation>已写入 %1，其中包含此演示站点的机密</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>已写入 %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Languages</name>
        <message>
            <source>English</source>
            <comment>the name of this language, in the language itself</comment>
            <translation>简体中文</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonBubble</name>
        <message>
            <source>Guided lesson</source>
            <translation>引导课程</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LessonRunner</name>
        <message>
            <source>Guided lessons</source>
            <translation>引导课程</translation>
        </message>
        <message>
            <source>Lessons change the site: they run on a demo site only</source>
            <translation>课程会更改站点：只能在演示站点上运行</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>窗口已锁定</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Lessons</name>
        <message>
            <source>A log-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Who signs in, what the application gets, and where it is written down</source>
            <translation>谁在登录，应用得到什么，以及记录在哪里</translation>
        </message>
        <message>
            <source>This lesson follows one log-in from the user to the audit log. Next leads on; the arrow keys do too, and Esc leaves at any time.</source>
            <translation>本课程跟随一次登录，从用户直到审计日志。按“下一步”继续；也可使用方向键，按 Esc 可随时退出。</translation>
        </message>
        <message>
            <source>The SIM-S signs users in and issues tokens. This is its card: the addresses that applications use, and what it did in the last hour.</source>
            <translation>SIM-S 负责用户登录和签发令牌。这是它的卡片：应用所使用的地址，以及它在最近一小时内的活动。</translation>
        </message>
        <message>
            <source>These are the VAL users: who can sign in. The log-in name never leaves the SIM-S; tokens carry the VAL user ID.</source>
            <translation>这些是 VAL 用户：可以登录的人。登录名绝不会离开 SIM-S；令牌中携带的是 VAL 用户 ID。</translation>
        </message>
        <message>
            <source>A user signs in through an application. Each one is registered as a client: how it authenticates, where the browser may return to, and which scopes it may ask for.</source>
            <translation>用户通过应用登录。每个应用都注册为一个客户端：包括其认证方式、浏览器可返回的地址，以及可请求的作用域。</translation>
        </message>
        <message>
            <source>Now a real client signs Alice in, with a browser, a code and PKCE. Each arrow is a message, each note a check; choose one to read it and the clause that asks for it.</source>
            <translation>现在由一个真实的客户端，通过浏览器、授权码和 PKCE 为 Alice 登录。每个箭头是一条消息，每条注释是一项检查；选择其中一个即可阅读其内容以及相应的条款。</translation>
        </message>
        <message>
            <source>The log-in, the code and the tokens are records of the audit log. Nothing left the server before its record was on the disk.</source>
            <translation>登录、授权码和令牌都是审计日志中的记录。在记录写入磁盘之前，服务器不会发出任何内容。</translation>
        </message>
        <message>
            <source>What the user agreed to is a grant. Revoke it, and all its tokens are refused at once.</source>
            <translation>用户所同意的内容就是一项授权。撤销授权后，其所有令牌会立即被拒绝。</translation>
        </message>
        <message>
            <source>That is a log-in: user, client, code, tokens, record. The manual has more under Tokens.</source>
            <translation>这就是一次登录：用户、客户端、授权码、令牌、记录。详情请参阅手册中的“令牌”。</translation>
        </message>
        <message>
            <source>A key request</source>
            <translation>密钥请求</translation>
        </message>
        <message>
            <source>Why a user may have a key, how it is asked for, and who can get it</source>
            <translation>用户为何可以拥有密钥，如何请求，以及谁可获取</translation>
        </message>
        <message>
            <source>This lesson shows how an application gets key material for a VAL service.</source>
            <translation>本课程演示应用如何获取 VAL 服务的密钥材料。</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X platooning. Its keys protect what its users say to one another.</source>
            <translation>VAL 服务是一种应用，例如 V2X 编队行驶。其密钥保护用户之间的通信内容。</translation>
        </message>
        <message>
            <source>A mapping gives a user the right to use a service. Key material is made in the same moment.</source>
            <translation>映射赋予用户使用服务的权利，同时生成密钥材料。</translation>
        </message>
        <message>
            <source>These are the keys: whose they are, and for how long. The material itself is sealed and never shown.</source>
            <translation>这些是密钥：属于谁，有效期多长。密钥材料本身已密封，绝不显示。</translation>
        </message>
        <message>
            <source>The SKM-S gives keys to whoever shows a token that names the service.</source>
            <translation>出示包含该服务的令牌者，可从 SKM-S 获取密钥。</translation>
        </message>
        <message>
            <source>A client signs in and asks for its key. Look at the last messages: the token goes with the request, the key comes back.</source>
            <translation>一个客户端登录并请求其密钥。请看最后几条消息：令牌随请求发出，密钥随之返回。</translation>
        </message>
        <message>
            <source>Each delivery is a record that names the key. A key that was told is never missing from the log.</source>
            <translation>每次下发都有一条指明密钥的记录。凡是已下发的密钥，日志中绝不会缺失。</translation>
        </message>
        <message>
            <source>That is a key request. The manual has more under Keys.</source>
            <translation>这就是一次密钥请求。详情请参阅手册中的“密钥”。</translation>
        </message>
        <message>
            <source>A refused request</source>
            <translation>被拒绝的请求</translation>
        </message>
        <message>
            <source>How to find out why something was refused, and to put it right</source>
            <translation>如何查明请求为何被拒绝，并加以纠正</translation>
        </message>
        <message>
            <source>Most questions that an admin gets are of one kind: why does it not work? This lesson answers one.</source>
            <translation>管理员收到的问题大多属于一类：为什么不行？本课程解答其中一个。</translation>
        </message>
        <message>
            <source>A client signs in and asks for a key of a service that its user is not mapped to. The SKM-S refuses: the client learns no more than that it is not entitled.</source>
            <translation>一个客户端登录，并请求其用户未映射到的服务的密钥。SKM-S 予以拒绝：客户端只知道自己无权获取。</translation>
        </message>
        <message>
            <source>The refusal is on the overview a moment later, with the rule that it broke.</source>
            <translation>该拒绝随即出现在概览中，并附有所违反的规则。</translation>
        </message>
        <message>
            <source>Press Why? beside it: the dialog says what was at fault, by which clause, and offers to map the user. The lesson waits; leave the dialog and press Next to go on.</source>
            <translation>按旁边的“为什么？”：对话框会说明问题所在及相应条款，并提供映射该用户的操作。课程会等待；关闭对话框后按“下一步”继续。</translation>
        </message>
        <message>
            <source>The same record in the audit log: rule, field and value at fault. Who was refused how often can be searched for here.</source>
            <translation>审计日志中的同一条记录：规则、字段以及有问题的值。可在此搜索谁被拒绝了多少次。</translation>
        </message>
        <message>
            <source>Every word and every rule stands in the manual under Why was it refused. That was the last lesson step: the site is yours.</source>
            <translation>所有用语和规则都在手册的“为什么被拒绝”中有说明。这是最后一步：站点现在交给您了。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveFlowsPage</name>
        <message>
            <source>Live flows</source>
            <translation>实时流程</translation>
        </message>
        <message>
            <source>Nothing passes the servers</source>
            <translation>服务器上没有通信</translation>
        </message>
        <message>
            <source>As soon as a client logs in or asks for a key, its messages and the servers' checks appear here. To see some now, run a flow in the lab.</source>
            <translation>一旦有客户端登录或请求密钥，其消息和服务器的检查就会显示在此处。要立即查看，请在实验室中运行一个流程。</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>流程</translation>
        </message>
        <message>
            <source>Select a flow to see its messages and checks.</source>
            <translation>选择一个流程以查看其消息和检查。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>The picture stays as it is; what comes is shown later</source>
            <translation>画面保持不变；新内容稍后显示</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Takes the flows off this page; the audit log keeps its records</source>
            <translation>从此页面移除流程；审计日志保留其记录</translation>
        </message>
        <message>
            <source>Find its audit records</source>
            <translation>查找其审计记录</translation>
        </message>
        <message>
            <source>Opens the audit log with the records of this flow</source>
            <translation>打开审计日志并显示此流程的记录</translation>
        </message>
        <message>
            <source>This window has no page for the audit log</source>
            <translation>此窗口没有审计日志页面</translation>
        </message>
        <message>
            <source>Use: sealdeskd audit list --filter %1</source>
            <translation>请使用：sealdeskd audit list --filter %1</translation>
        </message>
        <message>
            <source>Open the flow lab</source>
            <translation>打开流程实验室</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>没有名为 %1 的字段或标志</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s)</source>
            <translation>
                <numerusform>%n 个流程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) came too fast and are not shown</source>
            <translation>
                <numerusform>%n 步到达过快，未显示</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to clear</source>
            <translation>没有可清除的内容</translation>
        </message>
        <message>
            <source>Select a flow first</source>
            <translation>请先选择一个流程</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveWords</name>
        <message>
            <source>Log-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Token request</source>
            <translation>令牌请求</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Key request</source>
            <translation>密钥请求</translation>
        </message>
        <message>
            <source>Key retrieval</source>
            <translation>密钥获取</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>参与方</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>最后一步</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Flows with a refusal</source>
            <translation>含拒绝的流程</translation>
        </message>
        <message>
            <source>Flows that failed</source>
            <translation>失败的流程</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>关联 ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LockView</name>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>The servers run on. Unlock to see and change the site.</source>
            <translation>服务器继续运行。解锁后可查看和更改站点。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Locker</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without input.</source>
            <translation>
                <numerusform>%n 分钟无输入，已锁定。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LogPanel</name>
        <message>
            <source>All levels</source>
            <translation>所有级别</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>信息及以上</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Only lines with...</source>
            <translation>仅显示包含以下内容的行...</translation>
        </message>
        <message>
            <source>Only lines with</source>
            <translation>仅显示包含以下内容的行</translation>
        </message>
        <message>
            <source>Server log</source>
            <translation>服务器日志</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>正在跟随</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n 条新内容</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LookStep</name>
        <message>
            <source>Language and look</source>
            <translation>语言和外观</translation>
        </message>
        <message>
            <source>Both can be changed at any time in the View menu.</source>
            <translation>两者均可随时在“视图”菜单中更改。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MainWindow</name>
        <message>
            <source>%1 (DEMO) - Sealdesk</source>
            <translation>%1 (演示) - Sealdesk</translation>
        </message>
        <message>
            <source>%1 - Sealdesk</source>
            <translation>%1 - Sealdesk</translation>
        </message>
        <message>
            <source>There is no earlier place</source>
            <translation>没有更早的位置</translation>
        </message>
        <message>
            <source>There is no later place</source>
            <translation>没有更晚的位置</translation>
        </message>
        <message>
            <source>The window is locked</source>
            <translation>窗口已锁定</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>没有可撤消的操作</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>没有可重做的操作</translation>
        </message>
        <message numerus="yes">
            <source>log chain ok, %n record(s)</source>
            <translation>
                <numerusform>日志链正常，%n 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Search or jump...</source>
            <translation>搜索或跳转...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>筛选列表</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Hides the site; the servers run on</source>
            <translation>隐藏站点；服务器继续运行</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>此页面的帮助</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Keyboard shortcuts...</source>
            <translation>键盘快捷键...</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Takes back the last change of admin data, not what was sent to clients</source>
            <translation>撤回管理数据的最后一次更改，但不撤回已发送给客户端的内容</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>转到“%1”</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧边栏</translation>
        </message>
        <message>
            <source>Jobs and log</source>
            <translation>任务和日志</translation>
        </message>
        <message>
            <source>Status line</source>
            <translation>状态栏</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>重置布局</translation>
        </message>
        <message>
            <source>Panes and columns as they were at first</source>
            <translation>将窗格和列恢复为初始状态</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>页面(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>站点(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>The language changes when the jobs have ended and the dialogs are closed.</source>
            <translation>任务结束并关闭对话框后，语言将切换。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MakingView</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The site is made</source>
            <translation>站点已创建</translation>
        </message>
        <message>
            <source>Two things belong outside of it. They are shown now and not again.</source>
            <translation>有两样东西应保存在站点之外。它们现在显示，以后不再显示。</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Print the sheet...</source>
            <translation>打印恢复单...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>It opens the site when all else is lost. Keep it locked away, not beside this machine.</source>
            <translation>当其他一切都丢失时，可用它打开站点。请将其锁好保管，不要放在此机器旁。</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>审计密钥指纹</translation>
        </message>
        <message>
            <source>With it anyone can check that the audit log was not tampered with. It is no secret; it stands on the sheet too.</source>
            <translation>任何人都可用它检查审计日志是否被篡改。它不是机密；恢复单上也印有它。</translation>
        </message>
        <message>
            <source>Open the site</source>
            <translation>打开站点</translation>
        </message>
        <message>
            <source>Making the demo site</source>
            <translation>正在创建演示站点</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>正在创建 %1</translation>
        </message>
        <message>
            <source>Make up people, clients and their secrets</source>
            <translation>虚构人员、客户端及其机密</translation>
        </message>
        <message>
            <source>Derive the key that protects the site</source>
            <translation>派生保护站点的密钥</translation>
        </message>
        <message>
            <source>Make the site key and the signing keys</source>
            <translation>生成站点密钥和签名密钥</translation>
        </message>
        <message>
            <source>Make the certificate authority and certificates</source>
            <translation>生成证书颁发机构和证书</translation>
        </message>
        <message>
            <source>Begin the audit log</source>
            <translation>开始审计日志</translation>
        </message>
        <message>
            <source>Put the folder in its place</source>
            <translation>将文件夹放到指定位置</translation>
        </message>
        <message>
            <source>Stopped; nothing is left</source>
            <translation>已停止；未留下任何内容</translation>
        </message>
        <message>
            <source>Making the site was stopped. Nothing of it is left.</source>
            <translation>站点创建已停止。未留下任何内容。</translation>
        </message>
        <message>
            <source>Made in %1</source>
            <translation>已创建：%1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已发送到打印机</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>未打印</translation>
        </message>
        <message>
            <source>Print or note the recovery code first</source>
            <translation>请先打印或记下恢复码</translation>
        </message>
        <message>
            <source>I have noted the recovery code</source>
            <translation>我已记下恢复码</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MappingsPage</name>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>该服务中的 VAL 用户 ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>授予者</translation>
        </message>
        <message>
            <source>With a VAL user ID of their own</source>
            <translation>有专用 VAL 用户 ID</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>即</translation>
        </message>
        <message>
            <source>the user's own</source>
            <translation>用户自己的 ID</translation>
        </message>
        <message>
            <source>another for this service</source>
            <translation>此服务专用的另一个 ID</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>No mappings yet</source>
            <translation>还没有映射</translation>
        </message>
        <message>
            <source>A mapping lets a VAL user use a VAL service: tokens name the service, and key material is made for the two.</source>
            <translation>映射允许 VAL 用户使用 VAL 服务：令牌会包含该服务，并为两者生成密钥材料。</translation>
        </message>
        <message>
            <source>Add mapping...</source>
            <translation>添加映射...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>导入...</translation>
        </message>
        <message>
            <source>Adds or updates mappings from a CSV file or a pasted list</source>
            <translation>从 CSV 文件或粘贴的列表添加或更新映射</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>编辑...</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once</source>
            <translation>该用户正在使用的令牌会立即被拒绝</translation>
        </message>
        <message>
            <source>Map the selected cells</source>
            <translation>映射所选单元格</translation>
        </message>
        <message>
            <source>Unmap the selected cells</source>
            <translation>取消映射所选单元格</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>矩阵</translation>
        </message>
        <message>
            <source>Users as rows, services as columns, instead of a list</source>
            <translation>以用户为行、服务为列显示，而非列表</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>有效访问权限</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Select cells first</source>
            <translation>请先选择单元格</translation>
        </message>
        <message>
            <source>They are mapped already</source>
            <translation>它们已经映射</translation>
        </message>
        <message>
            <source>None of them is mapped</source>
            <translation>它们均未映射</translation>
        </message>
        <message>
            <source>%1 users so far, %2 services</source>
            <translation>目前 %1 个用户，%2 个服务</translation>
        </message>
        <message>
            <source>%1 users, %2 services</source>
            <translation>%1 个用户，%2 个服务</translation>
        </message>
        <message>
            <source>, %1 cells selected</source>
            <translation>，已选 %1 个单元格</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>映射用户</translation>
        </message>
        <message>
            <source>Unmap users</source>
            <translation>取消映射用户</translation>
        </message>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 已映射到 %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2 any more</source>
            <translation>%1 不再映射到 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>已添加 %n 个映射</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were removed</source>
            <translation>
                <numerusform>已移除 %n 个映射</numerusform>
            </translation>
        </message>
        <message>
            <source>Add mapping</source>
            <translation>添加映射</translation>
        </message>
        <message>
            <source>log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>VAL service ID</source>
            <translation>VAL 服务 ID</translation>
        </message>
        <message>
            <source>Key material for the two is made at once.</source>
            <translation>会立即为两者生成密钥材料。</translation>
        </message>
        <message>
            <source>VAL user ID of %1 in %2</source>
            <translation>%1 在 %2 中的 VAL 用户 ID</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Tokens of the user in use are refused at once.</source>
            <translation>该用户正在使用的令牌会立即被拒绝。</translation>
        </message>
        <message>
            <source>The mapping of %1 to %2 was changed</source>
            <translation>%1 到 %2 的映射已更改</translation>
        </message>
        <message>
            <source>Remove mappings</source>
            <translation>移除映射</translation>
        </message>
        <message>
            <source>Switch to the list first</source>
            <translation>请先切换到列表</translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>有效载荷 ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixModel</name>
        <message>
            <source>%1 is mapped to %2</source>
            <translation>%1 已映射到 %2</translation>
        </message>
        <message>
            <source>%1 is not mapped to %2</source>
            <translation>%1 未映射到 %2</translation>
        </message>
        <message>
            <source>%1, %2: mapped</source>
            <translation>%1，%2：已映射</translation>
        </message>
        <message>
            <source>%1, %2: not mapped</source>
            <translation>%1，%2：未映射</translation>
        </message>
        <message>
            <source>%1 (%2), disabled</source>
            <translation>%1 (%2)，已禁用</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (disabled)</source>
            <translation>%1（已禁用）</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MatrixView</name>
        <message>
            <source>Matrix of VAL users and VAL services</source>
            <translation>VAL 用户和 VAL 服务的矩阵</translation>
        </message>
        <message>
            <source>Space turns the mapping of the current cell on or off</source>
            <translation>按空格键可打开或关闭当前单元格的映射</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MessageBanner</name>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Overview of the site</source>
            <translation>站点概览</translation>
        </message>
        <message>
            <source>The servers of this site do not run.</source>
            <translation>此站点的服务器未运行。</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Recent refusals</source>
            <translation>最近的拒绝</translation>
        </message>
        <message>
            <source>Set up this site</source>
            <translation>设置此站点</translation>
        </message>
        <message>
            <source>Ends within 90 days</source>
            <translation>90 天内到期</translation>
        </message>
        <message>
            <source>Last changes</source>
            <translation>最近的更改</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Refresh overview</source>
            <translation>刷新概览</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>一切正常</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n 项需要关注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit log: %n record(s), end in order</source>
            <translation>
                <numerusform>审计日志：%n 条记录，末端正常</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit log: not in order</source>
            <translation>审计日志：异常</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>没有需要关注的事项。</translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 已启动</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>已完成 %1/%2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>显示 %1 项，共 %2 项</translation>
        </message>
        <message>
            <source>Nothing ends in the next 90 days.</source>
            <translation>未来 90 天内没有到期的项目。</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Nothing was refused lately.</source>
            <translation>最近没有拒绝。</translation>
        </message>
        <message>
            <source>No admin has changed anything yet.</source>
            <translation>管理员还没有作过任何更改。</translation>
        </message>
        <message>
            <source>The certificate for %1 has ended.</source>
            <translation>%1 的证书已到期。</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s), and the site could not renew it.</source>
            <translation>
                <numerusform>%1 的证书将在 %n 天后到期，站点未能续期。</numerusform>
            </translation>
        </message>
        <message>
            <source>The certificate for %1 is revoked, and no newer one has taken its place.</source>
            <translation>%1 的证书已吊销，且没有更新的证书取代它。</translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s).</source>
            <translation>
                <numerusform>%1 的证书将在 %n 天后到期。</numerusform>
            </translation>
        </message>
        <message>
            <source>The client %1 authenticates with a certificate and has none.</source>
            <translation>客户端 %1 使用证书认证，但没有证书。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) are past their period and are not delivered any more.</source>
            <translation>
                <numerusform>%n 个密钥已过有效期，不再下发。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) end within %1 days.</source>
            <translation>
                <numerusform>%n 个密钥将在 %1 天内到期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were refused in the last five minutes; usual are %1.</source>
            <translation>
                <numerusform>最近五分钟内有 %n 个请求被拒绝；通常为 %1 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full: %1 are left. What must be recorded cannot happen any more.</source>
            <translation>磁盘已满：仅剩 %1。必须记录的操作已无法进行。</translation>
        </message>
        <message>
            <source>The disk gets full: %1 are left.</source>
            <translation>磁盘即将用满：仅剩 %1。</translation>
        </message>
        <message>
            <source>The audit log is not as its signature says: %1</source>
            <translation>审计日志与其签名不符：%1</translation>
        </message>
        <message>
            <source>Other users of this machine can read the site's database.</source>
            <translation>此机器的其他用户可以读取站点的数据库。</translation>
        </message>
        <message>
            <source>The site key lies open beside the database: who can read the folder can read everything.</source>
            <translation>站点密钥未加保护地存放在数据库旁：能读取该文件夹的人就能读取一切。</translation>
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation>%1 已停止。</translation>
        </message>
        <message>
            <source>There is no recovery code: without its key the site cannot be opened any more.</source>
            <translation>没有恢复码：一旦丢失密钥，站点将再也无法打开。</translation>
        </message>
        <message>
            <source>This is a demo site: who can read its folder can read everything.</source>
            <translation>这是演示站点：能读取其文件夹的人就能读取一切。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n 个密钥</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s); the site renews it</source>
            <translation>
                <numerusform>%1 的证书将在 %n 天后到期；站点会自动续期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s)</source>
            <translation>
                <numerusform>%1 的证书将在 %n 天后到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a VAL service: an application such as V2X.</source>
            <translation>添加 VAL 服务：例如 V2X 这样的应用。</translation>
        </message>
        <message>
            <source>There is a VAL service.</source>
            <translation>已有 VAL 服务。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a VAL user: who uses the service.</source>
            <translation>添加 VAL 用户：使用该服务的人。</translation>
        </message>
        <message>
            <source>There is a VAL user.</source>
            <translation>已有 VAL 用户。</translation>
        </message>
        <message>
            <source>Map the user to the service; key material is made with it.</source>
            <translation>将用户映射到服务；同时会生成密钥材料。</translation>
        </message>
        <message>
            <source>A user is mapped to a service.</source>
            <translation>已有用户映射到服务。</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>Register a client: the application that asks for tokens.</source>
            <translation>注册客户端：请求令牌的应用。</translation>
        </message>
        <message>
            <source>A client is registered.</source>
            <translation>已注册客户端。</translation>
        </message>
        <message>
            <source>Let a client get its first token.</source>
            <translation>让客户端获取第一个令牌。</translation>
        </message>
        <message>
            <source>A token was issued.</source>
            <translation>已签发令牌。</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Let a client get its first key.</source>
            <translation>让客户端获取第一个密钥。</translation>
        </message>
        <message>
            <source>A key was delivered.</source>
            <translation>已下发密钥。</translation>
        </message>
        <message>
            <source>Make a recovery code and keep it elsewhere.</source>
            <translation>生成恢复码并存放在别处。</translation>
        </message>
        <message>
            <source>There is a recovery code.</source>
            <translation>已有恢复码。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>VAL user added: zoe</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>Ending in %n day(s): %1</source>
            <comment>%1: 12 keys</comment>
            <translation>
                <numerusform>%n 天后到期：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Page</name>
        <message>
            <source>Nothing fits the filter</source>
            <translation>没有符合筛选条件的内容</translation>
        </message>
        <message>
            <source>No row fits "%1".</source>
            <translation>没有符合“%1”的行。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PageGroups</name>
        <message>
            <source>Access</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>能力开放</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>监测</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>站点</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PassphraseEdit</name>
        <message>
            <source>Hold to show what is typed</source>
            <translation>按住可显示输入的内容</translation>
        </message>
        <message>
            <source>Hold to show: %1</source>
            <translation>按住可显示：%1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::PlaceStep</name>
        <message>
            <source>Name and place</source>
            <translation>名称和位置</translation>
        </message>
        <message>
            <source>A site is one folder with everything in it: database, keys, certificates, audit log. Its log-in pages and its certificates carry the name.</source>
            <translation>站点是一个包含全部内容的文件夹：数据库、密钥、证书、审计日志。其登录页面和证书都带有该名称。</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>站点名称</translation>
        </message>
        <message>
            <source>Depot North</source>
            <translation>北区场站</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>站点文件夹</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>选择...</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder in which the site's own folder is made</source>
            <translation>用于创建站点文件夹的上级文件夹</translation>
        </message>
        <message>
            <source>Looking at the folder...</source>
            <translation>正在检查文件夹...</translation>
        </message>
        <message>
            <source>This folder is made; only you can read it.</source>
            <translation>将创建此文件夹；只有您可以读取它。</translation>
        </message>
        <message>
            <source>The site needs a name</source>
            <translation>站点需要名称</translation>
        </message>
        <message>
            <source>The site needs a folder</source>
            <translation>站点需要文件夹</translation>
        </message>
        <message>
            <source>The folder is being looked at</source>
            <translation>正在检查该文件夹</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Preferences</name>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Of the desktop's size; everything in the window grows with it.</source>
            <translation>相对于桌面的大小；窗口中的一切随之放大。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>表格行</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>空闲时锁定</translation>
        </message>
        <message>
            <source>The servers run on; it also locks with the screen.</source>
            <translation>服务器继续运行；屏幕锁定时窗口也会锁定。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>关闭窗口时</translation>
        </message>
        <message>
            <source>Asked only where the servers run in this program.</source>
            <translation>仅当服务器在本程序中运行时询问。</translation>
        </message>
        <message>
            <source>Ask what to do</source>
            <translation>询问如何处理</translation>
        </message>
        <message>
            <source>Keep the servers running in the tray</source>
            <translation>让服务器在托盘中继续运行</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>停止服务器并退出</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RecoverySheet</name>
        <message>
            <source>Recovery sheet of a Sealdesk site</source>
            <translation>Sealdesk 站点恢复单</translation>
        </message>
        <message>
            <source>Made on %1, in the folder</source>
            <translation>创建于 %1，所在文件夹</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>This code opens the site when its passphrase is forgotten or its keychain is lost. Whoever has it and the folder of the site has all of its keys: keep this sheet locked away, and not beside the machine.</source>
            <translation>忘记口令短语或丢失密钥环时，可用此恢复码打开站点。持有恢复码和站点文件夹的人即拥有其全部密钥：请将此恢复单锁好保管，不要放在机器旁。</translation>
        </message>
        <message>
            <source>To use it: open the site in Sealdesk and choose "Recovery code", or write the code into a file and start the servers with --recovery-file. Upper and lower case, spaces and hyphens do not matter.</source>
            <translation>使用方法：在 Sealdesk 中打开站点并选择“恢复码”，或将恢复码写入文件并使用 --recovery-file 启动服务器。不区分大小写，空格和连字符可忽略。</translation>
        </message>
        <message>
            <source>Fingerprint of the audit key</source>
            <translation>审计密钥指纹</translation>
        </message>
        <message>
            <source>With this number anyone can check that the audit log was not tampered with: sealdeskd audit verify --key NUMBER</source>
            <translation>任何人都可用此编号检查审计日志是否被篡改：sealdeskd audit verify --key NUMBER</translation>
        </message>
        <message>
            <source>Sealdesk recovery sheet</source>
            <translation>Sealdesk 恢复单</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>打印恢复单</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RelatedTable</name>
        <message>
            <source>Nothing here</source>
            <translation>此处没有内容</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowModel</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowReportDialog</name>
        <message numerus="yes">
            <source>%n row(s) were not changed</source>
            <translation>
                <numerusform>%n 行未更改</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RunStep</name>
        <message>
            <source>Progress of the import</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Export the rows that failed...</source>
            <translation>导出失败的行...</translation>
        </message>
        <message>
            <source>Save the made passwords...</source>
            <translation>保存生成的密码...</translation>
        </message>
        <message>
            <source>Rows that failed</source>
            <translation>失败的行</translation>
        </message>
        <message>
            <source>Made passwords</source>
            <translation>生成的密码</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>The import broke off</source>
            <translation>导入中断</translation>
        </message>
        <message>
            <source>The import was stopped</source>
            <translation>导入已停止</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>导入完成</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>已写入 %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SearchField</name>
        <message>
            <source>Search or jump</source>
            <translation>搜索或跳转</translation>
        </message>
        <message>
            <source>Finds pages and commands</source>
            <translation>查找页面和命令</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SecretDialog</name>
        <message>
            <source>Secret, hidden</source>
            <translation>机密，已隐藏</translation>
        </message>
        <message>
            <source>Hold to show</source>
            <translation>按住可显示</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>I have noted it</source>
            <translation>我已记下</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServerCard</name>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stop...</source>
            <translation>停止...</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>停止 %1</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>启动 %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1，自 %2 起</translation>
        </message>
        <message>
            <source>No certificate: plain HTTP</source>
            <translation>无证书：明文 HTTP</translation>
        </message>
        <message>
            <source>Certificate is revoked</source>
            <translation>证书已吊销</translation>
        </message>
        <message>
            <source>Certificate has ended</source>
            <translation>证书已到期</translation>
        </message>
        <message numerus="yes">
            <source>Certificate: %n day(s) left</source>
            <translation>
                <numerusform>证书：剩余 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Serial %1, ends %2</source>
            <translation>序列号 %1，%2 到期</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)/min</source>
            <translation>
                <numerusform>%n 个请求/分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n request(s) this minute</source>
            <translation>
                <numerusform>%1：本分钟 %n 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 个被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n refused this minute</source>
            <translation>
                <numerusform>%1：本分钟 %n 个被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>connections</comment>
            <translation>
                <numerusform>%n 个打开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open connection(s)</source>
            <translation>
                <numerusform>%n 个打开的连接</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is started</source>
            <translation>%1 已启动</translation>
        </message>
        <message>
            <source>Stop server</source>
            <translation>停止服务器</translation>
        </message>
        <message>
            <source>Stopped also after the next start of the site</source>
            <translation>站点下次启动后也保持停止</translation>
        </message>
        <message>
            <source>New connections are refused; running requests have three seconds to end. Clients cannot use the server until it is started again.</source>
            <translation>新连接会被拒绝；正在处理的请求有三秒钟时间完成。在重新启动之前，客户端无法使用该服务器。</translation>
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation>%1 已停止</translation>
        </message>
        <message>
            <source>Server %1</source>
            <translation>服务器 %1</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServersStep</name>
        <message>
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Tokens and certificates carry the first name and the port: both stay as they are, so choose the name that clients will use.</source>
            <translation>令牌和证书带有第一个名称和端口：两者以后保持不变，因此请选择客户端将使用的名称。</translation>
        </message>
        <message>
            <source>This machine only (localhost)</source>
            <translation>仅此机器 (localhost)</translation>
        </message>
        <message>
            <source>Other machines too, by these names or addresses</source>
            <translation>也包括其他机器，通过以下名称或地址</translation>
        </message>
        <message>
            <source>Names or addresses of the servers</source>
            <translation>服务器的名称或地址</translation>
        </message>
        <message>
            <source>The first is the issuer's name.</source>
            <translation>第一个是签发者的名称。</translation>
        </message>
        <message>
            <source>First port</source>
            <translation>起始端口</translation>
        </message>
        <message>
            <source>Ports of the servers</source>
            <translation>服务器的端口</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Type at least one name or address</source>
            <translation>请至少输入一个名称或地址</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>Taken by another program</source>
            <translation>被其他程序占用</translation>
        </message>
        <message>
            <source>There is no room for all ports above %1</source>
            <translation>%1 以上没有足够的端口</translation>
        </message>
        <message numerus="yes">
            <source>%n port(s) are taken</source>
            <translation>
                <numerusform>%n 个端口被占用</numerusform>
            </translation>
        </message>
        <message>
            <source>All ports are free now.</source>
            <translation>所有端口目前均空闲。</translation>
        </message>
        <message>
            <source>%1. Stop the program that has them, or choose others.</source>
            <translation>%1。请停止占用它们的程序，或选择其他端口。</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>The ports are being looked at</source>
            <translation>正在检查端口</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicePicker</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
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
            <translation>VAL 服务 ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>Disabled services</source>
            <translation>已禁用的服务</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>No VAL services yet</source>
            <translation>还没有 VAL 服务</translation>
        </message>
        <message>
            <source>A VAL service is an application, such as V2X, that SEAL issues tokens and keys for.</source>
            <translation>VAL 服务是一种应用，例如 V2X，SEAL 为其签发令牌和密钥。</translation>
        </message>
        <message>
            <source>Add service...</source>
            <translation>添加服务...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>导入...</translation>
        </message>
        <message>
            <source>Adds or updates services from a CSV file or a pasted list</source>
            <translation>从 CSV 文件或粘贴的列表添加或更新服务</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>编辑...</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>No tokens and no keys for the service</source>
            <translation>不再为该服务提供令牌和密钥</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>已经禁用</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>已经启用</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>移除...</translation>
        </message>
        <message>
            <source>Works when no user is mapped to it</source>
            <translation>仅当没有用户映射到该服务时可用</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL 用户 ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>授予者</translation>
        </message>
        <message>
            <source>Who gets the key</source>
            <translation>谁可获取密钥</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Add VAL service</source>
            <translation>添加 VAL 服务</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>添加服务</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>已添加 %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>已更改 %1</translation>
        </message>
        <message>
            <source>Disable services</source>
            <translation>禁用服务</translation>
        </message>
        <message>
            <source>Enable services</source>
            <translation>启用服务</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 已禁用</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 已启用</translation>
        </message>
        <message numerus="yes">
            <source>%n services are disabled</source>
            <translation>
                <numerusform>已禁用 %n 个服务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services are enabled</source>
            <translation>
                <numerusform>已启用 %n 个服务</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove services</source>
            <translation>移除服务</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>已移除 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n services were removed</source>
            <translation>
                <numerusform>已移除 %n 个服务</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n services?</source>
            <translation>
                <numerusform>移除 %n 个服务？</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gets tokens or keys for it any more, and its key records are destroyed. A service that users are mapped to is kept.</source>
            <translation>任何人都无法再获取其令牌或密钥，其密钥记录也会销毁。仍有用户映射到的服务会保留。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n service(s)</source>
            <translation>
                <numerusform>移除 %n 个服务</numerusform>
            </translation>
        </message>
        <message>
            <source>Payload ID</source>
            <translation>有效载荷 ID</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Fixed since the site was made</source>
            <translation>自站点创建起固定</translation>
        </message>
        <message>
            <source>Refresh settings</source>
            <translation>刷新设置</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>此窗口</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>此站点</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Default (%1)</source>
            <translation>默认（%1）</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>保存：%1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>放弃：%1</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Meanwhile it became: %1</source>
            <translation>期间已变为：%1</translation>
        </message>
        <message>
            <source>Takes effect when the servers start next.</source>
            <translation>服务器下次启动时生效。</translation>
        </message>
        <message>
            <source>Takes effect at once.</source>
            <translation>立即生效。</translation>
        </message>
        <message>
            <source>%1 is saved</source>
            <translation>%1 已保存</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sidebar</name>
        <message>
            <source>Places</source>
            <translation>位置</translation>
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
            <translation>UTF-16，小端序</translation>
        </message>
        <message>
            <source>UTF-16, big endian</source>
            <translation>UTF-16，大端序</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>竖线</translation>
        </message>
        <message>
            <source>A CSV file with a heading line. It may hold: %1. The columns may stand in any order and have any names.</source>
            <translation>带标题行的 CSV 文件。可包含：%1。各列的顺序和名称不限。</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>选择文件...</translation>
        </message>
        <message>
            <source>or drop one here, or paste rows below</source>
            <translation>或将文件拖放到此处，或在下方粘贴行</translation>
        </message>
        <message>
            <source>Rows to import, as text</source>
            <translation>要导入的行（文本）</translation>
        </message>
        <message>
            <source>Paste rows here, from a spreadsheet or a mail</source>
            <translation>在此粘贴电子表格或邮件中的行</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the letters below.</source>
            <translation>编码是推测的：请查看下方的文字是否正确。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>CSV (*.csv *.txt *.tsv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>There are no rows behind the heading line</source>
            <translation>标题行之后没有任何行</translation>
        </message>
        <message>
            <source>Choose another file, or another encoding</source>
            <translation>请选择其他文件或其他编码</translation>
        </message>
        <message>
            <source>The line cannot be read: %1</source>
            <translation>无法读取该行：%1</translation>
        </message>
        <message>
            <source>Choose a file or paste rows first</source>
            <translation>请先选择文件或粘贴行</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sparkline</name>
        <message>
            <source>Requests and refusals a minute, last hour</source>
            <translation>最近一小时每分钟的请求数和拒绝数</translation>
        </message>
        <message>
            <source>no numbers yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>This minute</source>
            <translation>本分钟</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 个被拒绝</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>3 min ago: 120 requests, 2 refused</comment>
            <translation>%1：%2，%3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Start</name>
        <message>
            <source>Passphrase</source>
            <translation>口令短语</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Keychain</source>
            <translation>密钥环</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>No key needed</source>
            <translation>无需密钥</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Ready, key in the keychain</source>
            <translation>就绪，密钥在密钥环中</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>There is no site in this folder any more</source>
            <translation>此文件夹中已没有站点</translation>
        </message>
        <message>
            <source>If it was moved, say where it is now; if its disk is not mounted, mount it and try again.</source>
            <translation>如果站点已移动，请指定其当前位置；如果其磁盘未挂载，请挂载后重试。</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>The folder of the site cannot be written to, so its servers cannot run here</source>
            <translation>站点文件夹不可写入，因此其服务器无法在此运行</translation>
        </message>
        <message>
            <source>Give this user the right to write there, or mount the disk for writing, then try again.</source>
            <translation>请授予此用户写入权限，或以可写方式挂载磁盘，然后重试。</translation>
        </message>
        <message>
            <source>Too new</source>
            <translation>版本过新</translation>
        </message>
        <message>
            <source>A newer version of Sealdesk made this site</source>
            <translation>此站点由更新版本的 Sealdesk 创建</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup from before. Nothing was changed.</source>
            <translation>请使用该版本，或恢复之前的备份。未作任何更改。</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>The database of the site cannot be read</source>
            <translation>无法读取站点的数据库</translation>
        </message>
        <message>
            <source>Restore a backup. Nothing was changed.</source>
            <translation>请恢复备份。未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartPage</name>
        <message>
            <source>The security servers of 3GPP SEAL, and the desk to run them from</source>
            <translation>3GPP SEAL 的安全服务器，以及运行它们的控制台</translation>
        </message>
        <message>
            <source>Create a site</source>
            <translation>创建站点</translation>
        </message>
        <message>
            <source>A new deployment with its own keys, certificates and users.</source>
            <translation>全新的部署，拥有自己的密钥、证书和用户。</translation>
        </message>
        <message>
            <source>Open a site</source>
            <translation>打开站点</translation>
        </message>
        <message>
            <source>A folder on this machine that holds a site already.</source>
            <translation>此机器上已包含站点的文件夹。</translation>
        </message>
        <message>
            <source>Try the demo site</source>
            <translation>试用演示站点</translation>
        </message>
        <message>
            <source>Ten users and two services, made up, on this machine only.</source>
            <translation>十个用户和两个服务，均为虚构，仅在此机器上。</translation>
        </message>
        <message>
            <source>Recent sites</source>
            <translation>最近的站点</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>上次打开</translation>
        </message>
        <message>
            <source>No site was opened on this desktop yet. Create one, or try the demo site first: it is thrown away as easily.</source>
            <translation>此桌面上还没有打开过站点。请创建一个，或先试用演示站点：不需要时也很容易丢弃。</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>The site itself stays where it is</source>
            <translation>站点本身保留在原处</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Looking...</source>
            <translation>正在查找...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>站点文件夹</translation>
        </message>
        <message>
            <source>Copy the folder's path</source>
            <translation>复制文件夹路径</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StartWindow</name>
        <message>
            <source>Other sites</source>
            <translation>其他站点</translation>
        </message>
        <message>
            <source>Looking at the site...</source>
            <translation>正在检查站点...</translation>
        </message>
        <message>
            <source>Attaching to the servers that run...</source>
            <translation>正在连接到运行中的服务器...</translation>
        </message>
        <message>
            <source>Opening the site and starting its servers...</source>
            <translation>正在打开站点并启动其服务器...</translation>
        </message>
        <message>
            <source>%1 cannot be opened</source>
            <translation>无法打开 %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Say where it is...</source>
            <translation>指定位置...</translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>站点文件夹</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StatusLine</name>
        <message>
            <source>log chain not checked yet</source>
            <translation>日志链尚未检查</translation>
        </message>
        <message>
            <source>no listener</source>
            <translation>无监听器</translation>
        </message>
        <message>
            <source>servers stopped</source>
            <translation>服务器已停止</translation>
        </message>
        <message>
            <source>%1 :%2 on</source>
            <translation>%1 :%2 开</translation>
        </message>
        <message>
            <source>%1 :%2 off</source>
            <translation>%1 :%2 关</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) running</source>
            <translation>
                <numerusform>%n 个任务正在运行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StepWords</name>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注释</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 到 %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Strength</name>
        <message>
            <source>Too weak</source>
            <translation>过弱</translation>
        </message>
        <message>
            <source>Add words that have nothing to do with each other: four or more are good.</source>
            <translation>请添加互不相关的词：四个或更多为佳。</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>One more word makes it good.</source>
            <translation>再加一个词即可达到良好。</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>强</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SummaryStep</name>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>This will be made. Nothing has been written yet.</source>
            <translation>将创建以下内容。尚未写入任何内容。</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>将创建的内容</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>SQLite in the folder, secrets sealed with the site key</source>
            <translation>文件夹中的 SQLite，机密由站点密钥密封</translation>
        </message>
        <message>
            <source>Site key</source>
            <translation>站点密钥</translation>
        </message>
        <message>
            <source>Kept under a secret in the keychain of this desktop</source>
            <translation>由此桌面密钥环中的机密保护</translation>
        </message>
        <message>
            <source>Kept under the passphrase that you typed</source>
            <translation>由您输入的口令短语保护</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>A second way to open the site, shown once to be printed</source>
            <translation>打开站点的第二种方式，仅显示一次以供打印</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>证书颁发机构</translation>
        </message>
        <message>
            <source>A root and an issuing CA named after the site</source>
            <translation>以站点命名的一个根 CA 和一个签发 CA</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>One for each server, for %1</source>
            <translation>每个服务器一个，用于 %1</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <source>One for tokens and one for the audit log</source>
            <translation>一个用于令牌，一个用于审计日志</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>签发者</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>%1 to %2 for the servers, %3 for the CA's lists</source>
            <translation>服务器使用 %1 至 %2，CA 的列表使用 %3</translation>
        </message>
        <message>
            <source>Reached from</source>
            <translation>可访问范围</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>仅此机器</translation>
        </message>
        <message>
            <source>Every network of this machine</source>
            <translation>此机器的所有网络</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>审计日志</translation>
        </message>
        <message>
            <source>Its first record says who made the site</source>
            <translation>第一条记录说明站点由谁创建</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::SystemTray</name>
        <message>
            <source>Open Sealdesk</source>
            <translation>打开 Sealdesk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Stop the servers and quit</source>
            <translation>停止服务器并退出</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TablePage</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>There is no field or flag called %1</source>
            <translation>没有名为 %1 的字段或标志</translation>
        </message>
        <message>
            <source>Select one row first</source>
            <translation>请先选择一行</translation>
        </message>
        <message>
            <source>Select rows first</source>
            <translation>请先选择行</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>导出...</translation>
        </message>
        <message>
            <source>Writes the rows on show to a file</source>
            <translation>将显示的行写入文件</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Columns, copy, export</source>
            <translation>列、复制、导出</translation>
        </message>
        <message>
            <source>%1 of more than %2</source>
            <translation>显示 %1，共超过 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>显示 %1，共 %2</translation>
        </message>
        <message>
            <source>, %1 selected</source>
            <translation>，已选 %1 项</translation>
        </message>
        <message>
            <source>, loading</source>
            <translation>，正在加载</translation>
        </message>
        <message>
            <source>Export the rows on show</source>
            <translation>导出显示的行</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</source>
            <translation>CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>已将 %n 行写入 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TableView</name>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>重置列</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>复制为</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ToastArea</name>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
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
            <translation>签发者</translation>
        </message>
        <message>
            <source>Subject: user or client</source>
            <translation>主体：用户或客户端</translation>
        </message>
        <message>
            <source>Server it is meant for</source>
            <translation>目标服务器</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>到期时间</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>签发时间</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录时间</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>作用域</translation>
        </message>
        <message>
            <source>Id of the token</source>
            <translation>令牌 ID</translation>
        </message>
        <message>
            <source>Bound to this key or certificate</source>
            <translation>绑定到此密钥或证书</translation>
        </message>
        <message>
            <source>Signature algorithm</source>
            <translation>签名算法</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>令牌类型</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL 用户 ID</translation>
        </message>
        <message>
            <source>VAL user IDs that differ</source>
            <translation>不同的 VAL 用户 ID</translation>
        </message>
        <message>
            <source>Inspect a token</source>
            <translation>检查令牌</translation>
        </message>
        <message>
            <source>Paste an access token or an ID token. It is decoded here and checked as the servers of this site do; it is kept nowhere.</source>
            <translation>粘贴访问令牌或 ID 令牌。令牌在此解码，并按本站点服务器的方式检查；不会保存在任何地方。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Decoded token</source>
            <translation>已解码的令牌</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>The signature is one of this site.</source>
            <translation>签名属于本站点。</translation>
        </message>
        <message>
            <source>The signature is wrong: the token was altered, or made by another.</source>
            <translation>签名错误：令牌被篡改，或由他方生成。</translation>
        </message>
        <message>
            <source>The token was signed by a key that this site does not have.</source>
            <translation>令牌由本站点没有的密钥签名。</translation>
        </message>
        <message>
            <source>The servers accept it now.</source>
            <translation>服务器现在接受它。</translation>
        </message>
        <message>
            <source>The servers refuse it: %1 (%2)</source>
            <translation>服务器拒绝它：%1（%2）</translation>
        </message>
        <message>
            <source>It is no access token: no server takes it as one.</source>
            <translation>它不是访问令牌：任何服务器都不会将其作为访问令牌接受。</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>头部</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>声明</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TokensPage</name>
        <message>
            <source>Revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Browser session</source>
            <translation>浏览器会话</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>作用域</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录时间</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Ends unless used</source>
            <translation>未使用时的到期时间</translation>
        </message>
        <message>
            <source>Ends in any case</source>
            <translation>最终到期时间</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>刷新次数</translation>
        </message>
        <message>
            <source>Bound to</source>
            <translation>绑定到</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>Live grants</source>
            <translation>有效的授权</translation>
        </message>
        <message>
            <source>Revoked grants</source>
            <translation>已撤销的授权</translation>
        </message>
        <message>
            <source>Browser sessions</source>
            <translation>浏览器会话</translation>
        </message>
        <message>
            <source>nothing: whoever has a token can use it</source>
            <translation>无：任何持有令牌者都可使用</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens and grants</source>
            <translation>令牌和授权</translation>
        </message>
        <message>
            <source>No grants yet</source>
            <translation>还没有授权</translation>
        </message>
        <message>
            <source>A grant is what a log-in leaves behind: refresh and access tokens come from it, and end with it. The first one appears when a user signs in.</source>
            <translation>授权是登录后留下的凭据：刷新令牌和访问令牌由其产生，并随其终止。用户登录后会出现第一项授权。</translation>
        </message>
        <message>
            <source>Inspect a token...</source>
            <translation>检查令牌...</translation>
        </message>
        <message>
            <source>Decodes a token and checks it as the servers do</source>
            <translation>解码令牌，并按服务器的方式检查</translation>
        </message>
        <message>
            <source>Revoke...</source>
            <translation>撤销...</translation>
        </message>
        <message>
            <source>Refresh tokens end, access tokens are refused at once</source>
            <translation>刷新令牌失效，访问令牌立即被拒绝</translation>
        </message>
        <message>
            <source>Revoked already</source>
            <translation>已经撤销</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>The grant of %1 is revoked</source>
            <translation>%1 的授权已撤销</translation>
        </message>
        <message numerus="yes">
            <source>%n grants are revoked</source>
            <translation>
                <numerusform>已撤销 %n 项授权</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 through %2</source>
            <translation>%1，通过 %2</translation>
        </message>
        <message>
            <source>Revoke this grant?</source>
            <translation>撤销此授权？</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grants?</source>
            <translation>
                <numerusform>撤销 %n 项授权？</numerusform>
            </translation>
        </message>
        <message>
            <source>Refresh tokens end and access tokens are refused at once; the user must sign in again. This cannot be undone.</source>
            <translation>刷新令牌失效，访问令牌立即被拒绝；用户必须重新登录。此操作无法撤消。</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grant(s)</source>
            <translation>
                <numerusform>撤销 %n 项授权</numerusform>
            </translation>
        </message>
        <message>
            <source>Revoke grants</source>
            <translation>撤销授权</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TopBar</name>
        <message>
            <source>DEMO</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>重新连接</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n 项需要关注</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention</source>
            <translation>没有需要关注的事项</translation>
        </message>
        <message>
            <source>No link to the servers since %1</source>
            <translation>自 %1 起与服务器断开连接</translation>
        </message>
        <message>
            <source>own servers</source>
            <translation>自有服务器</translation>
        </message>
        <message>
            <source>attached to sealdeskd</source>
            <translation>已连接到 sealdeskd</translation>
        </message>
        <message>
            <source>The servers run in this program and end with it</source>
            <translation>服务器在此程序中运行，并随其结束</translation>
        </message>
        <message>
            <source>The servers run in another process; closing this window leaves them alone</source>
            <translation>服务器在另一个进程中运行；关闭此窗口不会影响它们</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UnlockForm</name>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Passphrase of the site</source>
            <translation>站点的口令短语</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令短语</translation>
        </message>
        <message>
            <source>Key file of the site</source>
            <translation>站点的密钥文件</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>选择...</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Recovery code of the site</source>
            <translation>站点的恢复码</translation>
        </message>
        <message>
            <source>Recovery code, as it stands on the printed sheet</source>
            <translation>恢复码，与打印的恢复单上一致</translation>
        </message>
        <message>
            <source>The keychain of this desktop holds the key of the site. It may ask for its own password.</source>
            <translation>此桌面的密钥环保存着站点的密钥。它可能会要求输入自己的密码。</translation>
        </message>
        <message>
            <source>This is a demo site: its key lies in its folder, so nothing has to be typed.</source>
            <translation>这是演示站点：其密钥在其文件夹中，因此无需输入任何内容。</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Something has to be typed first</source>
            <translation>请先输入内容</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UsersPage</name>
        <message>
            <source>Log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>VAL user ID</source>
            <translation>VAL 用户 ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>Password set</source>
            <translation>密码设置时间</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Disabled users</source>
            <translation>已禁用的用户</translation>
        </message>
        <message>
            <source>Users without a password</source>
            <translation>没有密码的用户</translation>
        </message>
        <message>
            <source>Subject in tokens</source>
            <translation>令牌中的主体</translation>
        </message>
        <message>
            <source>VAL services</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>none: cannot log in</source>
            <translation>无：不能登录</translation>
        </message>
        <message>
            <source>VAL users</source>
            <translation>VAL 用户</translation>
        </message>
        <message>
            <source>No VAL users yet</source>
            <translation>还没有 VAL 用户</translation>
        </message>
        <message>
            <source>A VAL user is a person or a device account that logs in at the SIM-S and gets tokens for VAL services.</source>
            <translation>VAL 用户是在 SIM-S 登录并获取 VAL 服务令牌的人员或设备账户。</translation>
        </message>
        <message>
            <source>Add user...</source>
            <translation>添加用户...</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>导入...</translation>
        </message>
        <message>
            <source>Adds or updates users from a CSV file or a pasted list</source>
            <translation>从 CSV 文件或粘贴的列表添加或更新用户</translation>
        </message>
        <message>
            <source>Edit...</source>
            <translation>编辑...</translation>
        </message>
        <message>
            <source>Password...</source>
            <translation>密码...</translation>
        </message>
        <message>
            <source>Gives the user another password</source>
            <translation>为用户设置另一个密码</translation>
        </message>
        <message>
            <source>Map to services...</source>
            <translation>映射到服务...</translation>
        </message>
        <message>
            <source>Lets the users get tokens and keys of VAL services</source>
            <translation>允许用户获取 VAL 服务的令牌和密钥</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>禁用</translation>
        </message>
        <message>
            <source>No log-in; tokens in use are refused at once</source>
            <translation>不能登录；正在使用的令牌会立即被拒绝</translation>
        </message>
        <message>
            <source>Disabled already</source>
            <translation>已经禁用</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Active already</source>
            <translation>已经启用</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>移除...</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>VAL user ID there</source>
            <translation>该服务中的 VAL 用户 ID</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>授予者</translation>
        </message>
        <message>
            <source>Effective access</source>
            <translation>有效访问权限</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>Add VAL user</source>
            <translation>添加 VAL 用户</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>添加用户</translation>
        </message>
        <message>
            <source>the log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Make a random password and show it once</source>
            <translation>生成随机密码并显示一次</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>已添加 %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>With another VAL user ID, tokens in use are refused at once.</source>
            <translation>更改 VAL 用户 ID 后，正在使用的令牌会立即被拒绝。</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <translation>已更改 %1</translation>
        </message>
        <message>
            <source>Disable users</source>
            <translation>禁用用户</translation>
        </message>
        <message>
            <source>Enable users</source>
            <translation>启用用户</translation>
        </message>
        <message>
            <source>%1 is disabled</source>
            <translation>%1 已禁用</translation>
        </message>
        <message>
            <source>%1 is enabled</source>
            <translation>%1 已启用</translation>
        </message>
        <message numerus="yes">
            <source>%n users are disabled</source>
            <translation>
                <numerusform>已禁用 %n 个用户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users are enabled</source>
            <translation>
                <numerusform>已启用 %n 个用户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map %n user(s) to VAL services</source>
            <translation>
                <numerusform>将 %n 个用户映射到 VAL 服务</numerusform>
            </translation>
        </message>
        <message>
            <source>Map</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>Map users</source>
            <translation>映射用户</translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>已添加 %n 个映射</numerusform>
            </translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的密码</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>设置密码</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Sessions and tokens of the user end at once.</source>
            <translation>该用户的会话和令牌会立即失效。</translation>
        </message>
        <message>
            <source>%1 has a new password</source>
            <translation>%1 已有新密码</translation>
        </message>
        <message>
            <source>Remove users</source>
            <translation>移除用户</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>已移除 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n users were removed</source>
            <translation>
                <numerusform>已移除 %n 个用户</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n users?</source>
            <translation>
                <numerusform>移除 %n 个用户？</numerusform>
            </translation>
        </message>
        <message>
            <source>Tokens are refused at once, mappings end, and key material of the user is destroyed. This cannot be undone.</source>
            <translation>令牌会立即被拒绝，映射随之终止，该用户的密钥材料会销毁。此操作无法撤消。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n user(s)</source>
            <translation>
                <numerusform>移除 %n 个用户</numerusform>
            </translation>
        </message>
        <message>
            <source>It is shown this once only. Hand it over safely.</source>
            <translation>仅显示这一次。请安全地转交。</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyDialog</name>
        <message>
            <source>Why was this refused?</source>
            <translation>为何被拒绝？</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::WhyView</name>
        <message>
            <source>Show the VAL user</source>
            <translation>显示 VAL 用户</translation>
        </message>
        <message>
            <source>Show the VAL services</source>
            <translation>显示 VAL 服务</translation>
        </message>
        <message>
            <source>Show the mappings</source>
            <translation>显示映射</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>显示客户端</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>显示密钥</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>显示页面</translation>
        </message>
        <message>
            <source>Read about this rule</source>
            <translation>阅读此规则的说明</translation>
        </message>
        <message>
            <source>The record does not say by which rule.</source>
            <translation>该记录未说明依据哪条规则。</translation>
        </message>
        <message>
            <source>The record does not say by which rule. It was one of these:</source>
            <translation>该记录未说明依据哪条规则。可能是以下规则之一：</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>请求方</translation>
        </message>
        <message>
            <source>At fault</source>
            <translation>问题所在</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>记录内容</translation>
        </message>
        <message>
            <source>Requester was told</source>
            <translation>给请求方的答复</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>处理方法</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Words</name>
        <message>
            <source>What happened</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>VAL service</source>
            <translation>VAL 服务</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>About</source>
            <translation>相关对象</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Came over</source>
            <translation>传入途径</translation>
        </message>
        <message>
            <source>From address</source>
            <translation>来源地址</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Marked because</source>
            <translation>标记原因</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>距今</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Changes by an admin</source>
            <translation>管理员的更改</translation>
        </message>
        <message>
            <source>From then on: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>从该时间起：日期、时间，或 15m、2h、7d（之前）</translation>
        </message>
        <message>
            <source>Before then: a date, a time, or 15m, 2h, 7d ago</source>
            <translation>在该时间之前：日期、时间，或 15m、2h、7d（之前）</translation>
        </message>
        <message>
            <source>Words, also with a colon</source>
            <translation>文字，也可包含冒号</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Hash in the chain</source>
            <translation>链中的哈希值</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>危险</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Token ID</source>
            <translation>令牌 ID</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>关联 ID</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>已更改：%1</translation>
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
            <translation>站点名称</translation>
        </message>
        <message>
            <source>Shown on log-in pages and in the title of the window.</source>
            <translation>显示在登录页面和窗口标题中。</translation>
        </message>
        <message>
            <source>Warn before the end</source>
            <translation>到期前提醒</translation>
        </message>
        <message>
            <source>Days before its end that a certificate or key needs attention.</source>
            <translation>证书或密钥在到期前多少天需要关注。</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>监听地址</translation>
        </message>
        <message>
            <source>IP address of this machine on which the servers take connections; 0.0.0.0 is all of them.</source>
            <translation>服务器在本机上接受连接的 IP 地址；0.0.0.0 表示全部地址。</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>工作线程</translation>
        </message>
        <message>
            <source>Threads that serve requests; 2 to 4 by the processors of this machine while it is not set.</source>
            <translation>处理请求的线程；未设置时按本机处理器为 2 到 4 个。</translation>
        </message>
    </context>
</TS>
