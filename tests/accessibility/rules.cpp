// SPDX-License-Identifier: MPL-2.0
#include "tests/accessibility/rules.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <span>

namespace feltbog::testing {
namespace {

using A = QAccessible;

constexpr A::Role kUsed[] = {A::List,    A::Button,       A::RadioButton, A::CheckBox,
                             A::PageTab, A::EditableText, A::Link};
constexpr A::Role kSilent[] = {A::NoRole, A::Client, A::Pane, A::Whitespace, A::Graphic, A::StaticText};

bool in(std::span<const A::Role> roles, A::Role role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

template <class Breaks>
Breaches each(const Tree& tree, Breaks&& breaks) {
    Breaches all;
    for (const auto& node : tree.nodes)
        if (const QString why = breaks(node); !why.isEmpty()) all.append(node.called() + ": " + why);
    return all;
}

// What stands around it and has a name: "Mødt før i år? / Ja".
QString path(const Tree& tree, const Node& node) {
    QString all = node.name;
    for (int at = node.parent; at >= 0; at = tree.nodes[std::size_t(at)].parent)
        if (const auto& around = tree.nodes[std::size_t(at)]; around.role == A::Grouping)
            all = around.name + " / " + all;
    return all;
}

void collect(QQuickItem* item, QSet<QQuickItem*>& found) {
    if (!shown(*item) && item->parentItem()) return;
    if (isA(item, "QQuickAbstractButton") || item->activeFocusOnTab()) found.insert(item);
    for (auto* child : item->childItems()) collect(child, found);
}

} // namespace

Breaches unnamed(const Tree& tree) {
    return each(tree, [](const Node& n) { return n.used() && n.name.isEmpty() ? "has no name" : ""; });
}

Breaches misnamed(const Tree& tree) {
    return each(tree, [](const Node& n) {
        const QString text = n.pressable() ? n.item->property("text").toString().trimmed() : QString();
        return !text.isEmpty() && !n.name.contains(text, Qt::CaseInsensitive) ? "shows other words" : "";
    });
}

Breaches unseen(const Tree& tree) {
    QSet<QQuickItem*> there;
    if (tree.front) collect(tree.front, there);
    for (const auto& node : tree.nodes) there.remove(node.item);
    Breaches all;
    for (auto* item : there)
        if (item->isEnabled()) all.append(Node{.item = item}.called() + ": is not in the tree");
    return all;
}

Breaches wrongRole(const Tree& tree) {
    return each(tree, [](const Node& n) -> QString {
        return n.used() && !in(kUsed, n.role) ? QString("has the role %1").arg(int(n.role)) : QString();
    });
}

Breaches notPressed(const Tree& tree) {
    return each(tree, [](const Node& n) -> QString {
        if (!n.pressable()) return {};
        // Qt 6.4 names an action for what it takes to be a button, and another for what the page answers to;
        // it does nothing at the first.
        const auto* actions = n.at->actionInterface();
        const auto names = actions ? actions->actionNames() : QStringList();
        const int own = n.role == A::PageTab ? 1 : 2;
        return names.count(QAccessibleActionInterface::pressAction()) < own ? "cannot be pressed" : QString();
    });
}

Breaches stateUntold(const Tree& tree) {
    return each(tree, [](const Node& n) {
        QVariant seen; // what the eye is told
        for (const char* property : {"chosen", "picked", "on"})
            if (!seen.isValid()) seen = n.item->property(property);
        const bool choice = n.role == A::RadioButton || n.role == A::CheckBox;
        if (choice && !n.state.checkable) return "does not say whether it is chosen";
        if (!n.pressable() || seen.typeId() != QMetaType::Bool) return "";
        if (!choice) return "is a choice, and says it is not";
        return bool(n.state.checked) != seen.toBool() ? "says the opposite of what it shows" : "";
    });
}

Breaches fieldUntold(const Tree& tree) {
    return each(tree, [](const Node& n) {
        if (!isA(n.item, "QQuickTextInput") && !isA(n.item, "QQuickTextEdit")) return "";
        if (n.item->property("readOnly").toBool()) return ""; // to be copied from
        if (n.role != A::EditableText) return "is no field";
        return n.state.editable ? "" : "cannot be written in";
    });
}

Breaches headless(const Tree& tree) {
    for (const auto& node : tree.nodes)
        if (node.role == A::Heading && !node.name.isEmpty()) return {};
    return {"there is no heading"};
}

Breaches readTwice(const Tree& tree) {
    return each(tree, [&](const Node& n) {
        if (n.parent < 0 || n.name.isEmpty()) return "";
        const auto& around = tree.nodes[std::size_t(n.parent)];
        if (around.pressable() && !n.used()) return "is read with its button, and again";
        const bool silent =
            in(std::array{A::Pane, A::Client, A::Grouping, A::Dialog}, around.role); // a page and its title
        return !silent && around.name.contains(n.name) && !n.used()
                   ? "is read with what it stands in, and again"
                   : "";
    });
}

Breaches sameName(const Tree& tree) {
    QHash<QString, int> seen;
    Breaches all;
    for (const auto& node : tree.nodes)
        if (node.used() && !node.name.isEmpty() && !isA(node.item, "ListRow") &&
            ++seen[path(tree, node)] == 2)
            all.append(node.called() + ": two are called so");
    return all;
}

Breaches decoration(const Tree& tree) {
    return each(tree, [](const Node& n) {
        if (n.used() || !n.name.isEmpty() || n.at->childCount() > 0) return "";
        return "says nothing: Accessible.ignored";
    });
}

const std::vector<Rule> kRules = {
    {"unnamed", unnamed},         {"misnamed", misnamed},       {"unseen", unseen},
    {"wrongRole", wrongRole},     {"notPressed", notPressed},   {"stateUntold", stateUntold},
    {"fieldUntold", fieldUntold}, {"headless", headless},       {"readTwice", readTwice},
    {"sameName", sameName},       {"decoration", decoration},   {"tooSmall", tooSmall},
    {"tooClose", tooClose},       {"outOfReach", outOfReach},   {"unannounced", unannounced},
    {"tabOrder", tabOrder},       {"focusUnseen", focusUnseen}, {"keyless", keyless}};

} // namespace feltbog::testing
