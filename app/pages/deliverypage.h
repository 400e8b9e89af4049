// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/partnertext.h"

#include <QVariantList>

namespace feltbog::app {

// One link and what came by it: figure by figure with last time's beside it, to be approved or rejected.
class DeliveryPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool working READ working NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString partner READ partner NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed) // where it stands, its sign, and what that means
    Q_PROPERTY(QString sign READ sign NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed) // empty: the link works no more
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed) // of a rejection
    // name, about (source, population), day_, missing (why it is not there), given, numbers
    Q_PROPERTY(QAbstractListModel* figures READ figures CONSTANT)
    Q_PROPERTY(bool decides READ decides NOTIFY changed)
    Q_PROPERTY(bool unwritten READ unwritten NOTIFY changed) // approved by this device, which broke off
    Q_PROPERTY(bool open READ open NOTIFY changed)           // may be withdrawn
    Q_PROPERTY(bool again READ again NOTIFY changed)         // nothing came of it: may be asked for anew
    Q_PROPERTY(int reasonRoom READ reasonRoom NOTIFY changed)
    Q_PROPERTY(QString typedReason READ typedReason WRITE setTypedReason NOTIFY changed)

  public:
    DeliveryPage(Service& service, PartnerDesk& desk, const QString& ask, QObject* parent);

    [[nodiscard]] bool known() const { return row_.has_value(); }
    [[nodiscard]] bool working() const { return desk_.working(); }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString partner() const;
    [[nodiscard]] QString word() const { return row_ ? standingWord(*row_) : QString(); }
    [[nodiscard]] QString sign() const { return row_ ? standingSign(*row_) : QString(); }
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString due() const;
    [[nodiscard]] QString until() const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QAbstractListModel* figures() { return &figures_; }
    [[nodiscard]] bool decides() const { return row_ && row_->standing == sync::Standing::Delivered; }
    [[nodiscard]] bool unwritten() const { return row_ && row_->standing == sync::Standing::Unwritten; }
    [[nodiscard]] bool open() const { return row_ && row_->open(); }
    [[nodiscard]] bool again() const;
    [[nodiscard]] int reasonRoom() const;
    [[nodiscard]] QString typedReason() const { return typedReason_; }
    void setTypedReason(const QString& reason);

    Q_INVOKABLE void fetch() { desk_.fetch(); }
    Q_INVOKABLE void approve() { approveIt(false); }
    Q_INVOKABLE void reject();
    Q_INVOKABLE void withdraw();

  signals:
    void changed();

  private:
    struct Row {
        QString name, about, day, missing;
        bool given = false;
        QVariantList numbers; // name, value, last
    };
    void reload();
    void approveIt(bool confirmed);
    void told(const Status& done, const QString& what);
    [[nodiscard]] Row rowOf(std::size_t n) const;
    [[nodiscard]] std::string draftKey() const { return "reject." + ask_.toStdString(); }

    PartnerDesk& desk_;
    QString ask_, typedReason_;
    std::optional<PartnerDesk::Row> row_;
    std::shared_ptr<const plan::Plan> plan_;
    Date today_;
    RowModel<Row> figures_;
};

} // namespace feltbog::app
