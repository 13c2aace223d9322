# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        for _ in self.setupInSteps(Welcome):
            pass

    def setupInSteps(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        self.outer = QVBoxLayout(Welcome)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.outer.addItem(self.above)
        yield
        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.middle.addItem(self.before)
        yield
        self.column = QWidget(Welcome)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(640, 0))
        self.column.setMaximumSize(QSize(760, 16777215))
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(12)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"display")
        yield
        self.column_layout.addWidget(self.title)
        yield
        self.text = QLabel(self.column)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"role", u"muted")
        yield
        self.column_layout.addWidget(self.text)
        yield
        self.waiting = QWidget(self.column)
        self.waiting.setObjectName(u"waiting")
        self.waiting_layout = QHBoxLayout(self.waiting)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 8, 0, 8)
        self.progress = QProgressBar(self.waiting)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        yield
        self.waiting_layout.addWidget(self.progress)
        yield
        self.column_layout.addWidget(self.waiting)
        yield
        self.choices = QWidget(self.column)
        self.choices.setObjectName(u"choices")
        self.choices_layout = QVBoxLayout(self.choices)
        self.choices_layout.setSpacing(10)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 8, 0, 0)
        self.demo = QPushButton(self.choices)
        self.demo.setObjectName(u"demo")
        self.demo.setMinimumSize(QSize(0, 76))
        self.demo.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        self.demo.setProperty(u"role", u"choice")
        self.demo_layout = QHBoxLayout(self.demo)
        self.demo_layout.setSpacing(16)
        self.demo_layout.setObjectName(u"demo_layout")
        self.demo_layout.setContentsMargins(18, 10, 16, 10)
        self.demo_icon = QLabel(self.demo)
        self.demo_icon.setObjectName(u"demo_icon")
        self.demo_icon.setMinimumSize(QSize(28, 28))
        self.demo_icon.setMaximumSize(QSize(28, 28))
        yield
        self.demo_layout.addWidget(self.demo_icon)
        yield
        self.demo_words = QVBoxLayout()
        self.demo_words.setSpacing(2)
        self.demo_words.setObjectName(u"demo_words")
        self.demo_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.demo_words.addItem(self.demo_above)
        yield
        self.demo_title = QLabel(self.demo)
        self.demo_title.setObjectName(u"demo_title")
        self.demo_title.setProperty(u"role", u"heading")
        yield
        self.demo_words.addWidget(self.demo_title)
        yield
        self.demo_text = QLabel(self.demo)
        self.demo_text.setObjectName(u"demo_text")
        self.demo_text.setWordWrap(True)
        self.demo_text.setProperty(u"role", u"muted")
        yield
        self.demo_words.addWidget(self.demo_text)
        yield
        self.demo_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.demo_words.addItem(self.demo_below)
        yield
        self.demo_layout.addLayout(self.demo_words)
        yield
        self.demo_arrow = QLabel(self.demo)
        self.demo_arrow.setObjectName(u"demo_arrow")
        self.demo_arrow.setMinimumSize(QSize(18, 18))
        self.demo_arrow.setMaximumSize(QSize(18, 18))
        yield
        self.demo_layout.addWidget(self.demo_arrow)
        yield
        self.choices_layout.addWidget(self.demo)
        yield
        self.connect = QPushButton(self.choices)
        self.connect.setObjectName(u"connect")
        self.connect.setMinimumSize(QSize(0, 76))
        self.connect.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        self.connect.setProperty(u"role", u"choice")
        self.connect_layout = QHBoxLayout(self.connect)
        self.connect_layout.setSpacing(16)
        self.connect_layout.setObjectName(u"connect_layout")
        self.connect_layout.setContentsMargins(18, 10, 16, 10)
        self.connect_icon = QLabel(self.connect)
        self.connect_icon.setObjectName(u"connect_icon")
        self.connect_icon.setMinimumSize(QSize(28, 28))
        self.connect_icon.setMaximumSize(QSize(28, 28))
        yield
        self.connect_layout.addWidget(self.connect_icon)
        yield
        self.connect_words = QVBoxLayout()
        self.connect_words.setSpacing(2)
        self.connect_words.setObjectName(u"connect_words")
        self.connect_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.connect_words.addItem(self.connect_above)
        yield
        self.connect_title = QLabel(self.connect)
        self.connect_title.setObjectName(u"connect_title")
        self.connect_title.setProperty(u"role", u"heading")
        yield
        self.connect_words.addWidget(self.connect_title)
        yield
        self.connect_text = QLabel(self.connect)
        self.connect_text.setObjectName(u"connect_text")
        self.connect_text.setWordWrap(True)
        self.connect_text.setProperty(u"role", u"muted")
        yield
        self.connect_words.addWidget(self.connect_text)
        yield
        self.connect_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.connect_words.addItem(self.connect_below)
        yield
        self.connect_layout.addLayout(self.connect_words)
        yield
        self.connect_arrow = QLabel(self.connect)
        self.connect_arrow.setObjectName(u"connect_arrow")
        self.connect_arrow.setMinimumSize(QSize(18, 18))
        self.connect_arrow.setMaximumSize(QSize(18, 18))
        yield
        self.connect_layout.addWidget(self.connect_arrow)
        yield
        self.choices_layout.addWidget(self.connect)
        yield
        self.file_layout = QHBoxLayout()
        self.file_layout.setSpacing(4)
        self.file_layout.setObjectName(u"file_layout")
        self.file_text = QLabel(self.choices)
        self.file_text.setObjectName(u"file_text")
        self.file_text.setProperty(u"role", u"muted")
        yield
        self.file_layout.addWidget(self.file_text)
        yield
        self.import_file = QPushButton(self.choices)
        self.import_file.setObjectName(u"import_file")
        self.import_file.setProperty(u"role", u"quiet")
        yield
        self.file_layout.addWidget(self.import_file)
        yield
        self.after_file = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.file_layout.addItem(self.after_file)
        yield
        self.choices_layout.addLayout(self.file_layout)
        yield
        self.column_layout.addWidget(self.choices)
        yield
        self.remedies = QWidget(self.column)
        self.remedies.setObjectName(u"remedies")
        self.remedies_layout = QHBoxLayout(self.remedies)
        self.remedies_layout.setSpacing(8)
        self.remedies_layout.setObjectName(u"remedies_layout")
        self.remedies_layout.setContentsMargins(0, 4, 0, 0)
        self.again = QPushButton(self.remedies)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"primary")
        yield
        self.remedies_layout.addWidget(self.again)
        yield
        self.other = QPushButton(self.remedies)
        self.other.setObjectName(u"other")
        yield
        self.remedies_layout.addWidget(self.other)
        yield
        self.after_remedies = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.remedies_layout.addItem(self.after_remedies)
        yield
        self.column_layout.addWidget(self.remedies)
        yield
        self.middle.addWidget(self.column)
        yield
        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        yield
        self.middle.addItem(self.after)
        yield
        self.outer.addLayout(self.middle)
        yield
        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        yield
        self.outer.addItem(self.below)
        yield
        self.retranslateUi(Welcome)
        yield
        QMetaObject.connectSlotsByName(Welcome)

    def retranslateUi(self, Welcome):
        self.title.setText(QCoreApplication.translate("Welcome", u"Welcome", None))
        self.text.setText(QCoreApplication.translate("Welcome", u"There are no machines in this database yet. Choose how to begin.", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Welcome", u"Progress of opening the connection", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.demo.setAccessibleName(QCoreApplication.translate("Welcome", u"Open the demo plant", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.demo.setAccessibleDescription(QCoreApplication.translate("Welcome", u"Eight machines in two factories, 14 months of readings. Takes about 20 seconds.", None))
#endif // QT_CONFIG(accessibility)
        self.demo_title.setText(QCoreApplication.translate("Welcome", u"Open the demo plant", None))
        self.demo_text.setText(QCoreApplication.translate("Welcome", u"Eight machines in two factories, 14 months of readings. Takes about 20 seconds.", None))
#if QT_CONFIG(accessibility)
        self.connect.setAccessibleName(QCoreApplication.translate("Welcome", u"Connect to my plant", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.connect.setAccessibleDescription(QCoreApplication.translate("Welcome", u"The PostgreSQL or TimescaleDB server your measurements already go to.", None))
#endif // QT_CONFIG(accessibility)
        self.connect_title.setText(QCoreApplication.translate("Welcome", u"Connect to my plant", None))
        self.connect_text.setText(QCoreApplication.translate("Welcome", u"The PostgreSQL or TimescaleDB server your measurements already go to.", None))
        self.file_text.setText(QCoreApplication.translate("Welcome", u"Only a file at hand?", None))
        self.import_file.setText(QCoreApplication.translate("Welcome", u"&Import readings from CSV or Excel\u2026", None))
        self.again.setText(QCoreApplication.translate("Welcome", u"Try again", None))
        self.other.setText(QCoreApplication.translate("Welcome", u"Choose another connection\u2026", None))
        pass
    # retranslateUi

