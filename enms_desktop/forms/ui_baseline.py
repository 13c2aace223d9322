# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'baseline.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDateTimeEdit,
    QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QSplitter, QTabWidget,
    QTableView, QVBoxLayout, QWidget)

from enms_desktop.plots.histogram import Histogram
from enms_desktop.plots.scatter_plot import ScatterPlot
from enms_desktop.plots.time_plot import TimePlot

class Ui_BaselineForm(object):
    def setupUi(self, BaselineForm):
        if not BaselineForm.objectName():
            BaselineForm.setObjectName(u"BaselineForm")
        self.outer = QVBoxLayout(BaselineForm)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(BaselineForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.setup = QFrame(self.splitter)
        self.setup.setObjectName(u"setup")
        self.setup.setMinimumSize(QSize(348, 0))
        self.setup.setMaximumSize(QSize(520, 16777215))
        self.setup.setProperty(u"role", u"card")
        self.setup_column = QVBoxLayout(self.setup)
        self.setup_column.setSpacing(8)
        self.setup_column.setObjectName(u"setup_column")
        self.setup_column.setContentsMargins(12, 12, 12, 12)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(6)
        self.machine_label = QLabel(self.setup)
        self.machine_label.setObjectName(u"machine_label")

        self.fields.addWidget(self.machine_label, 0, 0, 1, 1)

        self.machine = QComboBox(self.setup)
        self.machine.setObjectName(u"machine")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.machine.sizePolicy().hasHeightForWidth())
        self.machine.setSizePolicy(sizePolicy)
        self.machine.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields.addWidget(self.machine, 0, 1, 1, 2)

        self.energy_label = QLabel(self.setup)
        self.energy_label.setObjectName(u"energy_label")

        self.fields.addWidget(self.energy_label, 1, 0, 1, 1)

        self.energy_type = QComboBox(self.setup)
        self.energy_type.setObjectName(u"energy_type")
        sizePolicy.setHeightForWidth(self.energy_type.sizePolicy().hasHeightForWidth())
        self.energy_type.setSizePolicy(sizePolicy)
        self.energy_type.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields.addWidget(self.energy_type, 1, 1, 1, 2)

        self.start_label = QLabel(self.setup)
        self.start_label.setObjectName(u"start_label")

        self.fields.addWidget(self.start_label, 2, 0, 1, 1)

        self.start = QDateTimeEdit(self.setup)
        self.start.setObjectName(u"start")
        self.start.setDisplayFormat(u"yyyy-MM-dd HH:mm")
        self.start.setCalendarPopup(True)
        self.start.setKeyboardTracking(False)
        sizePolicy.setHeightForWidth(self.start.sizePolicy().hasHeightForWidth())
        self.start.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.start, 2, 1, 1, 1)

        self.presets = QPushButton(self.setup)
        self.presets.setObjectName(u"presets")
        self.presets.setMaximumSize(QSize(62, 16777215))
        self.presets.setProperty(u"hasMenu", True)

        self.fields.addWidget(self.presets, 2, 2, 1, 1)

        self.end_label = QLabel(self.setup)
        self.end_label.setObjectName(u"end_label")

        self.fields.addWidget(self.end_label, 3, 0, 1, 1)

        self.end = QDateTimeEdit(self.setup)
        self.end.setObjectName(u"end")
        self.end.setDisplayFormat(u"yyyy-MM-dd HH:mm")
        self.end.setCalendarPopup(True)
        self.end.setKeyboardTracking(False)
        sizePolicy.setHeightForWidth(self.end.sizePolicy().hasHeightForWidth())
        self.end.setSizePolicy(sizePolicy)

        self.fields.addWidget(self.end, 3, 1, 1, 1)

        self.zone = QLabel(self.setup)
        self.zone.setObjectName(u"zone")
        self.zone.setProperty(u"role", u"small")
        self.zone.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.fields.addWidget(self.zone, 3, 2, 1, 1)

        self.interval_label = QLabel(self.setup)
        self.interval_label.setObjectName(u"interval_label")

        self.fields.addWidget(self.interval_label, 4, 0, 1, 1)

        self.interval = QComboBox(self.setup)
        self.interval.setObjectName(u"interval")
        sizePolicy.setHeightForWidth(self.interval.sizePolicy().hasHeightForWidth())
        self.interval.setSizePolicy(sizePolicy)
        self.interval.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields.addWidget(self.interval, 4, 1, 1, 2)


        self.setup_column.addLayout(self.fields)

        self.several = QLabel(self.setup)
        self.several.setObjectName(u"several")
        self.several.setText(u"")
        self.several.setProperty(u"role", u"small")
        self.several.setWordWrap(True)

        self.setup_column.addWidget(self.several)

        self.excluded_row = QWidget(self.setup)
        self.excluded_row.setObjectName(u"excluded_row")
        self.excluded_layout = QHBoxLayout(self.excluded_row)
        self.excluded_layout.setSpacing(8)
        self.excluded_layout.setObjectName(u"excluded_layout")
        self.excluded_layout.setContentsMargins(0, 0, 0, 0)
        self.excluded = QLabel(self.excluded_row)
        self.excluded.setObjectName(u"excluded")
        self.excluded.setProperty(u"role", u"small")
        self.excluded.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.excluded.sizePolicy().hasHeightForWidth())
        self.excluded.setSizePolicy(sizePolicy1)

        self.excluded_layout.addWidget(self.excluded)

        self.use_again = QPushButton(self.excluded_row)
        self.use_again.setObjectName(u"use_again")
        self.use_again.setProperty(u"role", u"quiet")

        self.excluded_layout.addWidget(self.use_again)


        self.setup_column.addWidget(self.excluded_row)

        self.drivers_head = QHBoxLayout()
        self.drivers_head.setSpacing(8)
        self.drivers_head.setObjectName(u"drivers_head")
        self.drivers_head.setContentsMargins(0, 4, 0, 0)
        self.drivers_label = QLabel(self.setup)
        self.drivers_label.setObjectName(u"drivers_label")
        self.drivers_label.setProperty(u"role", u"section")

        self.drivers_head.addWidget(self.drivers_label)

        self.drivers_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drivers_head.addItem(self.drivers_space)

        self.drivers_note = QLabel(self.setup)
        self.drivers_note.setObjectName(u"drivers_note")
        self.drivers_note.setProperty(u"role", u"small")

        self.drivers_head.addWidget(self.drivers_note)


        self.setup_column.addLayout(self.drivers_head)

        self.drivers = QTableView(self.setup)
        self.drivers.setObjectName(u"drivers")
        self.drivers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.drivers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.drivers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.drivers.setShowGrid(False)
        self.drivers.setSortingEnabled(True)
        self.drivers.setWordWrap(False)
        self.drivers.setTabKeyNavigation(False)
        self.drivers.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.drivers.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.drivers.setMinimumSize(QSize(0, 120))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.drivers.sizePolicy().hasHeightForWidth())
        self.drivers.setSizePolicy(sizePolicy2)
        self.drivers.horizontalHeader().setHighlightSections(False)
        self.drivers.horizontalHeader().setStretchLastSection(False)
        self.drivers.verticalHeader().setVisible(False)

        self.setup_column.addWidget(self.drivers)

        self.drivers_empty = QLabel(self.setup)
        self.drivers_empty.setObjectName(u"drivers_empty")
        self.drivers_empty.setProperty(u"role", u"muted")
        self.drivers_empty.setWordWrap(True)
        self.drivers_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2.setHeightForWidth(self.drivers_empty.sizePolicy().hasHeightForWidth())
        self.drivers_empty.setSizePolicy(sizePolicy2)

        self.setup_column.addWidget(self.drivers_empty)

        self.limits = QHBoxLayout()
        self.limits.setSpacing(8)
        self.limits.setObjectName(u"limits")
        self.limits.setContentsMargins(0, 0, 0, 0)
        self.min_samples_label = QLabel(self.setup)
        self.min_samples_label.setObjectName(u"min_samples_label")

        self.limits.addWidget(self.min_samples_label)

        self.min_samples = QSpinBox(self.setup)
        self.min_samples.setObjectName(u"min_samples")
        self.min_samples.setMinimum(1)
        self.min_samples.setMaximum(10000000)
        self.min_samples.setSingleStep(100)
        self.min_samples.setValue(1000)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.min_samples.sizePolicy().hasHeightForWidth())
        self.min_samples.setSizePolicy(sizePolicy3)

        self.limits.addWidget(self.min_samples)

        self.min_r_squared_label = QLabel(self.setup)
        self.min_r_squared_label.setObjectName(u"min_r_squared_label")

        self.limits.addWidget(self.min_r_squared_label)

        self.min_r_squared = QDoubleSpinBox(self.setup)
        self.min_r_squared.setObjectName(u"min_r_squared")
        self.min_r_squared.setDecimals(2)
        self.min_r_squared.setMinimum(0.000000000000000)
        self.min_r_squared.setMaximum(1.000000000000000)
        self.min_r_squared.setSingleStep(0.050000000000000)
        self.min_r_squared.setValue(0.800000000000000)
        sizePolicy3.setHeightForWidth(self.min_r_squared.sizePolicy().hasHeightForWidth())
        self.min_r_squared.setSizePolicy(sizePolicy3)

        self.limits.addWidget(self.min_r_squared)


        self.setup_column.addLayout(self.limits)

        self.train = QPushButton(self.setup)
        self.train.setObjectName(u"train")
        self.train.setProperty(u"role", u"primary")

        self.setup_column.addWidget(self.train)

        self.splitter.addWidget(self.setup)
        self.results = QWidget(self.splitter)
        self.results.setObjectName(u"results")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.results.sizePolicy().hasHeightForWidth())
        self.results.setSizePolicy(sizePolicy4)
        self.results_column = QVBoxLayout(self.results)
        self.results_column.setSpacing(8)
        self.results_column.setObjectName(u"results_column")
        self.results_column.setContentsMargins(8, 0, 0, 0)
        self.empty = QFrame(self.results)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"card")
        self.empty_row = QHBoxLayout(self.empty)
        self.empty_row.setSpacing(14)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(16, 14, 16, 14)
        self.empty_icon = QLabel(self.empty)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setMinimumSize(QSize(36, 36))
        self.empty_icon.setMaximumSize(QSize(36, 36))

        self.empty_row.addWidget(self.empty_icon)

        self.empty_words = QVBoxLayout()
        self.empty_words.setSpacing(2)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"heading")

        self.empty_words.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.empty_text.sizePolicy().hasHeightForWidth())
        self.empty_text.setSizePolicy(sizePolicy1)

        self.empty_words.addWidget(self.empty_text)


        self.empty_row.addLayout(self.empty_words)


        self.results_column.addWidget(self.empty)

        self.result = QFrame(self.results)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"card")
        self.result_column = QVBoxLayout(self.result)
        self.result_column.setSpacing(4)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(12, 7, 8, 9)
        self.result_head = QHBoxLayout()
        self.result_head.setSpacing(8)
        self.result_head.setObjectName(u"result_head")
        self.caption = QLabel(self.result)
        self.caption.setObjectName(u"caption")
        self.caption.setProperty(u"role", u"small")
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy5.setHorizontalStretch(1)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.caption.sizePolicy().hasHeightForWidth())
        self.caption.setSizePolicy(sizePolicy5)

        self.result_head.addWidget(self.caption)

        self.save = QPushButton(self.result)
        self.save.setObjectName(u"save")

        self.result_head.addWidget(self.save)

        self.push = QPushButton(self.result)
        self.push.setObjectName(u"push")

        self.result_head.addWidget(self.push)


        self.result_column.addLayout(self.result_head)

        self.equation = QLabel(self.result)
        self.equation.setObjectName(u"equation")
        self.equation.setProperty(u"role", u"heading")
        self.equation.setWordWrap(True)
        self.equation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.equation.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1.setHeightForWidth(self.equation.sizePolicy().hasHeightForWidth())
        self.equation.setSizePolicy(sizePolicy1)

        self.result_column.addWidget(self.equation)


        self.results_column.addWidget(self.result)

        self.tiles = QWidget(self.results)
        self.tiles.setObjectName(u"tiles")
        self.tiles_row = QHBoxLayout(self.tiles)
        self.tiles_row.setSpacing(6)
        self.tiles_row.setObjectName(u"tiles_row")
        self.tiles_row.setContentsMargins(0, 0, 0, 0)
        self.r_squared_tile = QFrame(self.tiles)
        self.r_squared_tile.setObjectName(u"r_squared_tile")
        self.r_squared_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.r_squared_tile.sizePolicy().hasHeightForWidth())
        self.r_squared_tile.setSizePolicy(sizePolicy3)
        self.r_squared_column = QVBoxLayout(self.r_squared_tile)
        self.r_squared_column.setSpacing(1)
        self.r_squared_column.setObjectName(u"r_squared_column")
        self.r_squared_column.setContentsMargins(9, 6, 4, 6)
        self.r_squared_label = QLabel(self.r_squared_tile)
        self.r_squared_label.setObjectName(u"r_squared_label")
        self.r_squared_label.setProperty(u"role", u"section")

        self.r_squared_column.addWidget(self.r_squared_label)

        self.r_squared_value = QLabel(self.r_squared_tile)
        self.r_squared_value.setObjectName(u"r_squared_value")
        self.r_squared_value.setProperty(u"role", u"tile")
        self.r_squared_value.setTextFormat(Qt.TextFormat.PlainText)

        self.r_squared_column.addWidget(self.r_squared_value)

        self.r_squared_verdict = QLabel(self.r_squared_tile)
        self.r_squared_verdict.setObjectName(u"r_squared_verdict")
        self.r_squared_verdict.setProperty(u"role", u"small")
        self.r_squared_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.r_squared_column.addWidget(self.r_squared_verdict)


        self.tiles_row.addWidget(self.r_squared_tile)

        self.r_squared_adjusted_tile = QFrame(self.tiles)
        self.r_squared_adjusted_tile.setObjectName(u"r_squared_adjusted_tile")
        self.r_squared_adjusted_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.r_squared_adjusted_tile.sizePolicy().hasHeightForWidth())
        self.r_squared_adjusted_tile.setSizePolicy(sizePolicy3)
        self.r_squared_adjusted_column = QVBoxLayout(self.r_squared_adjusted_tile)
        self.r_squared_adjusted_column.setSpacing(1)
        self.r_squared_adjusted_column.setObjectName(u"r_squared_adjusted_column")
        self.r_squared_adjusted_column.setContentsMargins(9, 6, 4, 6)
        self.r_squared_adjusted_label = QLabel(self.r_squared_adjusted_tile)
        self.r_squared_adjusted_label.setObjectName(u"r_squared_adjusted_label")
        self.r_squared_adjusted_label.setProperty(u"role", u"section")

        self.r_squared_adjusted_column.addWidget(self.r_squared_adjusted_label)

        self.r_squared_adjusted_value = QLabel(self.r_squared_adjusted_tile)
        self.r_squared_adjusted_value.setObjectName(u"r_squared_adjusted_value")
        self.r_squared_adjusted_value.setProperty(u"role", u"tile")
        self.r_squared_adjusted_value.setTextFormat(Qt.TextFormat.PlainText)

        self.r_squared_adjusted_column.addWidget(self.r_squared_adjusted_value)

        self.r_squared_adjusted_verdict = QLabel(self.r_squared_adjusted_tile)
        self.r_squared_adjusted_verdict.setObjectName(u"r_squared_adjusted_verdict")
        self.r_squared_adjusted_verdict.setProperty(u"role", u"small")
        self.r_squared_adjusted_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.r_squared_adjusted_column.addWidget(self.r_squared_adjusted_verdict)


        self.tiles_row.addWidget(self.r_squared_adjusted_tile)

        self.rmse_tile = QFrame(self.tiles)
        self.rmse_tile.setObjectName(u"rmse_tile")
        self.rmse_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.rmse_tile.sizePolicy().hasHeightForWidth())
        self.rmse_tile.setSizePolicy(sizePolicy3)
        self.rmse_column = QVBoxLayout(self.rmse_tile)
        self.rmse_column.setSpacing(1)
        self.rmse_column.setObjectName(u"rmse_column")
        self.rmse_column.setContentsMargins(9, 6, 4, 6)
        self.rmse_label = QLabel(self.rmse_tile)
        self.rmse_label.setObjectName(u"rmse_label")
        self.rmse_label.setProperty(u"role", u"section")

        self.rmse_column.addWidget(self.rmse_label)

        self.rmse_value = QLabel(self.rmse_tile)
        self.rmse_value.setObjectName(u"rmse_value")
        self.rmse_value.setProperty(u"role", u"tile")
        self.rmse_value.setTextFormat(Qt.TextFormat.PlainText)

        self.rmse_column.addWidget(self.rmse_value)

        self.rmse_verdict = QLabel(self.rmse_tile)
        self.rmse_verdict.setObjectName(u"rmse_verdict")
        self.rmse_verdict.setProperty(u"role", u"small")
        self.rmse_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.rmse_column.addWidget(self.rmse_verdict)


        self.tiles_row.addWidget(self.rmse_tile)

        self.mae_tile = QFrame(self.tiles)
        self.mae_tile.setObjectName(u"mae_tile")
        self.mae_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.mae_tile.sizePolicy().hasHeightForWidth())
        self.mae_tile.setSizePolicy(sizePolicy3)
        self.mae_column = QVBoxLayout(self.mae_tile)
        self.mae_column.setSpacing(1)
        self.mae_column.setObjectName(u"mae_column")
        self.mae_column.setContentsMargins(9, 6, 4, 6)
        self.mae_label = QLabel(self.mae_tile)
        self.mae_label.setObjectName(u"mae_label")
        self.mae_label.setProperty(u"role", u"section")

        self.mae_column.addWidget(self.mae_label)

        self.mae_value = QLabel(self.mae_tile)
        self.mae_value.setObjectName(u"mae_value")
        self.mae_value.setProperty(u"role", u"tile")
        self.mae_value.setTextFormat(Qt.TextFormat.PlainText)

        self.mae_column.addWidget(self.mae_value)

        self.mae_verdict = QLabel(self.mae_tile)
        self.mae_verdict.setObjectName(u"mae_verdict")
        self.mae_verdict.setProperty(u"role", u"small")
        self.mae_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.mae_column.addWidget(self.mae_verdict)


        self.tiles_row.addWidget(self.mae_tile)

        self.cv_rmse_tile = QFrame(self.tiles)
        self.cv_rmse_tile.setObjectName(u"cv_rmse_tile")
        self.cv_rmse_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.cv_rmse_tile.sizePolicy().hasHeightForWidth())
        self.cv_rmse_tile.setSizePolicy(sizePolicy3)
        self.cv_rmse_column = QVBoxLayout(self.cv_rmse_tile)
        self.cv_rmse_column.setSpacing(1)
        self.cv_rmse_column.setObjectName(u"cv_rmse_column")
        self.cv_rmse_column.setContentsMargins(9, 6, 4, 6)
        self.cv_rmse_label = QLabel(self.cv_rmse_tile)
        self.cv_rmse_label.setObjectName(u"cv_rmse_label")
        self.cv_rmse_label.setProperty(u"role", u"section")

        self.cv_rmse_column.addWidget(self.cv_rmse_label)

        self.cv_rmse_value = QLabel(self.cv_rmse_tile)
        self.cv_rmse_value.setObjectName(u"cv_rmse_value")
        self.cv_rmse_value.setProperty(u"role", u"tile")
        self.cv_rmse_value.setTextFormat(Qt.TextFormat.PlainText)

        self.cv_rmse_column.addWidget(self.cv_rmse_value)

        self.cv_rmse_verdict = QLabel(self.cv_rmse_tile)
        self.cv_rmse_verdict.setObjectName(u"cv_rmse_verdict")
        self.cv_rmse_verdict.setProperty(u"role", u"small")
        self.cv_rmse_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.cv_rmse_column.addWidget(self.cv_rmse_verdict)


        self.tiles_row.addWidget(self.cv_rmse_tile)

        self.nmbe_tile = QFrame(self.tiles)
        self.nmbe_tile.setObjectName(u"nmbe_tile")
        self.nmbe_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.nmbe_tile.sizePolicy().hasHeightForWidth())
        self.nmbe_tile.setSizePolicy(sizePolicy3)
        self.nmbe_column = QVBoxLayout(self.nmbe_tile)
        self.nmbe_column.setSpacing(1)
        self.nmbe_column.setObjectName(u"nmbe_column")
        self.nmbe_column.setContentsMargins(9, 6, 4, 6)
        self.nmbe_label = QLabel(self.nmbe_tile)
        self.nmbe_label.setObjectName(u"nmbe_label")
        self.nmbe_label.setProperty(u"role", u"section")

        self.nmbe_column.addWidget(self.nmbe_label)

        self.nmbe_value = QLabel(self.nmbe_tile)
        self.nmbe_value.setObjectName(u"nmbe_value")
        self.nmbe_value.setProperty(u"role", u"tile")
        self.nmbe_value.setTextFormat(Qt.TextFormat.PlainText)

        self.nmbe_column.addWidget(self.nmbe_value)

        self.nmbe_verdict = QLabel(self.nmbe_tile)
        self.nmbe_verdict.setObjectName(u"nmbe_verdict")
        self.nmbe_verdict.setProperty(u"role", u"small")
        self.nmbe_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.nmbe_column.addWidget(self.nmbe_verdict)


        self.tiles_row.addWidget(self.nmbe_tile)

        self.samples_tile = QFrame(self.tiles)
        self.samples_tile.setObjectName(u"samples_tile")
        self.samples_tile.setProperty(u"role", u"card")
        sizePolicy3.setHeightForWidth(self.samples_tile.sizePolicy().hasHeightForWidth())
        self.samples_tile.setSizePolicy(sizePolicy3)
        self.samples_column = QVBoxLayout(self.samples_tile)
        self.samples_column.setSpacing(1)
        self.samples_column.setObjectName(u"samples_column")
        self.samples_column.setContentsMargins(9, 6, 4, 6)
        self.samples_label = QLabel(self.samples_tile)
        self.samples_label.setObjectName(u"samples_label")
        self.samples_label.setProperty(u"role", u"section")

        self.samples_column.addWidget(self.samples_label)

        self.samples_value = QLabel(self.samples_tile)
        self.samples_value.setObjectName(u"samples_value")
        self.samples_value.setProperty(u"role", u"tile")
        self.samples_value.setTextFormat(Qt.TextFormat.PlainText)

        self.samples_column.addWidget(self.samples_value)

        self.samples_verdict = QLabel(self.samples_tile)
        self.samples_verdict.setObjectName(u"samples_verdict")
        self.samples_verdict.setProperty(u"role", u"small")
        self.samples_verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.samples_column.addWidget(self.samples_verdict)


        self.tiles_row.addWidget(self.samples_tile)


        self.results_column.addWidget(self.tiles)

        self.tabs = QTabWidget(self.results)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy6 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy6.setHorizontalStretch(0)
        sizePolicy6.setVerticalStretch(1)
        sizePolicy6.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy6)
        self.tabs.setMinimumSize(QSize(0, 200))
        self.over_time = QWidget()
        self.over_time.setObjectName(u"over_time")
        self.over_time_column = QVBoxLayout(self.over_time)
        self.over_time_column.setSpacing(8)
        self.over_time_column.setObjectName(u"over_time_column")
        self.over_time_column.setContentsMargins(0, 8, 0, 0)
        self.time_plot = TimePlot(self.over_time)
        self.time_plot.setObjectName(u"time_plot")

        self.over_time_column.addWidget(self.time_plot)

        self.tabs.addTab(self.over_time, "")
        self.closeness = QWidget()
        self.closeness.setObjectName(u"closeness")
        self.closeness_column = QVBoxLayout(self.closeness)
        self.closeness_column.setSpacing(8)
        self.closeness_column.setObjectName(u"closeness_column")
        self.closeness_column.setContentsMargins(0, 8, 0, 0)
        self.axis_row = QHBoxLayout()
        self.axis_row.setSpacing(8)
        self.axis_row.setObjectName(u"axis_row")
        self.axis_label = QLabel(self.closeness)
        self.axis_label.setObjectName(u"axis_label")

        self.axis_row.addWidget(self.axis_label)

        self.axis = QComboBox(self.closeness)
        self.axis.setObjectName(u"axis")
        self.axis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.axis_row.addWidget(self.axis)

        self.axis_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.axis_row.addItem(self.axis_space)


        self.closeness_column.addLayout(self.axis_row)

        self.closeness_row = QHBoxLayout()
        self.closeness_row.setSpacing(8)
        self.closeness_row.setObjectName(u"closeness_row")
        self.scatter = ScatterPlot(self.closeness)
        self.scatter.setObjectName(u"scatter")
        sizePolicy7 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy7.setHorizontalStretch(1)
        sizePolicy7.setVerticalStretch(1)
        sizePolicy7.setHeightForWidth(self.scatter.sizePolicy().hasHeightForWidth())
        self.scatter.setSizePolicy(sizePolicy7)

        self.closeness_row.addWidget(self.scatter)

        self.residuals = ScatterPlot(self.closeness)
        self.residuals.setObjectName(u"residuals")
        sizePolicy7.setHeightForWidth(self.residuals.sizePolicy().hasHeightForWidth())
        self.residuals.setSizePolicy(sizePolicy7)

        self.closeness_row.addWidget(self.residuals)

        self.histogram = Histogram(self.closeness)
        self.histogram.setObjectName(u"histogram")
        sizePolicy7.setHeightForWidth(self.histogram.sizePolicy().hasHeightForWidth())
        self.histogram.setSizePolicy(sizePolicy7)

        self.closeness_row.addWidget(self.histogram)


        self.closeness_column.addLayout(self.closeness_row)

        self.tabs.addTab(self.closeness, "")
        self.cusum_tab = QWidget()
        self.cusum_tab.setObjectName(u"cusum_tab")
        self.cusum_column = QVBoxLayout(self.cusum_tab)
        self.cusum_column.setSpacing(8)
        self.cusum_column.setObjectName(u"cusum_column")
        self.cusum_column.setContentsMargins(0, 8, 0, 0)
        self.cusum_plot = TimePlot(self.cusum_tab)
        self.cusum_plot.setObjectName(u"cusum_plot")

        self.cusum_column.addWidget(self.cusum_plot)

        self.tabs.addTab(self.cusum_tab, "")
        self.samples_tab = QWidget()
        self.samples_tab.setObjectName(u"samples_tab")
        self.samples_list = QVBoxLayout(self.samples_tab)
        self.samples_list.setSpacing(8)
        self.samples_list.setObjectName(u"samples_list")
        self.samples_list.setContentsMargins(0, 8, 0, 0)
        self.samples = QTableView(self.samples_tab)
        self.samples.setObjectName(u"samples")
        self.samples.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.samples.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.samples.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.samples.setShowGrid(False)
        self.samples.setSortingEnabled(True)
        self.samples.setWordWrap(False)
        self.samples.setTabKeyNavigation(False)
        self.samples.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.samples.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.samples.horizontalHeader().setHighlightSections(False)
        self.samples.horizontalHeader().setStretchLastSection(False)
        self.samples.verticalHeader().setVisible(False)

        self.samples_list.addWidget(self.samples)

        self.tabs.addTab(self.samples_tab, "")
        self.coefficients_tab = QWidget()
        self.coefficients_tab.setObjectName(u"coefficients_tab")
        self.coefficients_column = QVBoxLayout(self.coefficients_tab)
        self.coefficients_column.setSpacing(8)
        self.coefficients_column.setObjectName(u"coefficients_column")
        self.coefficients_column.setContentsMargins(0, 8, 0, 0)
        self.coefficients = QTableView(self.coefficients_tab)
        self.coefficients.setObjectName(u"coefficients")
        self.coefficients.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.coefficients.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.coefficients.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.coefficients.setShowGrid(False)
        self.coefficients.setSortingEnabled(False)
        self.coefficients.setWordWrap(False)
        self.coefficients.setTabKeyNavigation(False)
        self.coefficients.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.coefficients.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.coefficients.horizontalHeader().setHighlightSections(False)
        self.coefficients.horizontalHeader().setStretchLastSection(False)
        self.coefficients.verticalHeader().setVisible(False)

        self.coefficients_column.addWidget(self.coefficients)

        self.coefficients_note = QLabel(self.coefficients_tab)
        self.coefficients_note.setObjectName(u"coefficients_note")
        self.coefficients_note.setProperty(u"role", u"small")
        self.coefficients_note.setWordWrap(True)

        self.coefficients_column.addWidget(self.coefficients_note)

        self.tabs.addTab(self.coefficients_tab, "")
        self.remarks_tab = QWidget()
        self.remarks_tab.setObjectName(u"remarks_tab")
        self.remarks_row = QHBoxLayout(self.remarks_tab)
        self.remarks_row.setSpacing(12)
        self.remarks_row.setObjectName(u"remarks_row")
        self.remarks_row.setContentsMargins(0, 8, 0, 0)
        self.findings_column = QVBoxLayout()
        self.findings_column.setSpacing(4)
        self.findings_column.setObjectName(u"findings_column")
        self.findings_label = QLabel(self.remarks_tab)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setProperty(u"role", u"section")

        self.findings_column.addWidget(self.findings_label)

        self.findings = QTableView(self.remarks_tab)
        self.findings.setObjectName(u"findings")
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.findings.setShowGrid(False)
        self.findings.setSortingEnabled(False)
        self.findings.setWordWrap(True)
        self.findings.setTabKeyNavigation(False)
        self.findings.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.findings.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        sizePolicy8 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy8.setHorizontalStretch(3)
        sizePolicy8.setVerticalStretch(0)
        sizePolicy8.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy8)
        self.findings.horizontalHeader().setHighlightSections(False)
        self.findings.horizontalHeader().setStretchLastSection(True)
        self.findings.verticalHeader().setVisible(False)

        self.findings_column.addWidget(self.findings)

        self.findings_empty = QLabel(self.remarks_tab)
        self.findings_empty.setObjectName(u"findings_empty")
        self.findings_empty.setProperty(u"role", u"muted")
        self.findings_empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        sizePolicy8.setHeightForWidth(self.findings_empty.sizePolicy().hasHeightForWidth())
        self.findings_empty.setSizePolicy(sizePolicy8)

        self.findings_column.addWidget(self.findings_empty)


        self.remarks_row.addLayout(self.findings_column)

        self.left_out_column = QVBoxLayout()
        self.left_out_column.setSpacing(4)
        self.left_out_column.setObjectName(u"left_out_column")
        self.left_out_label = QLabel(self.remarks_tab)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setProperty(u"role", u"section")

        self.left_out_column.addWidget(self.left_out_label)

        self.left_out = QTableView(self.remarks_tab)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.left_out.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.left_out.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.left_out.setShowGrid(False)
        self.left_out.setSortingEnabled(False)
        self.left_out.setWordWrap(True)
        self.left_out.setTabKeyNavigation(False)
        self.left_out.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.left_out.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        sizePolicy9 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy9.setHorizontalStretch(2)
        sizePolicy9.setVerticalStretch(0)
        sizePolicy9.setHeightForWidth(self.left_out.sizePolicy().hasHeightForWidth())
        self.left_out.setSizePolicy(sizePolicy9)
        self.left_out.horizontalHeader().setHighlightSections(False)
        self.left_out.horizontalHeader().setStretchLastSection(False)
        self.left_out.verticalHeader().setVisible(False)

        self.left_out_column.addWidget(self.left_out)


        self.remarks_row.addLayout(self.left_out_column)

        self.remarks_row.setStretch(0, 3)
        self.remarks_row.setStretch(1, 2)
        self.tabs.addTab(self.remarks_tab, "")
        self.versions_tab = QWidget()
        self.versions_tab.setObjectName(u"versions_tab")
        self.versions_column = QVBoxLayout(self.versions_tab)
        self.versions_column.setSpacing(8)
        self.versions_column.setObjectName(u"versions_column")
        self.versions_column.setContentsMargins(0, 8, 0, 0)
        self.versions = QTableView(self.versions_tab)
        self.versions.setObjectName(u"versions")
        self.versions.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.versions.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.versions.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.versions.setShowGrid(False)
        self.versions.setSortingEnabled(True)
        self.versions.setWordWrap(False)
        self.versions.setTabKeyNavigation(False)
        self.versions.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.versions.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.versions.horizontalHeader().setHighlightSections(False)
        self.versions.horizontalHeader().setStretchLastSection(False)
        self.versions.verticalHeader().setVisible(False)

        self.versions_column.addWidget(self.versions)

        self.versions_empty = QLabel(self.versions_tab)
        self.versions_empty.setObjectName(u"versions_empty")
        self.versions_empty.setProperty(u"role", u"muted")
        self.versions_empty.setWordWrap(True)
        self.versions_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2.setHeightForWidth(self.versions_empty.sizePolicy().hasHeightForWidth())
        self.versions_empty.setSizePolicy(sizePolicy2)

        self.versions_column.addWidget(self.versions_empty)

        self.versions_buttons = QHBoxLayout()
        self.versions_buttons.setSpacing(8)
        self.versions_buttons.setObjectName(u"versions_buttons")
        self.load = QPushButton(self.versions_tab)
        self.load.setObjectName(u"load")

        self.versions_buttons.addWidget(self.load)

        self.versions_note = QLabel(self.versions_tab)
        self.versions_note.setObjectName(u"versions_note")
        self.versions_note.setProperty(u"role", u"small")

        self.versions_buttons.addWidget(self.versions_note)

        self.versions_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.versions_buttons.addItem(self.versions_space)


        self.versions_column.addLayout(self.versions_buttons)

        self.tabs.addTab(self.versions_tab, "")

        self.results_column.addWidget(self.tabs)

        self.picked_row = QWidget(self.results)
        self.picked_row.setObjectName(u"picked_row")
        self.picked_layout = QHBoxLayout(self.picked_row)
        self.picked_layout.setSpacing(8)
        self.picked_layout.setObjectName(u"picked_layout")
        self.picked_layout.setContentsMargins(0, 0, 0, 0)
        self.picked = QLabel(self.picked_row)
        self.picked.setObjectName(u"picked")
        self.picked.setText(u"")
        self.picked.setProperty(u"role", u"small")
        self.picked.setWordWrap(True)
        self.picked.setMinimumSize(QSize(0, 32))
        sizePolicy5.setHeightForWidth(self.picked.sizePolicy().hasHeightForWidth())
        self.picked.setSizePolicy(sizePolicy5)

        self.picked_layout.addWidget(self.picked)

        self.exclude = QPushButton(self.picked_row)
        self.exclude.setObjectName(u"exclude")

        self.picked_layout.addWidget(self.exclude)

        self.take_in = QPushButton(self.picked_row)
        self.take_in.setObjectName(u"take_in")

        self.picked_layout.addWidget(self.take_in)

        self.show_readings = QPushButton(self.picked_row)
        self.show_readings.setObjectName(u"show_readings")

        self.picked_layout.addWidget(self.show_readings)

        self.copy = QPushButton(self.picked_row)
        self.copy.setObjectName(u"copy")

        self.picked_layout.addWidget(self.copy)

        self.let_go = QPushButton(self.picked_row)
        self.let_go.setObjectName(u"let_go")

        self.picked_layout.addWidget(self.let_go)


        self.results_column.addWidget(self.picked_row)

        self.splitter.addWidget(self.results)

        self.outer.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.machine_label.setBuddy(self.machine)
        self.energy_label.setBuddy(self.energy_type)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.interval_label.setBuddy(self.interval)
        self.drivers_label.setBuddy(self.drivers)
        self.min_samples_label.setBuddy(self.min_samples)
        self.min_r_squared_label.setBuddy(self.min_r_squared)
        self.axis_label.setBuddy(self.axis)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BaselineForm)

        QMetaObject.connectSlotsByName(BaselineForm)
    # setupUi

    def retranslateUi(self, BaselineForm):
        self.machine_label.setText(QCoreApplication.translate("BaselineForm", u"&Machine", None))
#if QT_CONFIG(accessibility)
        self.machine.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Machine", None))
#endif // QT_CONFIG(accessibility)
        self.energy_label.setText(QCoreApplication.translate("BaselineForm", u"E&nergy", None))
#if QT_CONFIG(accessibility)
        self.energy_type.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Kind of energy", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.energy_type.setToolTip(QCoreApplication.translate("BaselineForm", u"Which energy of the machine the baseline explains", None))
#endif // QT_CONFIG(tooltip)
        self.start_label.setText(QCoreApplication.translate("BaselineForm", u"&From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("BaselineForm", u"From, site time", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.presets.setToolTip(QCoreApplication.translate("BaselineForm", u"Common periods, counted from the newest reading", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.presets.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Common periods", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("BaselineForm", u"&To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("BaselineForm", u"To, site time; not included", None))
#endif // QT_CONFIG(accessibility)
        self.zone.setText(QCoreApplication.translate("BaselineForm", u"UTC", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("BaselineForm", u"The zone of the plant: all times on this page are in it", None))
#endif // QT_CONFIG(tooltip)
        self.interval_label.setText(QCoreApplication.translate("BaselineForm", u"&Samples of", None))
#if QT_CONFIG(accessibility)
        self.interval.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Width of a sample", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.interval.setToolTip(QCoreApplication.translate("BaselineForm", u"How much time one sample spans", None))
#endif // QT_CONFIG(tooltip)
        self.excluded.setText(QCoreApplication.translate("BaselineForm", u"No range left out", None))
        self.use_again.setText(QCoreApplication.translate("BaselineForm", u"Use again", None))
#if QT_CONFIG(tooltip)
        self.use_again.setToolTip(QCoreApplication.translate("BaselineForm", u"Train on the ranges that were left out, too", None))
#endif // QT_CONFIG(tooltip)
        self.drivers_label.setText(QCoreApplication.translate("BaselineForm", u"&Drivers", None))
        self.drivers_note.setText("")
#if QT_CONFIG(accessibility)
        self.drivers.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Drivers the energy may depend on", None))
#endif // QT_CONFIG(accessibility)
        self.drivers_empty.setText(QCoreApplication.translate("BaselineForm", u"Choose a machine and a period to see what its energy could depend on.", None))
        self.min_samples_label.setText(QCoreApplication.translate("BaselineForm", u"Sam&ples \u2265", None))
#if QT_CONFIG(tooltip)
        self.min_samples.setToolTip(QCoreApplication.translate("BaselineForm", u"Fewer usable samples are refused. However low this is, three for each coefficient are needed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.min_samples.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Least number of samples", None))
#endif // QT_CONFIG(accessibility)
        self.min_r_squared_label.setText(QCoreApplication.translate("BaselineForm", u"&R\u00b2 \u2265", None))
#if QT_CONFIG(tooltip)
        self.min_r_squared.setToolTip(QCoreApplication.translate("BaselineForm", u"A lower R\u00b2 is a warning, never a refusal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.min_r_squared.setAccessibleName(QCoreApplication.translate("BaselineForm", u"R\u00b2 from which the baseline is good", None))
#endif // QT_CONFIG(accessibility)
        self.train.setText(QCoreApplication.translate("BaselineForm", u"Train &baseline", None))
#if QT_CONFIG(tooltip)
        self.train.setToolTip(QCoreApplication.translate("BaselineForm", u"Fit the energy to the ticked drivers", None))
#endif // QT_CONFIG(tooltip)
        self.empty_title.setText(QCoreApplication.translate("BaselineForm", u"No baseline trained yet", None))
        self.empty_text.setText("")
        self.caption.setText("")
        self.save.setText(QCoreApplication.translate("BaselineForm", u"S&ave model file", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("BaselineForm", u"Save the model as a joblib file in the folder of models", None))
#endif // QT_CONFIG(tooltip)
        self.push.setText(QCoreApplication.translate("BaselineForm", u"P&ush to database", None))
#if QT_CONFIG(tooltip)
        self.push.setToolTip(QCoreApplication.translate("BaselineForm", u"Store the model as the next version and make it the active one", None))
#endif // QT_CONFIG(tooltip)
        self.equation.setText("")
#if QT_CONFIG(accessibility)
        self.equation.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Equation of the baseline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.r_squared_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"R\u00b2 = 1 \u2212 \u03a3(y \u2212 \u0177)\u00b2 / \u03a3(y \u2212 \u0233)\u00b2\n"
"The part of the variation in energy that the drivers explain.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.r_squared_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"R\u00b2", None))
#endif // QT_CONFIG(accessibility)
        self.r_squared_label.setText(QCoreApplication.translate("BaselineForm", u"R\u00b2", None))
        self.r_squared_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.r_squared_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.r_squared_adjusted_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"1 \u2212 (\u03a3(y \u2212 \u0177)\u00b2/(n \u2212 p)) / (\u03a3(y \u2212 \u0233)\u00b2/(n \u2212 1))\n"
"R\u00b2 that does not rise just because a driver was added. n samples, p coefficients with the intercept.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.r_squared_adjusted_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Adjusted R\u00b2", None))
#endif // QT_CONFIG(accessibility)
        self.r_squared_adjusted_label.setText(QCoreApplication.translate("BaselineForm", u"Adjusted R\u00b2", None))
        self.r_squared_adjusted_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.r_squared_adjusted_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.rmse_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"\u221a(\u03a3(y \u2212 \u0177)\u00b2/n)\n"
"Root mean square error: the usual distance between actual and expected energy of one interval.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rmse_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"RMSE", None))
#endif // QT_CONFIG(accessibility)
        self.rmse_label.setText(QCoreApplication.translate("BaselineForm", u"RMSE", None))
        self.rmse_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.rmse_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.mae_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"\u03a3|y \u2212 \u0177| / n\n"
"Mean absolute error of one interval.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.mae_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"MAE", None))
#endif // QT_CONFIG(accessibility)
        self.mae_label.setText(QCoreApplication.translate("BaselineForm", u"MAE", None))
        self.mae_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.mae_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.cv_rmse_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"\u221a(\u03a3(y \u2212 \u0177)\u00b2/(n \u2212 p)) / \u0233\n"
"The error in per cent of the mean energy, as ASHRAE Guideline 14 defines it. Its limit for calibrated hourly models is 30 %.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cv_rmse_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"CV(RMSE)", None))
#endif // QT_CONFIG(accessibility)
        self.cv_rmse_label.setText(QCoreApplication.translate("BaselineForm", u"CV(RMSE)", None))
        self.cv_rmse_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.cv_rmse_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.nmbe_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"\u03a3(y \u2212 \u0177) / ((n \u2212 p)\u00b7\u0233)\n"
"Normalised mean bias error, actual minus expected. Least squares with an intercept makes it 0 on the training data.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nmbe_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"NMBE", None))
#endif // QT_CONFIG(accessibility)
        self.nmbe_label.setText(QCoreApplication.translate("BaselineForm", u"NMBE", None))
        self.nmbe_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.nmbe_verdict.setText("")
#if QT_CONFIG(tooltip)
        self.samples_tile.setToolTip(QCoreApplication.translate("BaselineForm", u"Intervals of the period that were used for training. The tab Remarks says why others were not.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.samples_tile.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Samples", None))
#endif // QT_CONFIG(accessibility)
        self.samples_label.setText(QCoreApplication.translate("BaselineForm", u"Samples", None))
        self.samples_value.setText(QCoreApplication.translate("BaselineForm", u"\u2013", None))
        self.samples_verdict.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.over_time), QCoreApplication.translate("BaselineForm", u"Over time", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.over_time), QCoreApplication.translate("BaselineForm", u"Actual and expected energy, and what is left between them", None))
#endif // QT_CONFIG(tooltip)
        self.axis_label.setText(QCoreApplication.translate("BaselineForm", u"&Over", None))
#if QT_CONFIG(accessibility)
        self.axis.setAccessibleName(QCoreApplication.translate("BaselineForm", u"What the points are drawn over", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.axis.setToolTip(QCoreApplication.translate("BaselineForm", u"A curved cloud over a driver says that its effect is not a straight line; a funnel of residuals that the error grows with it", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.closeness), QCoreApplication.translate("BaselineForm", u"Fit", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.closeness), QCoreApplication.translate("BaselineForm", u"Actual energy and residuals over what is expected or a driver, and how the residuals are distributed", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.cusum_tab), QCoreApplication.translate("BaselineForm", u"CUSUM", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.cusum_tab), QCoreApplication.translate("BaselineForm", u"What was used more than expected, added up: upward is more, downward a saving, a straight piece a sustained change", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.samples.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Samples of the period", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.samples_tab), QCoreApplication.translate("BaselineForm", u"Samples", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.samples_tab), QCoreApplication.translate("BaselineForm", u"All samples of the period; rows that are chosen are picked on every view", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.coefficients.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Coefficients of the baseline", None))
#endif // QT_CONFIG(accessibility)
        self.coefficients_note.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.coefficients_tab), QCoreApplication.translate("BaselineForm", u"Coefficients", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.coefficients_tab), QCoreApplication.translate("BaselineForm", u"What each driver adds, and how sure that is", None))
#endif // QT_CONFIG(tooltip)
        self.findings_label.setText(QCoreApplication.translate("BaselineForm", u"What to know", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Remarks on the baseline", None))
#endif // QT_CONFIG(accessibility)
        self.findings_empty.setText(QCoreApplication.translate("BaselineForm", u"Nothing speaks against this baseline.", None))
        self.left_out_label.setText(QCoreApplication.translate("BaselineForm", u"Samples of the period", None))
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Samples that were used, and why others were not", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.remarks_tab), QCoreApplication.translate("BaselineForm", u"Remarks", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.remarks_tab), QCoreApplication.translate("BaselineForm", u"What to know before the baseline is trusted, and which samples were not used", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Stored versions", None))
#endif // QT_CONFIG(accessibility)
        self.versions_empty.setText("")
        self.load.setText(QCoreApplication.translate("BaselineForm", u"&Load version", None))
#if QT_CONFIG(tooltip)
        self.load.setToolTip(QCoreApplication.translate("BaselineForm", u"Show the chosen version with the numbers of its training", None))
#endif // QT_CONFIG(tooltip)
        self.versions_note.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.versions_tab), QCoreApplication.translate("BaselineForm", u"Versions", None))
#if QT_CONFIG(tooltip)
        self.tabs.setTabToolTip(self.tabs.indexOf(self.versions_tab), QCoreApplication.translate("BaselineForm", u"Baselines of this machine in the database", None))
#endif // QT_CONFIG(tooltip)
        self.exclude.setText(QCoreApplication.translate("BaselineForm", u"E&xclude\u2026", None))
#if QT_CONFIG(tooltip)
        self.exclude.setToolTip(QCoreApplication.translate("BaselineForm", u"Leave the picked samples out of training, with a reason (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.take_in.setText(QCoreApplication.translate("BaselineForm", u"Take &in again\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_in.setToolTip(QCoreApplication.translate("BaselineForm", u"Withdraw the exclusions that the picked samples lie in, with a reason", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.show_readings.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Show on Readings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_readings.setToolTip(QCoreApplication.translate("BaselineForm", u"Show the period on the page Readings, where the picked samples are marked", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Copy the picked samples", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("BaselineForm", u"Copy the picked samples with their drivers, for a spreadsheet", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.let_go.setAccessibleName(QCoreApplication.translate("BaselineForm", u"Pick nothing", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.let_go.setToolTip(QCoreApplication.translate("BaselineForm", u"Pick nothing (Esc on a plot)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

