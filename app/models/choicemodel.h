// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"

#include <QQmlEngine>
#include <QStringList>

namespace feltbog::app {

struct Choice {
    QString key;
    QString name;
    QString detail;
    bool selected = false;
};

// Things to choose from: one (choosing moves the mark) or many (choosing flips it).
class ChoiceModel : public RowModel<Choice> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(QString current READ current NOTIFY currentChanged) // the chosen key; empty: none
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum class Pick { One, OneOrNone, Many };

    ChoiceModel(Pick pick, QObject* parent);

    void setChoices(std::vector<Choice> choices);
    void add(const QString& key, const QString& name, const QString& detail = {});
    void keep(const QStringList& keys); // marks exactly these
    Q_INVOKABLE void choose(const QString& key);
    Q_INVOKABLE void clear() { keep({}); }

    [[nodiscard]] QString current() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] int count() const { return rowCount(); }

  signals:
    void currentChanged();
    void countChanged();

  private:
    Pick pick_;
};

} // namespace feltbog::app
