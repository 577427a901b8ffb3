<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>QObject</name>
        <message numerus="yes">
            <source>%n row(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%n row could not be changed: %1</numerusform>
                <numerusform>%n rows could not be changed. The first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message numerus="yes">
            <source>Copied, gone in %n s</source>
            <translation>
                <numerusform>Copied, gone in %n s</numerusform>
                <numerusform>Copied, gone in %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::app::Desk</name>
        <message numerus="yes">
            <source>%n listener(s) run</source>
            <translation>
                <numerusform>%n listener runs</numerusform>
                <numerusform>%n listeners run</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AccessView</name>
        <message numerus="yes">
            <source>%1 gets tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 gets tokens and keys of %2 of %n VAL service.</numerusform>
                <numerusform>%1 gets tokens and keys of %2 of %n VAL services.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 can fetch the keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>%1 can fetch the keys of %2 of %n VAL service.</numerusform>
                <numerusform>%1 can fetch the keys of %2 of %n VAL services.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).</source>
            <translation>
                <numerusform>Through %1, users that are mapped get tokens and keys of %2 of %n VAL service.</numerusform>
                <numerusform>Through %1, users that are mapped get tokens and keys of %2 of %n VAL services.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::AuditPage</name>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n new record</numerusform>
                <numerusform>%n new records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ClientsPage</name>
        <message numerus="yes">
            <source>%n clients are disabled</source>
            <translation>
                <numerusform>%n client is disabled</numerusform>
                <numerusform>%n clients are disabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients are enabled</source>
            <translation>
                <numerusform>%n client is enabled</numerusform>
                <numerusform>%n clients are enabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients were removed</source>
            <translation>
                <numerusform>%n client was removed</numerusform>
                <numerusform>%n clients were removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n clients?</source>
            <translation>
                <numerusform>Remove %n client?</numerusform>
                <numerusform>Remove %n clients?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n client(s)</source>
            <translation>
                <numerusform>Remove %n client</numerusform>
                <numerusform>Remove %n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Columns</name>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n h</numerusform>
                <numerusform>in %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::DetailPane</name>
        <message numerus="yes">
            <source>%n rows selected. Toolbar and row menu act on all of them.</source>
            <translation>
                <numerusform>%n row selected. Toolbar and row menu act on it.</numerusform>
                <numerusform>%n rows selected. Toolbar and row menu act on all of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::FlowLabPage</name>
        <message numerus="yes">
            <source>Running, %n step(s) so far</source>
            <translation>
                <numerusform>Running, %n step so far</numerusform>
                <numerusform>Running, %n steps so far</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ImportJob</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1. An undo does not bring back the old password of %n user(s)</source>
            <translation>
                <numerusform>Imported: %1. An undo does not bring back the old password of %n user</numerusform>
                <numerusform>Imported: %1. An undo does not bring back the old passwords of %n users</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderModel</name>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderSide</name>
        <message numerus="yes">
            <source>%1: %n step(s).</source>
            <translation>
                <numerusform>%1: %n step.</numerusform>
                <numerusform>%1: %n steps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them refused or failed.</source>
            <translation>
                <numerusform>%n of them refused or failed.</numerusform>
                <numerusform>%n of them refused or failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LadderView</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LiveFlowsPage</name>
        <message numerus="yes">
            <source>%n flow(s)</source>
            <translation>
                <numerusform>%n flow</numerusform>
                <numerusform>%n flows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) came too fast and are not shown</source>
            <translation>
                <numerusform>%n step came too fast and is not shown</numerusform>
                <numerusform>%n steps came too fast and are not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Locker</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without input.</source>
            <translation>
                <numerusform>Locked after %n minute without input.</numerusform>
                <numerusform>Locked after %n minutes without input.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::LogPanel</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MainWindow</name>
        <message numerus="yes">
            <source>log chain ok, %n record(s)</source>
            <translation>
                <numerusform>log chain ok, %n record</numerusform>
                <numerusform>log chain ok, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::MappingsPage</name>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n mapping was added</numerusform>
                <numerusform>%n mappings were added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were removed</source>
            <translation>
                <numerusform>%n mapping was removed</numerusform>
                <numerusform>%n mappings were removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::OverviewPage</name>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n thing needs attention</numerusform>
                <numerusform>%n things need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit log: %n record(s), end in order</source>
            <translation>
                <numerusform>Audit log: %n record, end in order</numerusform>
                <numerusform>Audit log: %n records, end in order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s), and the site could not renew it.</source>
            <translation>
                <numerusform>The certificate for %1 ends in %n day, and the site could not renew it.</numerusform>
                <numerusform>The certificate for %1 ends in %n days, and the site could not renew it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The certificate for %1 ends in %n day(s).</source>
            <translation>
                <numerusform>The certificate for %1 ends in %n day.</numerusform>
                <numerusform>The certificate for %1 ends in %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) are past their period and are not delivered any more.</source>
            <translation>
                <numerusform>%n key is past its period and is not delivered any more.</numerusform>
                <numerusform>%n keys are past their period and are not delivered any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) end within %1 days.</source>
            <translation>
                <numerusform>%n key ends within %1 days.</numerusform>
                <numerusform>%n keys end within %1 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were refused in the last five minutes; usual are %1.</source>
            <translation>
                <numerusform>%n request was refused in the last five minutes; usual are %1.</numerusform>
                <numerusform>%n requests were refused in the last five minutes; usual are %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s); the site renews it</source>
            <translation>
                <numerusform>Certificate for %1 ends in %n day; the site renews it</numerusform>
                <numerusform>Certificate for %1 ends in %n days; the site renews it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certificate for %1 ends in %n day(s)</source>
            <translation>
                <numerusform>Certificate for %1 ends in %n day</numerusform>
                <numerusform>Certificate for %1 ends in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ending in %n day(s): %1</source>
            <comment>%1: 12 keys</comment>
            <translation>
                <numerusform>Ending in %n day: %1</numerusform>
                <numerusform>Ending in %n days: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Preferences</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::RowReportDialog</name>
        <message numerus="yes">
            <source>%n row(s) were not changed</source>
            <translation>
                <numerusform>%n row was not changed</numerusform>
                <numerusform>%n rows were not changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServerCard</name>
        <message numerus="yes">
            <source>Certificate: %n day(s) left</source>
            <translation>
                <numerusform>Certificate: %n day left</numerusform>
                <numerusform>Certificate: %n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)/min</source>
            <translation>
                <numerusform>%n request/min</numerusform>
                <numerusform>%n requests/min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n request(s) this minute</source>
            <translation>
                <numerusform>%1: %n request this minute</numerusform>
                <numerusform>%1: %n requests this minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n refused this minute</source>
            <translation>
                <numerusform>%1: %n refused this minute</numerusform>
                <numerusform>%1: %n refused this minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>connections</comment>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open connection(s)</source>
            <translation>
                <numerusform>%n open connection</numerusform>
                <numerusform>%n open connections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServersStep</name>
        <message numerus="yes">
            <source>%n port(s) are taken</source>
            <translation>
                <numerusform>%n port is taken</numerusform>
                <numerusform>%n ports are taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::ServicesPage</name>
        <message numerus="yes">
            <source>%n services are disabled</source>
            <translation>
                <numerusform>%n service is disabled</numerusform>
                <numerusform>%n services are disabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services are enabled</source>
            <translation>
                <numerusform>%n service is enabled</numerusform>
                <numerusform>%n services are enabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n services were removed</source>
            <translation>
                <numerusform>%n service was removed</numerusform>
                <numerusform>%n services were removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n services?</source>
            <translation>
                <numerusform>Remove %n service?</numerusform>
                <numerusform>Remove %n services?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n service(s)</source>
            <translation>
                <numerusform>Remove %n service</numerusform>
                <numerusform>Remove %n services</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::Sparkline</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::StatusLine</name>
        <message numerus="yes">
            <source>%n job(s) running</source>
            <translation>
                <numerusform>%n job running</numerusform>
                <numerusform>%n jobs running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TablePage</name>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n row written to %1</numerusform>
                <numerusform>%n rows written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TokensPage</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grants are revoked</source>
            <translation>
                <numerusform>%n grant is revoked</numerusform>
                <numerusform>%n grants are revoked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grants?</source>
            <translation>
                <numerusform>Revoke %n grant?</numerusform>
                <numerusform>Revoke %n grants?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n grant(s)</source>
            <translation>
                <numerusform>Revoke %n grant</numerusform>
                <numerusform>Revoke %n grants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::TopBar</name>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n thing needs attention</numerusform>
                <numerusform>%n things need attention</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>seal::ui::UsersPage</name>
        <message numerus="yes">
            <source>%n users are disabled</source>
            <translation>
                <numerusform>%n user is disabled</numerusform>
                <numerusform>%n users are disabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users are enabled</source>
            <translation>
                <numerusform>%n user is enabled</numerusform>
                <numerusform>%n users are enabled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map %n user(s) to VAL services</source>
            <translation>
                <numerusform>Map %n user to VAL services</numerusform>
                <numerusform>Map %n users to VAL services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mapping(s) were added</source>
            <translation>
                <numerusform>%n mapping was added</numerusform>
                <numerusform>%n mappings were added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n users were removed</source>
            <translation>
                <numerusform>%n user was removed</numerusform>
                <numerusform>%n users were removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n users?</source>
            <translation>
                <numerusform>Remove %n user?</numerusform>
                <numerusform>Remove %n users?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n user(s)</source>
            <translation>
                <numerusform>Remove %n user</numerusform>
                <numerusform>Remove %n users</numerusform>
            </translation>
        </message>
    </context>
</TS>
