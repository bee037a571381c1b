<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>About</name>
        <message>
            <source>A piano roll in which a small recurrent network completes and continues your melody, on this computer alone.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Нотный редактор («пианоролл»), в котором небольшая рекуррентная сеть дополняет и продолжает вашу мелодию — только на этом компьютере.

Свободная программа под лицензией GNU GPL версии 3 или более поздней.</translation>
        </message>
        <message>
            <source>About Continuo</source>
            <translation>О программе Continuo</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Redo {0}</source>
            <translation>Вернуть {0}</translation>
        </message>
        <message>
            <source>Undo {0}</source>
            <translation>Отменить {0}</translation>
        </message>
        <message>
            <source>{0}: off</source>
            <translation>{0}: выкл.</translation>
        </message>
        <message>
            <source>{0}: on</source>
            <translation>{0}: вкл.</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <source>Select a note to see what else could stand there.</source>
            <translation>Выделите ноту, чтобы увидеть, что ещё могло бы там стоять.</translation>
        </message>
        <message>
            <source>Swap a note</source>
            <translation>Заменить ноту</translation>
        </message>
        <message>
            <source>The melody engine hears the top line only, and this note is not of it.</source>
            <translation>Модель мелодий слышит только верхний голос, а эта нота не из него.</translation>
        </message>
        <message>
            <source>This note’s pitch is locked: unlock it to see what else could stand there.</source>
            <translation>Высота этой ноты закреплена: открепите её, чтобы увидеть, что ещё могло бы там стоять.</translation>
        </message>
        <message>
            <source>↑ ↓ swap the note and let it be heard; Enter keeps it, Shift+F9 lets what follows grow anew</source>
            <translation>↑ ↓ меняют ноту и дают её услышать; Enter оставляет, Shift+F9 отращивает продолжение заново</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>Пьесу не удаётся сохранять по ходу работы: {0}</translation>
        </message>
    </context>
    <context>
        <name>Between</name>
        <message>
            <source>A phrase has at least two notes: select them first.</source>
            <translation>Во фразе не меньше двух нот: сначала выделите их.</translation>
        </message>
        <message>
            <source>First phrase taken: choose a second one, then go from the first to it</source>
            <translation>Первая фраза взята: выберите вторую и идите от первой к ней</translation>
        </message>
        <message>
            <source>From one phrase to another</source>
            <translation>От одной фразы к другой</translation>
        </message>
        <message>
            <source>Take a first phrase, then select a second one of at least two notes.</source>
            <translation>Возьмите первую фразу, затем выделите вторую, не меньше двух нот.</translation>
        </message>
    </context>
    <context>
        <name>Branches</name>
        <message>
            <source>Bar {0}</source>
            <translation>Такт {0}</translation>
        </message>
        <message>
            <source>Bars {0}–{1}</source>
            <translation>Такты {0}–{1}</translation>
        </message>
        <message>
            <source>Go to “{0}”</source>
            <translation>Перейти к «{0}»</translation>
        </message>
        <message>
            <source>It did not come again: one that is alike stands for it</source>
            <translation>Он не повторился: вместо него стоит похожий</translation>
        </message>
        <message>
            <source>Not the same notes: the engine has changed since, or was stopped then</source>
            <translation>Ноты не те же: модель с тех пор изменилась или была тогда остановлена</translation>
        </message>
        <message>
            <source>Off the shelf</source>
            <translation>Убрано с полки</translation>
        </message>
        <message>
            <source>On the shelf {0}</source>
            <translation>На полке {0}</translation>
        </message>
        <message>
            <source>“{0}” again, note for note</source>
            <translation>«{0}» снова, нота в ноту</translation>
        </message>
    </context>
    <context>
        <name>BranchesList</name>
        <message>
            <source>Branches</source>
            <translation>Ветви</translation>
        </message>
    </context>
    <context>
        <name>BranchesModel</name>
        <message>
            <source>here</source>
            <translation>здесь</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>оставлен</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} бит</translation>
        </message>
    </context>
    <context>
        <name>BranchesPanel</name>
        <message>
            <source>Ask again</source>
            <translation>Спросить снова</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Ветви</translation>
        </message>
        <message>
            <source>Bring back what was pruned</source>
            <translation>Вернуть отсечённое</translation>
        </message>
        <message>
            <source>Everything seen</source>
            <translation>Всё увиденное</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Kept and shelved</source>
            <translation>Оставленное и полка</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Назвать…</translation>
        </message>
        <message>
            <source>Nothing here yet. Answers that you keep, or put on the shelf with *, appear here.</source>
            <translation>Пока пусто. Здесь появятся варианты, которые вы оставите или положите на полку клавишей *.</translation>
        </message>
        <message>
            <source>One star more</source>
            <translation>Ещё звезда</translation>
        </message>
        <message>
            <source>Prune</source>
            <translation>Отсечь</translation>
        </message>
        <message>
            <source>Which results</source>
            <translation>Какие результаты</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Notes of the current track; time runs right, pitch upwards</source>
            <translation>Ноты текущей дорожки; время идёт вправо, высота — вверх</translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>Пианоролл</translation>
        </message>
    </context>
    <context>
        <name>ChangeLane</name>
        <message>
            <source>Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor</source>
            <translation>Смены темпа, размера и тональности. Двойной щелчок — ввести: 96, 3/4, D minor</translation>
        </message>
        <message>
            <source>Tempo, meter and key</source>
            <translation>Темп, размер и тональность</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Another controller…</source>
            <translation>Другой контроллер…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>The lane shows: {0}</source>
            <translation>Полоса показывает: {0}</translation>
        </message>
        <message>
            <source>{0}: click to show something else</source>
            <translation>{0}: щёлкните, чтобы показать другое</translation>
        </message>
    </context>
    <context>
        <name>ChordDialog</name>
        <message>
            <source>Chord</source>
            <translation>Аккорд</translation>
        </message>
        <message>
            <source>Chord by name</source>
            <translation>Аккорд по имени</translation>
        </message>
        <message>
            <source>Inversion</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Octave of the bass</source>
            <translation>Октава баса</translation>
        </message>
        <message>
            <source>Write the chord {0}</source>
            <translation>Записать аккорд {0}</translation>
        </message>
        <message>
            <source>such as Am7, F♯m7b5 or C/E</source>
            <translation>например Am7, F♯m7b5 или C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord that is known here.</source>
            <translation>Аккорд «{0}» здесь неизвестен.</translation>
        </message>
    </context>
    <context>
        <name>ChordFinder</name>
        <message>
            <source>No chords were found: {0}</source>
            <translation>Аккорды не найдены: {0}</translation>
        </message>
        <message>
            <source>Recognise chords</source>
            <translation>Распознать аккорды</translation>
        </message>
        <message>
            <source>The piece has changed meanwhile: ask for the chords again</source>
            <translation>Пьеса за это время изменилась: спросите аккорды снова</translation>
        </message>
        <message>
            <source>There are no notes to find chords in</source>
            <translation>Нет нот, в которых искать аккорды</translation>
        </message>
        <message>
            <source>{0} chords found. Double-click one to change it</source>
            <translation>Найдено аккордов: {0}. Двойной щелчок — изменить</translation>
        </message>
    </context>
    <context>
        <name>ChordLane</name>
        <message>
            <source>Chords</source>
            <translation>Аккорды</translation>
        </message>
        <message>
            <source>The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar. Drag a chord to move it, its end to say how long it holds</source>
            <translation>Аккорды пьесы. Двойной щелчок — вписать аккорд, например Dm7/G; Tab — к следующему такту. Перетащите аккорд, чтобы передвинуть его, или его конец, чтобы изменить длительность</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>{0} – not now</source>
            <translation>{0} — сейчас нельзя</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>, same contour</source>
            <translation>, тот же контур</translation>
        </message>
        <message>
            <source>, same pitches</source>
            <translation>, те же высоты</translation>
        </message>
        <message>
            <source>, same rhythm</source>
            <translation>, тот же ритм</translation>
        </message>
        <message>
            <source>Adventure</source>
            <translation>Смелость</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>Эйр</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Варианты</translation>
        </message>
        <message>
            <source>Answers follow every setting at once; off brings back the ones from before</source>
            <translation>Варианты сразу следуют каждой настройке; выключение вернёт прежние</translation>
        </message>
        <message>
            <source>Any style</source>
            <translation>Любой стиль</translation>
        </message>
        <message>
            <source>Art song</source>
            <translation>Романс</translation>
        </message>
        <message>
            <source>At most {0} notes in a row of a tune that the model learned from</source>
            <translation>Не более {0} нот подряд из мелодии, на которой училась модель</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Сначала самые живые</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>Сначала самые спокойные</translation>
        </message>
        <message>
            <source>Chorale</source>
            <translation>Хорал</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Близость</translation>
        </message>
        <message>
            <source>Closest first</source>
            <translation>Сначала самые близкие</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Дополнить</translation>
        </message>
        <message>
            <source>Complete bar {0}</source>
            <translation>Дополнить такт {0}</translation>
        </message>
        <message>
            <source>Complete bars {0} – {1}</source>
            <translation>Дополнить такты {0} – {1}</translation>
        </message>
        <message>
            <source>Compose</source>
            <translation>Сочинение</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>Продолжить: такт {0}</translation>
        </message>
        <message>
            <source>Continue bars {0} – {1}</source>
            <translation>Продолжить: такты {0} – {1}</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>First idea, bars {0} – {1}</source>
            <translation>Первая мысль, такты {0} – {1}</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Следовать</translation>
        </message>
        <message>
            <source>Hornpipe</source>
            <translation>Хорнпайп</translation>
        </message>
        <message>
            <source>Hymn</source>
            <translation>Гимн</translation>
        </message>
        <message>
            <source>Jazz</source>
            <translation>Джаз</translation>
        </message>
        <message>
            <source>Jig</source>
            <translation>Джига</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Закрепить это зерно</translation>
        </message>
        <message>
            <source>Lead sheet</source>
            <translation>Лид-шит</translation>
        </message>
        <message>
            <source>Likeliest first</source>
            <translation>Сначала вероятнейшие</translation>
        </message>
        <message>
            <source>March</source>
            <translation>Марш</translation>
        </message>
        <message>
            <source>Most surprising first</source>
            <translation>Сначала самые неожиданные</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Движение</translation>
        </message>
        <message>
            <source>No copies</source>
            <translation>Без копий</translation>
        </message>
        <message>
            <source>Nothing to complete</source>
            <translation>Нечего дополнять</translation>
        </message>
        <message>
            <source>O'carolan</source>
            <translation>О’Каролан</translation>
        </message>
        <message>
            <source>Old time</source>
            <translation>Олд-тайм</translation>
        </message>
        <message>
            <source>Only notes of this key</source>
            <translation>Только ноты этой тональности</translation>
        </message>
        <message>
            <source>Only notes of this range</source>
            <translation>Только ноты этого диапазона</translation>
        </message>
        <message>
            <source>Played by hand: the model hears it as it would be written; your notes stay as they are</source>
            <translation>Сыграно рукой: модель слышит это так, как было бы записано; ваши ноты остаются как есть</translation>
        </message>
        <message>
            <source>Polka</source>
            <translation>Полька</translation>
        </message>
        <message>
            <source>Pop</source>
            <translation>Поп</translation>
        </message>
        <message>
            <source>Ragtime</source>
            <translation>Регтайм</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Рил</translation>
        </message>
        <message>
            <source>Salon</source>
            <translation>Салонная музыка</translation>
        </message>
        <message>
            <source>Scottish</source>
            <translation>Шотландский</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Рисунок</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Слайд</translation>
        </message>
        <message>
            <source>Slip jig</source>
            <translation>Слип-джига</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>Strathspey</source>
            <translation>Стратспей</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>The model hears the last {0} notes before and the first {1} after; the others stay unheard</source>
            <translation>Модель слышит последние {0} нот до и первые {1} после; остальные она не слышит</translation>
        </message>
        <message>
            <source>This is a track of percussion: choose one with pitches, and answers can be made for it</source>
            <translation>Это дорожка ударных: выберите дорожку с высотами, и для неё найдутся варианты</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of its top line, the other notes stay</source>
            <translation>На дорожке есть аккорды: варианты заменяют верхний голос, остальные ноты остаются</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of the line that is selected, the other notes stay</source>
            <translation>На дорожке есть аккорды: варианты заменяют выделенный голос, остальные ноты остаются</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>Варьировать такт {0}</translation>
        </message>
        <message>
            <source>Vary bars {0} – {1}</source>
            <translation>Варьировать такты {0} – {1}</translation>
        </message>
        <message>
            <source>Video game</source>
            <translation>Видеоигры</translation>
        </message>
        <message>
            <source>Waltz</source>
            <translation>Вальс</translation>
        </message>
        <message>
            <source>Widest first</source>
            <translation>Сначала самые широкие</translation>
        </message>
        <message>
            <source>all kept {0}</source>
            <translation>всё соблюдено {0}</translation>
        </message>
        <message>
            <source>breaks a lock</source>
            <translation>нарушает замок</translation>
        </message>
        <message>
            <source>busiest first</source>
            <translation>сначала самые живые</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>живо</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>спокойно</translation>
        </message>
        <message>
            <source>calmest first</source>
            <translation>сначала спокойные</translation>
        </message>
        <message>
            <source>chord tones</source>
            <translation>звуки аккордов</translation>
        </message>
        <message>
            <source>closest first</source>
            <translation>сначала близкие</translation>
        </message>
        <message>
            <source>dorian</source>
            <translation>дорийский</translation>
        </message>
        <message>
            <source>ends elsewhere</source>
            <translation>кончается иначе</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>привычно</translation>
        </message>
        <message>
            <source>fills exactly</source>
            <translation>заполняет точно</translation>
        </message>
        <message>
            <source>from the first to the second</source>
            <translation>от первой ко второй</translation>
        </message>
        <message>
            <source>harmonic minor</source>
            <translation>гармонический минор</translation>
        </message>
        <message>
            <source>in key</source>
            <translation>в тональности</translation>
        </message>
        <message>
            <source>in range</source>
            <translation>в диапазоне</translation>
        </message>
        <message>
            <source>last note</source>
            <translation>последняя нота</translation>
        </message>
        <message>
            <source>leaps</source>
            <translation>скачки</translation>
        </message>
        <message>
            <source>leaps too wide</source>
            <translation>слишком широкий скачок</translation>
        </message>
        <message>
            <source>leaves the key</source>
            <translation>выходит из тональности</translation>
        </message>
        <message>
            <source>leaves the range</source>
            <translation>выходит из диапазона</translation>
        </message>
        <message>
            <source>like mine</source>
            <translation>как у меня</translation>
        </message>
        <message>
            <source>likeliest first</source>
            <translation>сначала вероятнейшие</translation>
        </message>
        <message>
            <source>likely, loops last</source>
            <translation>повторы в конце</translation>
        </message>
        <message>
            <source>locks kept</source>
            <translation>замки соблюдены</translation>
        </message>
        <message>
            <source>locrian</source>
            <translation>локрийский</translation>
        </message>
        <message>
            <source>lydian</source>
            <translation>лидийский</translation>
        </message>
        <message>
            <source>major</source>
            <translation>мажор</translation>
        </message>
        <message>
            <source>melodic minor</source>
            <translation>мелодический минор</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>минор</translation>
        </message>
        <message>
            <source>misses the chords</source>
            <translation>мимо аккордов</translation>
        </message>
        <message>
            <source>mixolydian</source>
            <translation>миксолидийский</translation>
        </message>
        <message>
            <source>most surprising first</source>
            <translation>сначала неожиданные</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>no copy</source>
            <translation>не копия</translation>
        </message>
        <message>
            <source>no wide leap</source>
            <translation>без широких скачков</translation>
        </message>
        <message>
            <source>nothing twice</source>
            <translation>без повторов</translation>
        </message>
        <message>
            <source>phrygian</source>
            <translation>фригийский</translation>
        </message>
        <message>
            <source>repeats something</source>
            <translation>есть повтор</translation>
        </message>
        <message>
            <source>runs over the edge</source>
            <translation>выходит за край</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>зерно</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>не выходит за край</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>плавно</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>необычно</translation>
        </message>
        <message>
            <source>widest first</source>
            <translation>сначала широкие</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}”</source>
            <translation>{0} нот как в «{1}»</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}” and {2} more</source>
            <translation>{0} нот как в «{1}» и ещё {2}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Complete bar {0}</source>
            <translation>Дополнить такт {0}</translation>
        </message>
        <message>
            <source>Complete bars {0}–{1}</source>
            <translation>Дополнить такты {0}–{1}</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>Продолжить: такт {0}</translation>
        </message>
        <message>
            <source>Continue bars {0}–{1}</source>
            <translation>Продолжить: такты {0}–{1}</translation>
        </message>
        <message>
            <source>Nothing is open: select some time or notes to fill, or press Shift+G to go on.</source>
            <translation>Пробела нет: выделите время или ноты либо нажмите Shift+G, чтобы продолжить.</translation>
        </message>
        <message>
            <source>Nothing is selected: select the notes or the time to vary.</source>
            <translation>Ничего не выделено: выделите ноты или время для варьирования.</translation>
        </message>
        <message>
            <source>Nothing stands there to vary: select some notes, or press G to fill the time.</source>
            <translation>Там нечего варьировать: выделите ноты или нажмите G, чтобы заполнить время.</translation>
        </message>
        <message>
            <source>The engine had no answer. Try Again, or loosen what always holds.</source>
            <translation>Модель не нашла ответа. Попробуйте «Ещё раз» или ослабьте условия «Всегда».</translation>
        </message>
        <message>
            <source>These are all there are: keep one, or Esc.</source>
            <translation>Других нет: оставьте один или нажмите Esc.</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>Варьировать такт {0}</translation>
        </message>
        <message>
            <source>Vary bars {0}–{1}</source>
            <translation>Варьировать такты {0}–{1}</translation>
        </message>
    </context>
    <context>
        <name>ControlLane</name>
        <message>
            <source>Controller</source>
            <translation>Контроллер</translation>
        </message>
        <message>
            <source>Drag to draw, with Ctrl a line; drag a point to move it; the right button rubs out</source>
            <translation>Протяжка рисует, с Ctrl — прямую; точку можно перетащить; правая кнопка стирает</translation>
        </message>
    </context>
    <context>
        <name>CurveCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>здесь ничего нет; Enter — вписать: {0}</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve</source>
            <translation>Кривая</translation>
        </message>
        <message>
            <source>Curve that answers follow</source>
            <translation>Кривая, которой следуют варианты</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Рисовать</translation>
        </message>
        <message>
            <source>Draw it over the hole with the mouse; right-click takes it away</source>
            <translation>Нарисуйте её мышью над пробелом; правый щелчок убирает</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>контур</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>движение</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>напряжение</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Continuo piece (*.continuo);;MIDI file (*.mid)</source>
            <translation>Пьеса Continuo (*.continuo);;Файл MIDI (*.mid)</translation>
        </message>
        <message>
            <source>Export MIDI</source>
            <translation>Экспорт MIDI</translation>
        </message>
        <message>
            <source>Export audio</source>
            <translation>Экспорт звука</translation>
        </message>
        <message>
            <source>Exported to {0}</source>
            <translation>Экспортировано в {0}</translation>
        </message>
        <message>
            <source>Import tracks</source>
            <translation>Импорт дорожек</translation>
        </message>
        <message>
            <source>Imported the tracks of {0}</source>
            <translation>Импортированы дорожки из {0}</translation>
        </message>
        <message>
            <source>MIDI file (*.mid)</source>
            <translation>Файл MIDI (*.mid)</translation>
        </message>
        <message>
            <source>Music ({0});;All files (*)</source>
            <translation>Музыка ({0});;Все файлы (*)</translation>
        </message>
        <message>
            <source>Nothing was opened</source>
            <translation>Ничего не открыто</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Opening {0} …</source>
            <translation>Открывается {0} …</translation>
        </message>
        <message>
            <source>Opening {0} … {1} s  ·  Esc stops it</source>
            <translation>Открывается {0} … {1} с  ·  Esc — остановить</translation>
        </message>
        <message>
            <source>Rendering {0} …</source>
            <translation>Записывается {0} …</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Save the changes to “{0}”?</source>
            <translation>Сохранить изменения в «{0}»?</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Сохранено: {0}</translation>
        </message>
        <message>
            <source>Saved {0}. MIDI does not keep {1}: save as {2} to keep everything</source>
            <translation>Сохранено: {0}. MIDI не хранит {1}: чтобы сохранить всё, выберите {2}</translation>
        </message>
        <message>
            <source>The open piece stays as it was.</source>
            <translation>Открытая пьеса осталась без изменений.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>WAV file (*.wav)</source>
            <translation>Файл WAV (*.wav)</translation>
        </message>
        <message>
            <source>Without saving, what you changed since you opened it is lost.</source>
            <translation>Если не сохранить, всё изменённое с момента открытия пропадёт.</translation>
        </message>
        <message>
            <source>{0} % done</source>
            <translation>Готово {0} %</translation>
        </message>
        <message>
            <source>{0} is not opened</source>
            <translation>Файл {0} не открыт</translation>
        </message>
        <message>
            <source>“{0}” cannot be used</source>
            <translation>«{0}» нельзя использовать</translation>
        </message>
        <message>
            <source>“{0}” cannot be used.</source>
            <translation>«{0}» нельзя использовать.</translation>
        </message>
        <message>
            <source>“{0}” is there already. Replace it?</source>
            <translation>«{0}» уже существует. Заменить?</translation>
        </message>
    </context>
    <context>
        <name>DragOut</name>
        <message>
            <source>Drag the selected notes, or the whole track, into another program as MIDI</source>
            <translation>Перетащите выделенные ноты или всю дорожку в другую программу как MIDI</translation>
        </message>
        <message>
            <source>There are no notes to drag in this track.</source>
            <translation>На этой дорожке нет нот для перетаскивания.</translation>
        </message>
        <message>
            <source>These are too many notes to drag: export them as MIDI.</source>
            <translation>Нот слишком много для перетаскивания: экспортируйте их как MIDI.</translation>
        </message>
    </context>
    <context>
        <name>EditWords</name>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>Выделена %n нота</numerusform>
                <numerusform>Выделено %n ноты</numerusform>
                <numerusform>Выделено %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Повторено: {0}</translation>
        </message>
        <message>
            <source>Taken back: {0}</source>
            <translation>Отменено: {0}</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>такт {0}</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>такты {0}–{1}</translation>
        </message>
        <message>
            <source>velocity {0}</source>
            <translation>сила {0}</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n нота</numerusform>
                <numerusform>%n ноты</numerusform>
                <numerusform>%n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>Удалить ноты</translation>
        </message>
        <message>
            <source>Event list</source>
            <translation>Список событий</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Ноты дорожки</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Set the key</source>
            <translation>Задать тональность</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>Задать размер</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>Задать темп</translation>
        </message>
        <message>
            <source>bpm</source>
            <translation>уд/мин</translation>
        </message>
        <message>
            <source>key</source>
            <translation>тональность</translation>
        </message>
        <message>
            <source>meter</source>
            <translation>размер</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Import {0}</source>
            <translation>Импорт {0}</translation>
        </message>
    </context>
    <context>
        <name>Generator</name>
        <message>
            <source>No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.</source>
            <translation>Нет модели: {0}. Править и слушать можно; «git restore resources» вернёт её файлы.</translation>
        </message>
        <message>
            <source>The engine stopped again and again; see the log. Restart the program to try anew.</source>
            <translation>Модель останавливается раз за разом; см. журнал. Перезапустите программу, чтобы попробовать снова.</translation>
        </message>
        <message>
            <source>The engine stopped and is being started again.</source>
            <translation>Модель остановилась и запускается снова.</translation>
        </message>
        <message>
            <source>The graphics card made trouble: the answers come from the processor now.</source>
            <translation>Видеокарта дала сбой: теперь варианты считает процессор.</translation>
        </message>
    </context>
    <context>
        <name>Ghost</name>
        <message>
            <source>Take a note</source>
            <translation>Взять ноту</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>Взять такт {0}</translation>
        </message>
        <message>
            <source>The bar is still coming: one moment</source>
            <translation>Такт ещё сочиняется: одну минуту</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to make the lane higher or lower</source>
            <translation>Тяните, чтобы сделать полосу выше или ниже</translation>
        </message>
        <message>
            <source>Height of the lane</source>
            <translation>Высота полосы</translation>
        </message>
    </context>
    <context>
        <name>Guarantees</name>
        <message>
            <source>Chord tones</source>
            <translation>Звуки аккордов</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Догадки</translation>
        </message>
        <message>
            <source>Largest leap</source>
            <translation>Наибольший скачок</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Последняя нота</translation>
        </message>
        <message>
            <source>No phrase to be like</source>
            <translation>Нет образца</translation>
        </message>
        <message>
            <source>Nothing twice</source>
            <translation>Без повторов</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Темп нот</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Диапазон</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Регистр</translation>
        </message>
        <message>
            <source>Same pitch</source>
            <translation>Та же высота</translation>
        </message>
        <message>
            <source>Take selection</source>
            <translation>Взять выделенное</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>на квинту</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>на сексту</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>на терцию</translation>
        </message>
        <message>
            <source>a tone</source>
            <translation>тон</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>an octave</source>
            <translation>октава</translation>
        </message>
        <message>
            <source>any</source>
            <translation>любая</translation>
        </message>
        <message>
            <source>at most 3 times</source>
            <translation>до 3 подряд</translation>
        </message>
        <message>
            <source>at most 4 times</source>
            <translation>до 4 подряд</translation>
        </message>
        <message>
            <source>at most twice</source>
            <translation>до 2 подряд</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>везде</translation>
        </message>
        <message>
            <source>free</source>
            <translation>свободно</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>выше</translation>
        </message>
        <message>
            <source>less like it</source>
            <translation>меньше похоже</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>вероятные</translation>
        </message>
        <message>
            <source>long</source>
            <translation>длинные</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>мягко</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>ниже</translation>
        </message>
        <message>
            <source>more like it</source>
            <translation>больше похоже</translation>
        </message>
        <message>
            <source>never again at once</source>
            <translation>не подряд</translation>
        </message>
        <message>
            <source>of 3 notes</source>
            <translation>из 3 нот</translation>
        </message>
        <message>
            <source>of 4 notes</source>
            <translation>из 4 нот</translation>
        </message>
        <message>
            <source>of 5 notes</source>
            <translation>из 5 нот</translation>
        </message>
        <message>
            <source>of 6 notes</source>
            <translation>из 6 нот</translation>
        </message>
        <message>
            <source>of 8 notes</source>
            <translation>из 8 нот</translation>
        </message>
        <message>
            <source>on strong beats</source>
            <translation>на сильных долях</translation>
        </message>
        <message>
            <source>short</source>
            <translation>короткие</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>строго</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>квинта</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>терция</translation>
        </message>
        <message>
            <source>the tonic</source>
            <translation>тоника</translation>
        </message>
        <message>
            <source>{0} notes to be like</source>
            <translation>образец, нот: {0}</translation>
        </message>
    </context>
    <context>
        <name>HumaniseDialog</name>
        <message>
            <source>Humanise</source>
            <translation>Очеловечить</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Locked notes stay. The key of humanising does the same from now on.</source>
            <translation>Закреплённые ноты не меняются. Клавиша очеловечивания теперь делает то же самое.</translation>
        </message>
        <message>
            <source>Number of the throw</source>
            <translation>Номер броска</translation>
        </message>
        <message>
            <source>Throw</source>
            <translation>Бросок</translation>
        </message>
        <message>
            <source>Throw again</source>
            <translation>Бросить ещё раз</translation>
        </message>
        <message>
            <source>Tight downbeats</source>
            <translation>Ровные сильные доли</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Сила нажатия</translation>
        </message>
    </context>
    <context>
        <name>InputLamp</name>
        <message>
            <source>MIDI in: {0}</source>
            <translation>MIDI-вход: {0}</translation>
        </message>
        <message>
            <source>No MIDI keyboard is connected; one that is plugged in is found within a second</source>
            <translation>MIDI-клавиатура не подключена; подключённая найдётся за секунду</translation>
        </message>
    </context>
    <context>
        <name>InputMenu</name>
        <message>
            <source>&amp;Input</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Every keyboard</source>
            <translation>Все клавиатуры</translation>
        </message>
        <message>
            <source>No MIDI system runs here</source>
            <translation>Здесь нет системы MIDI</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0} (не подключено)</translation>
        </message>
    </context>
    <context>
        <name>InsideRows</name>
        <message>
            <source>Attention</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Attention of the network</source>
            <translation>Внимание сети</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>Нейрон</translation>
        </message>
        <message>
            <source>Neuron of the network</source>
            <translation>Нейрон сети</translation>
        </message>
        <message>
            <source>Number of the neuron</source>
            <translation>Номер нейрона</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>всё вместе</translation>
        </message>
        <message>
            <source>by its number</source>
            <translation>по номеру</translation>
        </message>
        <message>
            <source>follows bars</source>
            <translation>следит за тактами</translation>
        </message>
        <message>
            <source>follows height</source>
            <translation>следит за высотой</translation>
        </message>
        <message>
            <source>follows length</source>
            <translation>следит за длиной</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>голова {0}</translation>
        </message>
        <message>
            <source>its number</source>
            <translation>его номер</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>не показано</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation>Найти клавишу или команду</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Keys – {0}</source>
            <translation>Клавиши — {0}</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>Файл PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Save the sheet of keys</source>
            <translation>Сохранить таблицу клавиш</translation>
        </message>
        <message>
            <source>While a suggestion is shown</source>
            <translation>Пока видна подсказка</translation>
        </message>
        <message>
            <source>While answers are shown</source>
            <translation>Пока видны варианты</translation>
        </message>
        <message>
            <source>With the note cursor</source>
            <translation>С нотным курсором</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>The letters A to P play, by their place; Z and X change the octave. Ctrl+K ends it.</source>
            <translation>Буквы от A до P играют по своему месту; Z и X меняют октаву. Ctrl+K завершает.</translation>
        </message>
        <message>
            <source>The letters do commands again</source>
            <translation>Буквы снова выполняют команды</translation>
        </message>
    </context>
    <context>
        <name>KeymapDialog</name>
        <message>
            <source>Add this key</source>
            <translation>Добавить клавишу</translation>
        </message>
        <message>
            <source>All keys are those of the set again.</source>
            <translation>Все клавиши снова как в наборе.</translation>
        </message>
        <message>
            <source>Alt with a letter opens a menu on Windows and Linux.</source>
            <translation>Alt с буквой открывает меню в Windows и Linux.</translation>
        </message>
        <message>
            <source>As in the set</source>
            <translation>Как в наборе</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Найти команду или клавишу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Новая клавиша</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без клавиши</translation>
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt is AltGr, which writes letters.</source>
            <translation>На многих клавиатурах Ctrl+Alt — это AltGr, им пишут буквы.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Сбросить всё</translation>
        </message>
        <message>
            <source>Set of keys</source>
            <translation>Набор клавиш</translation>
        </message>
        <message>
            <source>Some of its keys now belong to {0}.</source>
            <translation>Часть этих клавиш теперь у: {0}.</translation>
        </message>
        <message>
            <source>The sets named after other editors are made by us, to the best of our knowledge of those editors.</source>
            <translation>Наборы с именами других редакторов составлены нами, насколько мы знаем эти редакторы.</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Назначить</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>a suggestion is shown</source>
            <translation>видна подсказка</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>answers are shown</source>
            <translation>видны варианты</translation>
        </message>
        <message>
            <source>editing notes</source>
            <translation>правка нот</translation>
        </message>
        <message>
            <source>note cursor</source>
            <translation>нотный курсор</translation>
        </message>
        <message>
            <source>{0} belongs to {1}. To use it here takes it away there.</source>
            <translation>{0} занята: {1}. Если назначить её здесь, там её не станет.</translation>
        </message>
        <message>
            <source>{0} is free.</source>
            <translation>{0} свободна.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Drums</source>
            <translation>Барабаны</translation>
        </message>
        <message>
            <source>Piano keys</source>
            <translation>Клавиши фортепиано</translation>
        </message>
        <message>
            <source>Press a key to hear it and to select every note of that pitch</source>
            <translation>Нажмите клавишу, чтобы услышать её и выделить все ноты этой высоты</translation>
        </message>
    </context>
    <context>
        <name>LaneArea</name>
        <message>
            <source>Another controller</source>
            <translation>Другой контроллер</translation>
        </message>
        <message>
            <source>Number of the controller</source>
            <translation>Номер контроллера</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Attack time</source>
            <translation>Время атаки</translation>
        </message>
        <message>
            <source>Breath</source>
            <translation>Дыхание</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Яркость</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Хорус</translation>
        </message>
        <message>
            <source>Controller {0}</source>
            <translation>Контроллер {0}</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Экспрессия</translation>
        </message>
        <message>
            <source>Glide</source>
            <translation>Глиссандо</translation>
        </message>
        <message>
            <source>Glide time</source>
            <translation>Время глиссандо</translation>
        </message>
        <message>
            <source>Modulation</source>
            <translation>Модуляция</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Панорама</translation>
        </message>
        <message>
            <source>Pitch bend</source>
            <translation>Изгиб высоты</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Нажим</translation>
        </message>
        <message>
            <source>Release time</source>
            <translation>Время затухания</translation>
        </message>
        <message>
            <source>Resonance</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Реверберация</translation>
        </message>
        <message>
            <source>Soft pedal</source>
            <translation>Левая педаль</translation>
        </message>
        <message>
            <source>Sostenuto pedal</source>
            <translation>Педаль состенуто</translation>
        </message>
        <message>
            <source>Sustain pedal</source>
            <translation>Правая педаль</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Сила нажатия</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Громкость</translation>
        </message>
        <message>
            <source>bend</source>
            <translation>изгиб</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>пан.</translation>
        </message>
        <message>
            <source>pedal</source>
            <translation>педаль</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>нажим</translation>
        </message>
        <message>
            <source>swell</source>
            <translation>экспр.</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>сила</translation>
        </message>
        <message>
            <source>vibrato</source>
            <translation>вибрато</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>громк.</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>the locks</source>
            <translation>замки</translation>
        </message>
        <message>
            <source>the muted notes ({0})</source>
            <translation>заглушённые ноты ({0})</translation>
        </message>
        <message>
            <source>who wrote which note</source>
            <translation>кто написал какую ноту</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Chord here…</source>
            <translation>Аккорд здесь…</translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>Удалить ноты</translation>
        </message>
        <message>
            <source>Ghost off</source>
            <translation>Подсказки выключены</translation>
        </message>
        <message>
            <source>Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note</source>
            <translation>Подсказки включены: бледные такты следуют за каждой правкой. Tab берёт такт, щелчок — ноту</translation>
        </message>
        <message>
            <source>Key here…</source>
            <translation>Тональность здесь…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Замок</translation>
        </message>
        <message>
            <source>Marker here…</source>
            <translation>Маркер здесь…</translation>
        </message>
        <message>
            <source>Meter here…</source>
            <translation>Размер здесь…</translation>
        </message>
        <message>
            <source>No engine was found: {0}</source>
            <translation>Модель не найдена: {0}</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Играть отсюда</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Tempo here…</source>
            <translation>Темп здесь…</translation>
        </message>
        <message>
            <source>The language changes when Continuo is started again.</source>
            <translation>Язык сменится при следующем запуске Continuo.</translation>
        </message>
        <message>
            <source>The size changes to {0} % when Continuo is started again.</source>
            <translation>Размер станет {0} % при следующем запуске Continuo.</translation>
        </message>
    </context>
    <context>
        <name>MarkerLane</name>
        <message>
            <source>Drag a name to move it, double-click to rename; a click on a section selects its time</source>
            <translation>Перетащите имя, чтобы сдвинуть; двойной щелчок — переименовать; щелчок по разделу выделяет его время</translation>
        </message>
        <message>
            <source>Markers and sections</source>
            <translation>Маркеры и разделы</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Fix a weak note</source>
            <translation>Исправить слабую ноту</translation>
        </message>
        <message>
            <source>Fix {0} weak notes</source>
            <translation>Исправить слабые ноты ({0})</translation>
        </message>
        <message>
            <source>Keep or drop the answers that are shown first.</source>
            <translation>Сначала оставьте или отбросьте показанные варианты.</translation>
        </message>
        <message>
            <source>Nothing here is weak: every note is about as likely as its neighbours.</source>
            <translation>Слабых мест нет: каждая нота примерно так же вероятна, как соседние.</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>Варианты ещё сочиняются: подождите или нажмите Esc, чтобы остановить.</translation>
        </message>
    </context>
    <context>
        <name>MiniRoll</name>
        <message>
            <source>Answer {0}: none yet</source>
            <translation>Вариант {0}: пока нет</translation>
        </message>
        <message>
            <source>Answer {0}: {1} notes, {2:.1f} bits per note</source>
            <translation>Вариант {0}: нот — {1}, бит на ноту — {2:.1f}</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>похожих {0} · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} бит</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Bars to continue</source>
            <translation>Тактов продолжения</translation>
        </message>
        <message>
            <source>Continue by bars</source>
            <translation>Продолжать на тактов</translation>
        </message>
        <message>
            <source>Follow Adventure again</source>
            <translation>Снова по «Смелости»</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Pitch temperature</source>
            <translation>Температура высоты</translation>
        </message>
        <message>
            <source>Rhythm temperature</source>
            <translation>Температура ритма</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>cool</source>
            <translation>холодно</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>точно</translation>
        </message>
        <message>
            <source>hot</source>
            <translation>горячо</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>свободно</translation>
        </message>
    </context>
    <context>
        <name>MotifQuestions</name>
        <message>
            <source>A motif has at least two notes: select them first.</source>
            <translation>В мотиве не меньше двух нот: сначала выделите их.</translation>
        </message>
        <message>
            <source>Motif of {0} notes marked</source>
            <translation>Отмечен мотив, нот: {0}</translation>
        </message>
        <message>
            <source>Nothing is open: select the time that the motif shall fill.</source>
            <translation>Пробела нет: выделите время, которое заполнит мотив.</translation>
        </message>
        <message>
            <source>The motif comes again in bar {0}</source>
            <translation>Мотив повторяется в такте {0}</translation>
        </message>
        <message>
            <source>The motif does not come again on this track.</source>
            <translation>Мотив на этой дорожке не повторяется.</translation>
        </message>
    </context>
    <context>
        <name>NoteCursor</name>
        <message>
            <source>Note cursor: arrows move, Enter draws or deletes, + and − change the length</source>
            <translation>Нотный курсор: стрелки двигают, Enter рисует или удаляет, + и − меняют длину</translation>
        </message>
        <message>
            <source>The arrow keys move the selected notes again</source>
            <translation>Стрелки снова двигают выделенные ноты</translation>
        </message>
        <message>
            <source>{0}  ·  selected</source>
            <translation>{0}  ·  выделена</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  empty  ·  Enter draws a note of length {length}</source>
            <translation>{pitch}  ·  {place}  ·  пусто  ·  Enter рисует ноту длиной {length}</translation>
        </message>
    </context>
    <context>
        <name>NotesTable</name>
        <message>
            <source>Bar.beat.tick</source>
            <translation>Такт.доля.тик</translation>
        </message>
        <message>
            <source>Change pitch</source>
            <translation>Изменить высоту</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Длина</translation>
        </message>
        <message>
            <source>Move note</source>
            <translation>Сдвинуть ноту</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Заглушить</translation>
        </message>
        <message>
            <source>Mute note</source>
            <translation>Заглушить ноту</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Высота</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>Задать длину</translation>
        </message>
        <message>
            <source>Set velocity</source>
            <translation>Задать силу</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Сила нажатия</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>модель</translation>
        </message>
        <message>
            <source>the model, edited</source>
            <translation>модель, с правкой</translation>
        </message>
        <message>
            <source>you</source>
            <translation>вы</translation>
        </message>
        <message>
            <source>“{0}” does not fit into “{1}”: the note stays as it is</source>
            <translation>«{0}» не подходит для «{1}»: нота осталась как была</translation>
        </message>
    </context>
    <context>
        <name>OutputMenu</name>
        <message>
            <source>Choose a SoundFont</source>
            <translation>Выбор SoundFont</translation>
        </message>
        <message>
            <source>Choose a SoundFont…</source>
            <translation>Выбрать SoundFont…</translation>
        </message>
        <message>
            <source>Outp&amp;ut</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>SoundFont {0}</source>
            <translation>SoundFont {0}</translation>
        </message>
        <message>
            <source>SoundFonts (*.sf2 *.sf3)</source>
            <translation>Файлы SoundFont (*.sf2 *.sf3)</translation>
        </message>
        <message>
            <source>of the program</source>
            <translation>из программы</translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message>
            <source>first note {0} ms, {1} notes/s</source>
            <translation>первая нота {0} мс, {1} нот/с</translation>
        </message>
    </context>
    <context>
        <name>PartialAccept</name>
        <message>
            <source>No free pitch stands there to be kept. Enter takes the whole answer.</source>
            <translation>Там нет свободных высот, которые можно взять. Enter берёт весь вариант.</translation>
        </message>
        <message>
            <source>No melody stands there to be turned. Enter takes the whole answer.</source>
            <translation>Там нет мелодии, контур которой можно взять. Enter берёт весь вариант.</translation>
        </message>
        <message>
            <source>No rhythm stands there to be kept. Enter takes the whole answer.</source>
            <translation>Там нет ритма, который можно взять. Enter берёт весь вариант.</translation>
        </message>
        <message>
            <source>Not taken: the answers are back as they were</source>
            <translation>Не взято: варианты снова как были</translation>
        </message>
        <message>
            <source>Take a note</source>
            <translation>Взять ноту</translation>
        </message>
        <message>
            <source>Take a note in bar {0}</source>
            <translation>Взять ноту в такте {0}</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>Взять такт {0}</translation>
        </message>
        <message>
            <source>Take the contour of bar {0}</source>
            <translation>Взять контур такта {0}</translation>
        </message>
        <message>
            <source>Take the contour of bars {0}–{1}</source>
            <translation>Взять контур тактов {0}–{1}</translation>
        </message>
        <message>
            <source>Take the pitches of bar {0}</source>
            <translation>Взять высоты такта {0}</translation>
        </message>
        <message>
            <source>Take the pitches of bars {0}–{1}</source>
            <translation>Взять высоты тактов {0}–{1}</translation>
        </message>
        <message>
            <source>Take the rhythm of bar {0}</source>
            <translation>Взять ритм такта {0}</translation>
        </message>
        <message>
            <source>Take the rhythm of bars {0}–{1}</source>
            <translation>Взять ритм тактов {0}–{1}</translation>
        </message>
        <message>
            <source>Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest</source>
            <translation>Взято. → — ещё ноту, Tab — такт, Enter — остальное; Esc отбрасывает остальное</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>Варианты ещё сочиняются: подождите или нажмите Esc, чтобы остановить.</translation>
        </message>
    </context>
    <context>
        <name>PedalCursor</name>
        <message>
            <source>from {0} to {1}</source>
            <translation>от {0} до {1}</translation>
        </message>
        <message>
            <source>pressed at {0}, never lifted</source>
            <translation>нажата: {0}, не отпускается</translation>
        </message>
        <message>
            <source>the pedal is not pressed; Enter presses it at {0}</source>
            <translation>педаль не нажата; Enter — нажать: {0}</translation>
        </message>
    </context>
    <context>
        <name>PedalLane</name>
        <message>
            <source>Drag to hold the pedal down, drag an end to change it, right-click to lift it</source>
            <translation>Протяжка нажимает педаль, край можно сдвинуть, правый щелчок отпускает</translation>
        </message>
        <message>
            <source>Pedal</source>
            <translation>Педаль</translation>
        </message>
    </context>
    <context>
        <name>PianoRoll</name>
        <message>
            <source>+ {0} new</source>
            <translation>+ новых: {0}</translation>
        </message>
        <message>
            <source>= nothing changes</source>
            <translation>= без изменений</translation>
        </message>
        <message>
            <source>= {0} as before</source>
            <translation>= как прежде: {0}</translation>
        </message>
        <message>
            <source>A tempo lies between {0} and {1} quarter notes a minute</source>
            <translation>Темп — от {0} до {1} четвертей в минуту</translation>
        </message>
        <message>
            <source>Add a chord</source>
            <translation>Добавить аккорд</translation>
        </message>
        <message>
            <source>Add a marker</source>
            <translation>Добавить маркер</translation>
        </message>
        <message>
            <source>Answers follow this line – right-click takes it away</source>
            <translation>Варианты следуют этой линии — правый щелчок убирает её</translation>
        </message>
        <message>
            <source>Change a chord</source>
            <translation>Изменить аккорд</translation>
        </message>
        <message>
            <source>Change the length of a chord</source>
            <translation>Изменить длительность аккорда</translation>
        </message>
        <message numerus="yes">
            <source>Change the velocity of %n note(s)</source>
            <translation>
                <numerusform>Изменить силу %n ноты</numerusform>
                <numerusform>Изменить силу %n нот</numerusform>
                <numerusform>Изменить силу %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Change velocity</source>
            <translation>Изменить силу</translation>
        </message>
        <message>
            <source>Chord from here on</source>
            <translation>Аккорд с этого места</translation>
        </message>
        <message numerus="yes">
            <source>Copy %n note(s)</source>
            <translation>
                <numerusform>Копировать %n ноту</numerusform>
                <numerusform>Копировать %n ноты</numerusform>
                <numerusform>Копировать %n нот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s)</source>
            <translation>
                <numerusform>Удалить %n ноту</numerusform>
                <numerusform>Удалить %n ноты</numerusform>
                <numerusform>Удалить %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Удалить ноту</translation>
        </message>
        <message>
            <source>Draw a controller</source>
            <translation>Нарисовать контроллер</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>Нарисуйте ноту, перетащите файл или нажмите G для первой мысли</translation>
        </message>
        <message>
            <source>Draw chord</source>
            <translation>Нарисовать аккорд</translation>
        </message>
        <message>
            <source>Draw note</source>
            <translation>Нарисовать ноту</translation>
        </message>
        <message>
            <source>Draw the chord {0}</source>
            <translation>Нарисовать аккорд {0}</translation>
        </message>
        <message>
            <source>Lengthen note</source>
            <translation>Удлинить ноту</translation>
        </message>
        <message>
            <source>Lift the pedal</source>
            <translation>Отпустить педаль</translation>
        </message>
        <message numerus="yes">
            <source>Move %n note(s)</source>
            <translation>
                <numerusform>Сдвинуть %n ноту</numerusform>
                <numerusform>Сдвинуть %n ноты</numerusform>
                <numerusform>Сдвинуть %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Move a change of key</source>
            <translation>Сдвинуть смену тональности</translation>
        </message>
        <message>
            <source>Move a change of meter</source>
            <translation>Сдвинуть смену размера</translation>
        </message>
        <message>
            <source>Move a change of tempo</source>
            <translation>Сдвинуть смену темпа</translation>
        </message>
        <message>
            <source>Move a chord</source>
            <translation>Сдвинуть аккорд</translation>
        </message>
        <message>
            <source>Move a marker</source>
            <translation>Сдвинуть маркер</translation>
        </message>
        <message>
            <source>Move a point</source>
            <translation>Сдвинуть точку</translation>
        </message>
        <message>
            <source>Move the pedal</source>
            <translation>Сдвинуть педаль</translation>
        </message>
        <message numerus="yes">
            <source>Mute %n note(s)</source>
            <translation>
                <numerusform>Заглушить %n ноту</numerusform>
                <numerusform>Заглушить %n ноты</numerusform>
                <numerusform>Заглушить %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the marker</source>
            <translation>Имя маркера</translation>
        </message>
        <message numerus="yes">
            <source>Paint %n note(s)</source>
            <translation>
                <numerusform>Нанести %n ноту</numerusform>
                <numerusform>Нанести %n ноты</numerusform>
                <numerusform>Нанести %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>Пианоролл</translation>
        </message>
        <message>
            <source>Press the pedal</source>
            <translation>Нажать педаль</translation>
        </message>
        <message>
            <source>Remove a change of key</source>
            <translation>Убрать смену тональности</translation>
        </message>
        <message>
            <source>Remove a change of meter</source>
            <translation>Убрать смену размера</translation>
        </message>
        <message>
            <source>Remove a change of tempo</source>
            <translation>Убрать смену темпа</translation>
        </message>
        <message>
            <source>Remove a chord</source>
            <translation>Убрать аккорд</translation>
        </message>
        <message>
            <source>Remove a marker</source>
            <translation>Убрать маркер</translation>
        </message>
        <message>
            <source>Rename a marker</source>
            <translation>Переименовать маркер</translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n note(s)</source>
            <translation>
                <numerusform>Повторить %n ноту</numerusform>
                <numerusform>Повторить %n ноты</numerusform>
                <numerusform>Повторить %n нот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resize %n note(s)</source>
            <translation>
                <numerusform>Изменить длину %n ноты</numerusform>
                <numerusform>Изменить длину %n нот</numerusform>
                <numerusform>Изменить длину %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Rub out points</source>
            <translation>Стереть точки</translation>
        </message>
        <message>
            <source>Set the key</source>
            <translation>Задать тональность</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>Задать размер</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>Задать темп</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>Задать силу %n ноты</numerusform>
                <numerusform>Задать силу %n нот</numerusform>
                <numerusform>Задать силу %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Shorten note</source>
            <translation>Укоротить ноту</translation>
        </message>
        <message numerus="yes">
            <source>Split %n note(s)</source>
            <translation>
                <numerusform>Разделить %n ноту</numerusform>
                <numerusform>Разделить %n ноты</numerusform>
                <numerusform>Разделить %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Split note</source>
            <translation>Разделить ноту</translation>
        </message>
        <message numerus="yes">
            <source>Stretch %n note(s)</source>
            <translation>
                <numerusform>Растянуть %n ноту</numerusform>
                <numerusform>Растянуть %n ноты</numerusform>
                <numerusform>Растянуть %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>Tempo, meter or key from here on</source>
            <translation>Темп, размер или тональность с этого места</translation>
        </message>
        <message>
            <source>Type a key, for example D minor</source>
            <translation>Введите тональность, например D minor</translation>
        </message>
        <message>
            <source>Type a meter, for example 3/4 or 6/8</source>
            <translation>Введите размер, например 3/4 или 6/8</translation>
        </message>
        <message>
            <source>Type a number from {0} to {1}</source>
            <translation>Введите число от {0} до {1}</translation>
        </message>
        <message>
            <source>Type quarter notes a minute, for example 96</source>
            <translation>Введите число четвертей в минуту, например 96</translation>
        </message>
        <message numerus="yes">
            <source>Unmute %n note(s)</source>
            <translation>
                <numerusform>Включить %n ноту</numerusform>
                <numerusform>Включить %n ноты</numerusform>
                <numerusform>Включить %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>as it went before {0}</source>
            <translation>как было раньше {0}</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>живо</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>спокойно</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>аккорды</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>контур</translation>
        </message>
        <message>
            <source>excited</source>
            <translation>возбуждённо</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>привычно</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>голова {0}</translation>
        </message>
        <message>
            <source>leans on earlier notes {0}</source>
            <translation>опирается на прежние ноты {0}</translation>
        </message>
        <message>
            <source>motif</source>
            <translation>мотив</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>движение</translation>
        </message>
        <message>
            <source>on later ones {0}</source>
            <translation>на следующие {0}</translation>
        </message>
        <message>
            <source>on none {0}</source>
            <translation>ни на что {0}</translation>
        </message>
        <message>
            <source>pedal from {0} to {1}</source>
            <translation>педаль от {0} до {1}</translation>
        </message>
        <message>
            <source>sections</source>
            <translation>разделы</translation>
        </message>
        <message>
            <source>select a note to see what it leans on</source>
            <translation>выберите ноту, чтобы увидеть, на что она опирается</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>необычно</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>темп</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>напряжение</translation>
        </message>
        <message>
            <source>the model’s {0}</source>
            <translation>модели: {0}</translation>
        </message>
        <message>
            <source>the model’s, edited by you {0}</source>
            <translation>модели, с вашей правкой: {0}</translation>
        </message>
        <message>
            <source>to {0}  ·  {1} %</source>
            <translation>до {0}  ·  {1} %</translation>
        </message>
        <message>
            <source>velocity {change:+d}</source>
            <translation>сила {change:+d}</translation>
        </message>
        <message>
            <source>velocity {value}</source>
            <translation>сила {value}</translation>
        </message>
        <message>
            <source>yours {0}</source>
            <translation>ваши: {0}</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>{0} holds until {1}</source>
            <translation>{0} звучит до {1}</translation>
        </message>
        <message>
            <source>{0} is no meter: type one like 3/4 or 6/8</source>
            <translation>{0} — не размер: введите, например, 3/4 или 6/8</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>ещё {0}</translation>
        </message>
        <message>
            <source>{0} would need more than seven signs</source>
            <translation>для {0} нужно больше семи знаков</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}</source>
            <translation>{pitch}  ·  {place}  ·  сила {velocity}  ·  длина {length}</translation>
        </message>
        <message>
            <source>{start} to {end} – G fills it</source>
            <translation>от {start} до {end} — G заполнит</translation>
        </message>
        <message>
            <source>{start} to {end}, {low}–{high} – G fills it</source>
            <translation>от {start} до {end}, {low}–{high} — G заполнит</translation>
        </message>
        <message>
            <source>“{0}” is no bass: one note stands behind the slash, as in C/E</source>
            <translation>«{0}» — не бас: после черты стоит одна нота, как в C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord: it begins with a note from A to G, as in Dm7/G</source>
            <translation>«{0}» — не аккорд: он начинается с ноты от A до G, как Dm7/G</translation>
        </message>
        <message>
            <source>“{0}” is no tempo (96), meter (3/4) or key (D minor)</source>
            <translation>«{0}» — не темп (96), не размер (3/4) и не тональность (D minor)</translation>
        </message>
        <message>
            <source>“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9</source>
            <translation>«{0}» неизвестно; известны, например: m, 7, maj7, m7, dim, sus4, 6, 9</translation>
        </message>
        <message>
            <source>→ {0} moved</source>
            <translation>→ сдвинуто: {0}</translation>
        </message>
        <message>
            <source>− {0} gone</source>
            <translation>− убрано: {0}</translation>
        </message>
    </context>
    <context>
        <name>PieceChooser</name>
        <message>
            <source>Open a tune</source>
            <translation>Открыть мелодию</translation>
        </message>
        <message>
            <source>Part of the title</source>
            <translation>Часть названия</translation>
        </message>
        <message>
            <source>Tunes</source>
            <translation>Мелодии</translation>
        </message>
        <message>
            <source>“{0}” holds {1} tunes. Which one?</source>
            <translation>В «{0}» мелодий: {1}. Какую открыть?</translation>
        </message>
    </context>
    <context>
        <name>PitchBar</name>
        <message>
            <source>Scroll in pitch</source>
            <translation>Прокрутка по высоте</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>count-in</source>
            <translation>отсчёт</translation>
        </message>
    </context>
    <context>
        <name>QuantiseDialog</name>
        <message>
            <source>Ends</source>
            <translation>Концы</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Сетка</translation>
        </message>
        <message>
            <source>Move the starts</source>
            <translation>Сдвигать начала</translation>
        </message>
        <message>
            <source>Quantise</source>
            <translation>Квантовать</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Начала</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Сила</translation>
        </message>
        <message>
            <source>Swing</source>
            <translation>Свинг</translation>
        </message>
        <message>
            <source>The key of quantising does the same from now on.</source>
            <translation>Клавиша квантования отныне делает то же.</translation>
        </message>
        <message>
            <source>To the grid</source>
            <translation>К сетке</translation>
        </message>
        <message>
            <source>keep the length</source>
            <translation>сохранять длину</translation>
        </message>
        <message>
            <source>lengths of whole steps</source>
            <translation>длины в целых шагах</translation>
        </message>
        <message>
            <source>of the roll ({0})</source>
            <translation>как в пианоролле ({0})</translation>
        </message>
        <message>
            <source>to the grid too</source>
            <translation>тоже к сетке</translation>
        </message>
    </context>
    <context>
        <name>Radio</name>
        <message>
            <source>Radio off</source>
            <translation>Радио выключено</translation>
        </message>
        <message>
            <source>Radio: Space or the pedal keeps, Backspace throws away, F10 ends it</source>
            <translation>Радио: пробел или педаль оставляет, Backspace выбрасывает, F10 завершает</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>Engine: {0}</source>
            <translation>Модель: {0}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing yet</source>
            <translation>Пока ничего</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Недавние</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>Adventure</source>
            <translation>Смелость</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Близость</translation>
        </message>
        <message>
            <source>Locked notes</source>
            <translation>Закреплённые ноты</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Движение</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Рисунок</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Время</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Nothing was played in the last minutes.</source>
            <translation>За последние минуты ничего не сыграно.</translation>
        </message>
        <message>
            <source>Nothing was played, so nothing was recorded.</source>
            <translation>Ничего не сыграно, поэтому ничего не записано.</translation>
        </message>
        <message numerus="yes">
            <source>Record %n note(s)</source>
            <translation>
                <numerusform>Записать %n ноту</numerusform>
                <numerusform>Записать %n ноты</numerusform>
                <numerusform>Записать %n нот</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryBox</name>
        <message>
            <source>A piece from an earlier run is damaged</source>
            <translation>Пьеса из прошлого сеанса повреждена</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>It cannot be read ({0}). What is left of it is kept as
{1}</source>
            <translation>Её не прочитать ({0}). То, что от неё осталось, лежит в
{1}</translation>
        </message>
        <message>
            <source>It was kept as it stood on {0}.</source>
            <translation>Сохранено в том виде, в каком было {0}.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Выбросить</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>Your piece is still there</source>
            <translation>Ваша пьеса цела</translation>
        </message>
        <message>
            <source>“{0}” was not saved before the program ended.</source>
            <translation>«{0}» не была сохранена до завершения программы.</translation>
        </message>
    </context>
    <context>
        <name>Regrowing</name>
        <message>
            <source>No notes of the model follow there: select the note that you have changed.</source>
            <translation>За ней нет нот модели: выделите ноту, которую вы изменили.</translation>
        </message>
        <message>
            <source>Regrow bar {0}</source>
            <translation>Отрастить заново такт {0}</translation>
        </message>
        <message>
            <source>Regrow bars {0}–{1}</source>
            <translation>Отрастить заново такты {0}–{1}</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>Варианты ещё сочиняются: подождите или нажмите Esc, чтобы остановить.</translation>
        </message>
    </context>
    <context>
        <name>Ruler</name>
        <message>
            <source>Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.</source>
            <translation>Такты и доли. Щелчок в верхней половине — переход, протяжка в нижней выделяет время.</translation>
        </message>
        <message>
            <source>Click above to seek, drag below to select the time to fill; with Ctrl hear what the mouse passes</source>
            <translation>Щелчок вверху — переход, протяжка внизу — выделить время для заполнения; с Ctrl слышно то, над чем проходит мышь</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Линейка</translation>
        </message>
    </context>
    <context>
        <name>RulerCursor</name>
        <message>
            <source>time selected from {0} to {1}</source>
            <translation>выделено время: от {0} до {1}</translation>
        </message>
    </context>
    <context>
        <name>SignCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>здесь ничего нет; Enter — вписать: {0}</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source> and </source>
            <translation> и </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n нота</numerusform>
                <numerusform>%n ноты</numerusform>
                <numerusform>%n нот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>выделена %n нота</numerusform>
                <numerusform>выделены %n ноты</numerusform>
                <numerusform>выделено %n нот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n octave(s)</source>
            <translation>
                <numerusform>на %n октаву</numerusform>
                <numerusform>на %n октавы</numerusform>
                <numerusform>на %n октав</numerusform>
            </translation>
        </message>
        <message>
            <source>A</source>
            <translation>ля</translation>
        </message>
        <message>
            <source>B</source>
            <translation>си</translation>
        </message>
        <message>
            <source>C</source>
            <translation>до</translation>
        </message>
        <message>
            <source>D</source>
            <translation>ре</translation>
        </message>
        <message>
            <source>E</source>
            <translation>ми</translation>
        </message>
        <message>
            <source>F</source>
            <translation>фа</translation>
        </message>
        <message>
            <source>G</source>
            <translation>соль</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>на квинту</translation>
        </message>
        <message>
            <source>a fourth</source>
            <translation>на кварту</translation>
        </message>
        <message>
            <source>a second</source>
            <translation>на секунду</translation>
        </message>
        <message>
            <source>a seventh</source>
            <translation>на септиму</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>на сексту</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>на терцию</translation>
        </message>
        <message>
            <source>answer {0} of {1}</source>
            <translation>вариант {0} из {1}</translation>
        </message>
        <message>
            <source>augmented</source>
            <translation>увеличенный</translation>
        </message>
        <message>
            <source>bar {0} beat {1}</source>
            <translation>такт {0}, доля {1}</translation>
        </message>
        <message>
            <source>by the model</source>
            <translation>от модели</translation>
        </message>
        <message>
            <source>by the model, edited by you</source>
            <translation>от модели, с вашей правкой</translation>
        </message>
        <message>
            <source>diminished</source>
            <translation>уменьшенный</translation>
        </message>
        <message>
            <source>dotted {0}</source>
            <translation>{0} с точкой</translation>
        </message>
        <message>
            <source>down {0}</source>
            <translation>вниз {0}</translation>
        </message>
        <message>
            <source>eighth note</source>
            <translation>восьмая</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>ends on {0}</source>
            <translation>кончается на {0}</translation>
        </message>
        <message>
            <source>ends where it began</source>
            <translation>кончается там, где началась</translation>
        </message>
        <message>
            <source>half note</source>
            <translation>половинная</translation>
        </message>
        <message>
            <source>key of {0} {1}</source>
            <translation>тональность {0} {1}</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>закреплена</translation>
        </message>
        <message>
            <source>major</source>
            <translation>мажор</translation>
        </message>
        <message>
            <source>major seventh</source>
            <translation>большой мажорный септаккорд</translation>
        </message>
        <message>
            <source>marker {0}</source>
            <translation>метка {0}</translation>
        </message>
        <message>
            <source>meter {0} {1}</source>
            <translation>размер {0} {1}</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>минор</translation>
        </message>
        <message>
            <source>minor seventh</source>
            <translation>минорный септаккорд</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>заглушена</translation>
        </message>
        <message>
            <source>no chord</source>
            <translation>без аккорда</translation>
        </message>
        <message>
            <source>no notes yet</source>
            <translation>нот пока нет</translation>
        </message>
        <message>
            <source>nothing selected</source>
            <translation>ничего не выделено</translation>
        </message>
        <message>
            <source>pitch locked</source>
            <translation>высота закреплена</translation>
        </message>
        <message>
            <source>quarter note</source>
            <translation>четверть</translation>
        </message>
        <message>
            <source>rhythm locked</source>
            <translation>ритм закреплён</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>выделена</translation>
        </message>
        <message>
            <source>seventh</source>
            <translation>септаккорд</translation>
        </message>
        <message>
            <source>sixteenth note</source>
            <translation>шестнадцатая</translation>
        </message>
        <message>
            <source>tempo {0}</source>
            <translation>темп {0}</translation>
        </message>
        <message>
            <source>thirty-second note</source>
            <translation>тридцать вторая</translation>
        </message>
        <message>
            <source>triplet {0}</source>
            <translation>триольная {0}</translation>
        </message>
        <message>
            <source>up {0}</source>
            <translation>вверх {0}</translation>
        </message>
        <message>
            <source>whole note</source>
            <translation>целая</translation>
        </message>
        <message>
            <source>{0} and {1} of {2}</source>
            <translation>{0} и {1} из {2}</translation>
        </message>
        <message>
            <source>{0} bits a note</source>
            <translation>{0} бит на ноту</translation>
        </message>
        <message>
            <source>{0} double flat {1}</source>
            <translation>{0} дубль-бемоль {1}</translation>
        </message>
        <message>
            <source>{0} double sharp {1}</source>
            <translation>{0} дубль-диез {1}</translation>
        </message>
        <message>
            <source>{0} flat {1}</source>
            <translation>{0} бемоль {1}</translation>
        </message>
        <message>
            <source>{0} over {1}</source>
            <translation>{0}, бас {1}</translation>
        </message>
        <message>
            <source>{0} per cent like yours</source>
            <translation>на {0} процентов как у вас</translation>
        </message>
        <message>
            <source>{0} quarter notes</source>
            <translation>{0} четверти</translation>
        </message>
        <message>
            <source>{0} sharp {1}</source>
            <translation>{0} диез {1}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0}, inside {1}</source>
            <translation>{0}, внутри: {1}</translation>
        </message>
        <message>
            <source>{0}, {1} to {2}, from {3} to {4}</source>
            <translation>{0}: {1} — {2}, от {3} до {4}</translation>
        </message>
    </context>
    <context>
        <name>SpeedButton</name>
        <message>
            <source>How fast it is heard; the tempo of the piece stays</source>
            <translation>Скорость прослушивания; темп пьесы не меняется</translation>
        </message>
        <message>
            <source>Speed {0}</source>
            <translation>Скорость {0}</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The demo tune cannot be shown: {0}</source>
            <translation>Не удаётся показать пример: {0}</translation>
        </message>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>Пьесу не удаётся сохранять по ходу работы: {0}</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message numerus="yes">
            <source>%n answer(s) — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops</source>
            <translation>
                <numerusform>%n вариант — ↑ ↓ сравнить, Enter оставить, → нота, Tab такт, Esc отбросить</numerusform>
                <numerusform>%n варианта — ↑ ↓ сравнить, Enter оставить, → нота, Tab такт, Esc отбросить</numerusform>
                <numerusform>%n вариантов — ↑ ↓ сравнить, Enter оставить, → нота, Tab такт, Esc отбросить</numerusform>
            </translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Кривая</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>Нарисуйте ноту, перетащите файл или нажмите G для первой мысли</translation>
        </message>
        <message>
            <source>Draw and move hits, or choose a track with pitches: answers are made for those</source>
            <translation>Рисуйте и двигайте удары или выберите дорожку с высотами: варианты создаются для них</translation>
        </message>
        <message>
            <source>Press G to complete bar {0}</source>
            <translation>Нажмите G, чтобы дополнить такт {0}</translation>
        </message>
        <message>
            <source>Press G to complete bars {0}–{1}</source>
            <translation>Нажмите G, чтобы дополнить такты {0}–{1}</translation>
        </message>
        <message>
            <source>Press Shift+G to go on, or select some time and press G to fill it</source>
            <translation>Нажмите Shift+G, чтобы продолжить, или выделите время и нажмите G</translation>
        </message>
        <message>
            <source>The engine is running again.</source>
            <translation>Модель снова работает.</translation>
        </message>
        <message>
            <source>The engine is waking up …</source>
            <translation>Модель просыпается …</translation>
        </message>
        <message>
            <source>The engine is waking up: the answers come in a moment, Esc stops</source>
            <translation>Модель просыпается: варианты появятся через мгновение, Esc прерывает</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>такт {0}</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>такты {0}–{1}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выкл.</translation>
        </message>
        <message>
            <source>saved just now</source>
            <translation>только что сохранено</translation>
        </message>
        <message>
            <source>saved {0} min ago</source>
            <translation>сохранено {0} мин назад</translation>
        </message>
        <message>
            <source>snap {0}</source>
            <translation>сетка {0}</translation>
        </message>
        <message>
            <source>{0} · composing {1} %</source>
            <translation>{0} · сочиняет, {1} %</translation>
        </message>
        <message>
            <source>{0} · {1} in {2} ms</source>
            <translation>{0} · {1} за {2} мс</translation>
        </message>
        <message>
            <source>{0}. Enter to keep, Esc to drop</source>
            <translation>{0}. Enter — оставить, Esc — отбросить</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>The tool in hand: what the mouse does in the roll</source>
            <translation>Инструмент: что мышь делает в редакторе нот</translation>
        </message>
        <message>
            <source>What drawing and moving snap to</source>
            <translation>К чему привязываются ноты при рисовании и перемещении</translation>
        </message>
    </context>
    <context>
        <name>StepInput</name>
        <message>
            <source>Step back</source>
            <translation>Шаг назад</translation>
        </message>
        <message>
            <source>Step input</source>
            <translation>Пошаговый ввод</translation>
        </message>
        <message>
            <source>Step input is off</source>
            <translation>Пошаговый ввод выключен</translation>
        </message>
        <message>
            <source>Step input: what is played is written at the playhead, one note length after the other</source>
            <translation>Пошаговый ввод: сыгранное пишется у курсора, одна длина ноты за другой</translation>
        </message>
    </context>
    <context>
        <name>StretchDialog</name>
        <message>
            <source>Double</source>
            <translation>Вдвое длиннее</translation>
        </message>
        <message>
            <source>Fit the selected time</source>
            <translation>Под выделенное время</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Вдвое короче</translation>
        </message>
        <message>
            <source>Length in beats</source>
            <translation>Длина в долях</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Растянуть</translation>
        </message>
        <message>
            <source>Stretch notes</source>
            <translation>Растянуть ноты</translation>
        </message>
        <message>
            <source>Stretch to</source>
            <translation>Растянуть до</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Scroll in time</source>
            <translation>Прокрутка по времени</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>A tune with a hole</source>
            <translation>Мелодия с пробелом</translation>
        </message>
        <message>
            <source>Choose by ear</source>
            <translation>Выберите на слух</translation>
        </message>
        <message>
            <source>Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.</source>
            <translation>Щёлкните новую ноту и нажмите {0} или перетащите её. Ноты модели фиолетовые, изменённые вами — янтарные.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours.</source>
            <translation>Вот несколько вариантов, сначала вероятнейший. {0} и {1} листают их; бледные ноты ещё не ваши.</translation>
        </message>
        <message>
            <source>Keep one</source>
            <translation>Оставьте один</translation>
        </message>
        <message>
            <source>Let it be filled</source>
            <translation>Пусть заполнит</translation>
        </message>
        <message>
            <source>Make it yours</source>
            <translation>Сделайте своим</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Вы здесь впервые?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>One minute shows all that matters, on the tune that is open. It waits under Help as well.</source>
            <translation>За минуту покажем главное на открытой мелодии. Экскурсия ждёт и в меню «Справка».</translation>
        </message>
        <message>
            <source>Press {0}. The model hears what stands on both sides and proposes what could stand between.</source>
            <translation>Нажмите {0}. Модель слышит, что стоит с обеих сторон, и предлагает, что могло бы стоять между.</translation>
        </message>
        <message>
            <source>Say what you like</source>
            <translation>Скажите, что вам нравится</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Вот и всё</translation>
        </message>
        <message>
            <source>These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.</source>
            <translation>Эти ползунки говорят, какими быть следующим вариантам: сдвиньте любой. Того, что под «Всегда», не нарушит ни один вариант.</translation>
        </message>
        <message>
            <source>This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.</source>
            <translation>В этом танце не хватает четырёх тактов — они подкрашены. Нажмите {0}, чтобы послушать, и {0} ещё раз, чтобы остановить.</translation>
        </message>
        <message>
            <source>{0} keeps the answer that you see. {1} would have left everything as it was.</source>
            <translation>{0} оставляет вариант, который вы видите. {1} вернула бы всё как было.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <source>{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.</source>
            <translation>{0} отменяет любой шаг, {1} показывает все клавиши, {2} находит любую команду. Экскурсия ждёт здесь, в «Справке».</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>&amp;Instrument</source>
            <translation>Инструмент</translation>
        </message>
        <message>
            <source>Change the MIDI channel</source>
            <translation>Сменить MIDI-канал</translation>
        </message>
        <message>
            <source>Choose the MIDI port</source>
            <translation>Выбрать MIDI-порт</translation>
        </message>
        <message>
            <source>Choose the instrument</source>
            <translation>Выбрать инструмент</translation>
        </message>
        <message>
            <source>Colour the track</source>
            <translation>Цвет дорожки</translation>
        </message>
        <message>
            <source>Colour {0}</source>
            <translation>Цвет {0}</translation>
        </message>
        <message>
            <source>MIDI &amp;port</source>
            <translation>MIDI-порт</translation>
        </message>
        <message>
            <source>MIDI c&amp;hannel</source>
            <translation>MIDI-канал</translation>
        </message>
        <message>
            <source>The output of the piece</source>
            <translation>Выход пьесы</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0} (не подключено)</translation>
        </message>
        <message>
            <source>{0} (percussion)</source>
            <translation>{0} (ударные)</translation>
        </message>
    </context>
    <context>
        <name>TrackMix</name>
        <message>
            <source>Pan</source>
            <translation>Панорама</translation>
        </message>
        <message>
            <source>Pan: middle</source>
            <translation>Панорама: середина</translation>
        </message>
        <message>
            <source>Pan: {0} left</source>
            <translation>Панорама: {0} влево</translation>
        </message>
        <message>
            <source>Pan: {0} right</source>
            <translation>Панорама: {0} вправо</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Громкость</translation>
        </message>
        <message>
            <source>Volume {0}</source>
            <translation>Громкость {0}</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>пан.</translation>
        </message>
        <message>
            <source>vol</source>
            <translation>гр.</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>Mute</source>
            <translation>Заглушить</translation>
        </message>
        <message>
            <source>Name of the track</source>
            <translation>Имя дорожки</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Соло</translation>
        </message>
        <message>
            <source>current track</source>
            <translation>текущая дорожка</translation>
        </message>
        <message>
            <source>track</source>
            <translation>дорожка</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Add a track</source>
            <translation>Добавить дорожку</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>Отменить соло дорожки</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>Переместить дорожку</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>Заглушить дорожку</translation>
        </message>
        <message>
            <source>Rename the track</source>
            <translation>Переименовать дорожку</translation>
        </message>
        <message>
            <source>Set the pan</source>
            <translation>Задать панораму</translation>
        </message>
        <message>
            <source>Set the volume</source>
            <translation>Задать громкость</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>Соло дорожки</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Дорожка {0}</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Дорожки</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>Включить звук дорожки</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.</source>
            <translation>Нет звука: {reason}. Пьеса играет беззвучно; выберите MIDI-порт в меню «Звук ▸ Выход».</translation>
        </message>
        <message>
            <source>{reason}. The piece plays through {output}.</source>
            <translation>{reason}. Пьеса звучит через {output}.</translation>
        </message>
    </context>
    <context>
        <name>Velocities</name>
        <message numerus="yes">
            <source>%n selected note(s)</source>
            <translation>
                <numerusform>%n выделенная нота</numerusform>
                <numerusform>%n выделенные ноты</numerusform>
                <numerusform>%n выделенных нот</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n note(s) of the track</source>
            <translation>
                <numerusform>Вся дорожка: %n нота</numerusform>
                <numerusform>Вся дорожка: %n ноты</numerusform>
                <numerusform>Вся дорожка: %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>Все одинаково</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>How to change the velocities</source>
            <translation>Как изменить силу</translation>
        </message>
        <message>
            <source>Louder or softer</source>
            <translation>Громче или тише</translation>
        </message>
        <message>
            <source>More or less contrast</source>
            <translation>Больше или меньше контраста</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Процент</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Нарастание</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Случайно</translation>
        </message>
        <message>
            <source>Roll again</source>
            <translation>Бросить снова</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>Задать силу %n ноты</numerusform>
                <numerusform>Задать силу %n нот</numerusform>
                <numerusform>Задать силу %n нот</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Up to ±</source>
            <translation>До ±</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Сила нажатия</translation>
        </message>
    </context>
    <context>
        <name>VelocityCursor</name>
        <message>
            <source>no notes</source>
            <translation>нет нот</translation>
        </message>
        <message>
            <source>velocity {0}, {1}</source>
            <translation>сила нажатия {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>VelocityLane</name>
        <message>
            <source>How loud each note is; drag to change it, with Ctrl along a line, with Shift all together</source>
            <translation>Громкость каждой ноты; протяжка меняет её, с Ctrl — по прямой, с Shift — все вместе</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Сила нажатия</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message>
            <source>Asking …</source>
            <translation>Спрашиваем …</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Сначала</translation>
        </message>
        <message>
            <source>More answers</source>
            <translation>Ещё варианты</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Стена</translation>
        </message>
        <message>
            <source>{0} answers</source>
            <translation>вариантов: {0}</translation>
        </message>
        <message>
            <source>{0} of {1} answers differ</source>
            <translation>разных вариантов: {0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>WallGrid</name>
        <message>
            <source>Wall of answers</source>
            <translation>Стена вариантов</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>похожих {0} · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} бит</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Continuo</source>
            <translation>&amp;О программе</translation>
        </message>
        <message>
            <source>&amp;Adapt to the zoom</source>
            <translation>По &amp;масштабу</translation>
        </message>
        <message>
            <source>&amp;Add a track</source>
            <translation>&amp;Добавить дорожку</translation>
        </message>
        <message>
            <source>&amp;Again</source>
            <translation>&amp;Ещё раз</translation>
        </message>
        <message>
            <source>&amp;Arrow</source>
            <translation>С&amp;трелка</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>&amp;Как в системе</translation>
        </message>
        <message>
            <source>&amp;Augmented</source>
            <translation>У&amp;величенный</translation>
        </message>
        <message>
            <source>&amp;Back to raw timing</source>
            <translation>Вернуть &amp;исходное время</translation>
        </message>
        <message>
            <source>&amp;Branches and shelf</source>
            <translation>&amp;Ветви и полка</translation>
        </message>
        <message>
            <source>&amp;Choose and change keys…</source>
            <translation>&amp;Выбрать и изменить клавиши…</translation>
        </message>
        <message>
            <source>&amp;Chord here…</source>
            <translation>&amp;Аккорд здесь…</translation>
        </message>
        <message>
            <source>&amp;Chord stamp</source>
            <translation>&amp;Штамп аккорда</translation>
        </message>
        <message>
            <source>&amp;Coarser grid</source>
            <translation>Сетка &amp;крупнее</translation>
        </message>
        <message>
            <source>&amp;Complete</source>
            <translation>&amp;Дополнить</translation>
        </message>
        <message>
            <source>&amp;Compose</source>
            <translation>&amp;Сочинение</translation>
        </message>
        <message>
            <source>&amp;Compose panel</source>
            <translation>П&amp;анель сочинения</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Count in one bar</source>
            <translation>&amp;Отсчёт в один такт</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная</translation>
        </message>
        <message>
            <source>&amp;Diminished</source>
            <translation>&amp;Уменьшенный</translation>
        </message>
        <message>
            <source>&amp;Dotted</source>
            <translation>&amp;С точкой</translation>
        </message>
        <message>
            <source>&amp;Draw in the scale only</source>
            <translation>&amp;Рисовать только в звукоряде</translation>
        </message>
        <message>
            <source>&amp;Drop all answers</source>
            <translation>От&amp;бросить все варианты</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Дублировать</translation>
        </message>
        <message>
            <source>&amp;Duplicate the track</source>
            <translation>Д&amp;ублировать дорожку</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>&amp;Ластик</translation>
        </message>
        <message>
            <source>&amp;Expression</source>
            <translation>&amp;Экспрессия</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Найти команду…</translation>
        </message>
        <message>
            <source>&amp;Find chords, one a bar</source>
            <translation>Найти аккорды, &amp;по одному на такт</translation>
        </message>
        <message>
            <source>&amp;Finer grid</source>
            <translation>&amp;Сетка мельче</translation>
        </message>
        <message>
            <source>&amp;Fix the weakest notes</source>
            <translation>&amp;Исправить слабейшие ноты</translation>
        </message>
        <message>
            <source>&amp;Fold to the used rows</source>
            <translation>Свернуть до &amp;занятых строк</translation>
        </message>
        <message>
            <source>&amp;Follow the playhead</source>
            <translation>С&amp;ледовать за курсором</translation>
        </message>
        <message>
            <source>&amp;Ghost while you edit</source>
            <translation>Подсказки при правке</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>Се&amp;тка</translation>
        </message>
        <message>
            <source>&amp;Half-diminished</source>
            <translation>&amp;Полууменьшенный</translation>
        </message>
        <message>
            <source>&amp;Hear the keyboard</source>
            <translation>&amp;Слышать клавиатуру</translation>
        </message>
        <message>
            <source>&amp;Hear the original while held</source>
            <translation>Слышать &amp;исходное, пока нажато</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Сп&amp;равка</translation>
        </message>
        <message>
            <source>&amp;Hole</source>
            <translation>П&amp;робел</translation>
        </message>
        <message>
            <source>&amp;Humanise</source>
            <translation>&amp;Очеловечить</translation>
        </message>
        <message>
            <source>&amp;Import tracks…</source>
            <translation>&amp;Импорт дорожек…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>О&amp;братить выделение</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Соединить</translation>
        </message>
        <message>
            <source>&amp;Keep this answer</source>
            <translation>&amp;Оставить этот вариант</translation>
        </message>
        <message>
            <source>&amp;Key here…</source>
            <translation>Тональность &amp;здесь…</translation>
        </message>
        <message>
            <source>&amp;Knife</source>
            <translation>&amp;Нож</translation>
        </message>
        <message>
            <source>&amp;Letters play the piano</source>
            <translation>&amp;Играть буквами</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Светлая</translation>
        </message>
        <message>
            <source>&amp;Likely rows under the pen</source>
            <translation>&amp;Вероятные строки под пером</translation>
        </message>
        <message>
            <source>&amp;Listen</source>
            <translation>&amp;Прослушивание</translation>
        </message>
        <message>
            <source>&amp;Longer</source>
            <translation>&amp;Длиннее</translation>
        </message>
        <message>
            <source>&amp;Loop the selection</source>
            <translation>&amp;Повторять выделенное</translation>
        </message>
        <message>
            <source>&amp;Lower rows</source>
            <translation>Строки &amp;ниже</translation>
        </message>
        <message>
            <source>&amp;Major</source>
            <translation>&amp;Мажорный</translation>
        </message>
        <message>
            <source>&amp;Marker at the playhead…</source>
            <translation>&amp;Маркер у курсора…</translation>
        </message>
        <message>
            <source>&amp;Metronome</source>
            <translation>&amp;Метроном</translation>
        </message>
        <message>
            <source>&amp;Modulation</source>
            <translation>&amp;Модуляция</translation>
        </message>
        <message>
            <source>&amp;Mute</source>
            <translation>&amp;Заглушить</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Новая</translation>
        </message>
        <message>
            <source>&amp;Next answer</source>
            <translation>С&amp;ледующий вариант</translation>
        </message>
        <message>
            <source>&amp;Note names</source>
            <translation>Назван&amp;ия нот</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Ноты</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>&amp;Pan</source>
            <translation>П&amp;анорама</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>&amp;Pencil</source>
            <translation>&amp;Карандаш</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>&amp;Звук</translation>
        </message>
        <message>
            <source>&amp;Play or pause</source>
            <translation>&amp;Играть или пауза</translation>
        </message>
        <message>
            <source>&amp;Previous answer</source>
            <translation>Пред&amp;ыдущий вариант</translation>
        </message>
        <message>
            <source>&amp;Previous track</source>
            <translation>П&amp;редыдущая дорожка</translation>
        </message>
        <message>
            <source>&amp;Quantise</source>
            <translation>&amp;Квантовать</translation>
        </message>
        <message>
            <source>&amp;Quantise the take</source>
            <translation>&amp;Квантовать дубль</translation>
        </message>
        <message>
            <source>&amp;Quintuplets</source>
            <translation>К&amp;винтоли</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Запись</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>&amp;Regrow what followed</source>
            <translation>&amp;Отрастить продолжение заново</translation>
        </message>
        <message>
            <source>&amp;Remove chords</source>
            <translation>&amp;Убрать аккорды</translation>
        </message>
        <message>
            <source>&amp;Remove the track</source>
            <translation>У&amp;брать дорожку</translation>
        </message>
        <message>
            <source>&amp;Reverse</source>
            <translation>Обратить &amp;по времени</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;Seventh chord of the scale</source>
            <translation>&amp;Септаккорд звукоряда</translation>
        </message>
        <message>
            <source>&amp;Sheet of keys</source>
            <translation>&amp;Таблица клавиш</translation>
        </message>
        <message>
            <source>&amp;Shorter</source>
            <translation>&amp;Короче</translation>
        </message>
        <message>
            <source>&amp;Snap</source>
            <translation>&amp;Привязка</translation>
        </message>
        <message>
            <source>&amp;Solo</source>
            <translation>С&amp;оло</translation>
        </message>
        <message>
            <source>&amp;Step input</source>
            <translation>&amp;Пошаговый ввод</translation>
        </message>
        <message>
            <source>&amp;Stop and return</source>
            <translation>&amp;Стоп и назад</translation>
        </message>
        <message>
            <source>&amp;Stretch…</source>
            <translation>&amp;Растянуть…</translation>
        </message>
        <message>
            <source>&amp;Sustain pedal</source>
            <translation>&amp;Правая педаль</translation>
        </message>
        <message>
            <source>&amp;Taller rows</source>
            <translation>&amp;Строки выше</translation>
        </message>
        <message>
            <source>&amp;Tempo here…</source>
            <translation>&amp;Темп здесь…</translation>
        </message>
        <message>
            <source>&amp;Triad of the scale</source>
            <translation>&amp;Трезвучие звукоряда</translation>
        </message>
        <message>
            <source>&amp;Triplet</source>
            <translation>&amp;Триоль</translation>
        </message>
        <message>
            <source>&amp;Turn upside down</source>
            <translation>Обратить по &amp;высоте</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Vary</source>
            <translation>&amp;Варьировать</translation>
        </message>
        <message>
            <source>&amp;Velocity</source>
            <translation>&amp;Сила нажатия</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Wall of answers</source>
            <translation>Стена вариантов</translation>
        </message>
        <message>
            <source>&amp;What is this?</source>
            <translation>&amp;Что это?</translation>
        </message>
        <message>
            <source>&amp;Who wrote it</source>
            <translation>&amp;Кто это написал</translation>
        </message>
        <message>
            <source>&amp;Write by keys</source>
            <translation>&amp;Писать клавишами</translation>
        </message>
        <message>
            <source>A bar earlier</source>
            <translation>На такт раньше</translation>
        </message>
        <message>
            <source>A bar later</source>
            <translation>На такт позже</translation>
        </message>
        <message>
            <source>A tick earlier</source>
            <translation>На тик раньше</translation>
        </message>
        <message>
            <source>A tick later</source>
            <translation>На тик позже</translation>
        </message>
        <message>
            <source>Add a track</source>
            <translation>Добавить дорожку</translation>
        </message>
        <message>
            <source>Adventure slider</source>
            <translation>Ползунок «Смелость»</translation>
        </message>
        <message>
            <source>Again with the same &amp;seed</source>
            <translation>Ещё &amp;раз с тем же зерном</translation>
        </message>
        <message>
            <source>Answers follow every setting</source>
            <translation>Варианты следуют настройкам</translation>
        </message>
        <message>
            <source>Arrow: drag on nothing selects, on a note moves it; a double click draws one</source>
            <translation>Стрелка: протяжка по пустому месту выделяет, по ноте — двигает её; двойной щелчок рисует ноту</translation>
        </message>
        <message>
            <source>Back to raw timing</source>
            <translation>Вернуть исходное время</translation>
        </message>
        <message>
            <source>C&amp;alm and excited notes</source>
            <translation>&amp;Спокойные и возбуждённые ноты</translation>
        </message>
        <message>
            <source>Capture what I just &amp;played</source>
            <translation>&amp;Взять то, что я сыграл</translation>
        </message>
        <message>
            <source>Chord by n&amp;ame…</source>
            <translation>Аккорд по &amp;имени…</translation>
        </message>
        <message>
            <source>Chord stamp: click to draw a chord on that note</source>
            <translation>Штамп аккорда: щелчок рисует аккорд от этой ноты</translation>
        </message>
        <message>
            <source>Clicks between the beats too</source>
            <translation>Щелчки и между долями</translation>
        </message>
        <message>
            <source>Closeness slider</source>
            <translation>Ползунок «Близость»</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>&amp;Продолжить</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>В&amp;ырезать</translation>
        </message>
        <message>
            <source>Cursor a bar back</source>
            <translation>Курсор на такт назад</translation>
        </message>
        <message>
            <source>Cursor a bar on</source>
            <translation>Курсор на такт вперёд</translation>
        </message>
        <message>
            <source>Cursor an octave down</source>
            <translation>Курсор на октаву вниз</translation>
        </message>
        <message>
            <source>Cursor an octave up</source>
            <translation>Курсор на октаву вверх</translation>
        </message>
        <message>
            <source>Cursor back by the grid</source>
            <translation>Курсор назад по сетке</translation>
        </message>
        <message>
            <source>Cursor down</source>
            <translation>Курсор вниз</translation>
        </message>
        <message>
            <source>Cursor on by the grid</source>
            <translation>Курсор вперёд по сетке</translation>
        </message>
        <message>
            <source>Cursor up</source>
            <translation>Курсор вверх</translation>
        </message>
        <message>
            <source>Cut notes</source>
            <translation>Вырезать ноты</translation>
        </message>
        <message>
            <source>Cut o&amp;verlaps</source>
            <translation>&amp;Убрать наложения</translation>
        </message>
        <message>
            <source>D&amp;otted</source>
            <translation>С т&amp;очкой</translation>
        </message>
        <message>
            <source>Dark, &amp;high contrast</source>
            <translation>Тёмная, &amp;контрастная</translation>
        </message>
        <message>
            <source>Dark, for colour-&amp;blind eyes</source>
            <translation>Тёмная, &amp;для дальтоников</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>Delete time</source>
            <translation>Удалить время</translation>
        </message>
        <message>
            <source>Diminished seventh</source>
            <translation>Уменьшенный септаккорд</translation>
        </message>
        <message>
            <source>Dominant se&amp;venth</source>
            <translation>&amp;Доминантсептаккорд</translation>
        </message>
        <message>
            <source>Draw a contour to follow</source>
            <translation>Нарисовать контур</translation>
        </message>
        <message>
            <source>Draw how busy it is</source>
            <translation>Нарисовать движение</translation>
        </message>
        <message>
            <source>Draw how tense it is</source>
            <translation>Нарисовать напряжение</translation>
        </message>
        <message>
            <source>Draw or delete a note</source>
            <translation>Нарисовать или удалить ноту</translation>
        </message>
        <message>
            <source>Draw the &amp;pen to likely rows</source>
            <translation>&amp;Притягивать перо к вероятным</translation>
        </message>
        <message>
            <source>Duplicate notes</source>
            <translation>Дублировать ноты</translation>
        </message>
        <message>
            <source>Duplicate the track</source>
            <translation>Дублировать дорожку</translation>
        </message>
        <message>
            <source>E&amp;vent list</source>
            <translation>Список со&amp;бытий</translation>
        </message>
        <message>
            <source>Earlier by the grid</source>
            <translation>Раньше по сетке</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>Отменить соло дорожки</translation>
        </message>
        <message>
            <source>Eraser: drag over notes to delete them</source>
            <translation>Ластик: протяните по нотам, чтобы удалить их</translation>
        </message>
        <message>
            <source>Export &amp;MIDI…</source>
            <translation>&amp;Экспорт MIDI…</translation>
        </message>
        <message>
            <source>Export a&amp;udio…</source>
            <translation>Экспорт &amp;звука…</translation>
        </message>
        <message>
            <source>Extend to next note</source>
            <translation>Добавить следующую ноту</translation>
        </message>
        <message>
            <source>Extend to previous note</source>
            <translation>Добавить предыдущую ноту</translation>
        </message>
        <message>
            <source>Fifth alone</source>
            <translation>Только квинта</translation>
        </message>
        <message>
            <source>Fin&amp;d chords, one a beat</source>
            <translation>Найти аккорды, по &amp;одному на долю</translation>
        </message>
        <message>
            <source>Find the motif again</source>
            <translation>Найти мотив ещё раз</translation>
        </message>
        <message>
            <source>Fold to the scal&amp;e</source>
            <translation>Св&amp;ернуть до звукоряда</translation>
        </message>
        <message>
            <source>Forget the motif</source>
            <translation>Забыть мотив</translation>
        </message>
        <message>
            <source>Go from the first phrase to this one</source>
            <translation>Идти от первой фразы к этой</translation>
        </message>
        <message>
            <source>Grid {0}</source>
            <translation>Сетка {0}</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Экскурсия</translation>
        </message>
        <message>
            <source>Hear it &amp;faster</source>
            <translation>&amp;Слушать быстрее</translation>
        </message>
        <message>
            <source>Hear it s&amp;lower</source>
            <translation>Слушать &amp;медленнее</translation>
        </message>
        <message>
            <source>Hole: drag a rectangle, then G fills it</source>
            <translation>Пробел: протяните прямоугольник, затем G заполнит его</translation>
        </message>
        <message>
            <source>Humanise by settings…</source>
            <translation>Очеловечить с настройками…</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>Вставить время</translation>
        </message>
        <message>
            <source>Keep only the &amp;rhythm</source>
            <translation>В&amp;зять только ритм</translation>
        </message>
        <message>
            <source>Keep only the contour</source>
            <translation>Взять только контур</translation>
        </message>
        <message>
            <source>Keep only the p&amp;itches</source>
            <translation>Вз&amp;ять только высоты</translation>
        </message>
        <message>
            <source>Keep the next &amp;bar</source>
            <translation>Взять следующий &amp;такт</translation>
        </message>
        <message>
            <source>Keep the next n&amp;ote</source>
            <translation>Взять следующую &amp;ноту</translation>
        </message>
        <message>
            <source>Keys to the lane before</source>
            <translation>Клавиши — к предыдущей дорожке</translation>
        </message>
        <message>
            <source>Keys to the next lane</source>
            <translation>Клавиши — к следующей дорожке</translation>
        </message>
        <message>
            <source>Knife: click on a note to cut it, or drag a line across several</source>
            <translation>Нож: щелчок разрезает ноту, линия — сразу несколько</translation>
        </message>
        <message>
            <source>La&amp;sso</source>
            <translation>Л&amp;ассо</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Lane below</source>
            <translation>Полоса снизу</translation>
        </message>
        <message>
            <source>Lasso: draw a line around notes to select them</source>
            <translation>Лассо: обведите ноты, чтобы выделить их</translation>
        </message>
        <message>
            <source>Later by the grid</source>
            <translation>Позже по сетке</translation>
        </message>
        <message>
            <source>Lead the answers</source>
            <translation>Направлять варианты</translation>
        </message>
        <message>
            <source>Legat&amp;o</source>
            <translation>&amp;Легато</translation>
        </message>
        <message>
            <source>Length 1/16</source>
            <translation>Длина 1/16</translation>
        </message>
        <message>
            <source>Length 1/2</source>
            <translation>Длина 1/2</translation>
        </message>
        <message>
            <source>Length 1/32</source>
            <translation>Длина 1/32</translation>
        </message>
        <message>
            <source>Length 1/4</source>
            <translation>Длина 1/4</translation>
        </message>
        <message>
            <source>Length 1/64</source>
            <translation>Длина 1/64</translation>
        </message>
        <message>
            <source>Length 1/8</source>
            <translation>Длина 1/8</translation>
        </message>
        <message>
            <source>Length of a whole note</source>
            <translation>Длина целой ноты</translation>
        </message>
        <message>
            <source>Less like the selected notes</source>
            <translation>Меньше похоже на выделенное</translation>
        </message>
        <message>
            <source>Light, for colour-bl&amp;ind eyes</source>
            <translation>Св&amp;етлая, для дальтоников</translation>
        </message>
        <message>
            <source>Light, high &amp;contrast</source>
            <translation>С&amp;ветлая, контрастная</translation>
        </message>
        <message>
            <source>Listen: drag over notes to hear them, beside them to hear all that is passed</source>
            <translation>Прослушивание: протяните по нотам, чтобы услышать их; рядом с ними — всё, что проходит указатель</translation>
        </message>
        <message>
            <source>Loc&amp;k notes</source>
            <translation>З&amp;акрепить ноты</translation>
        </message>
        <message>
            <source>Lock contour</source>
            <translation>Закрепить контур</translation>
        </message>
        <message>
            <source>Lock loudness</source>
            <translation>Закрепить громкость</translation>
        </message>
        <message>
            <source>Lock pitches</source>
            <translation>Закрепить высоты</translation>
        </message>
        <message>
            <source>Lock rhythm</source>
            <translation>Закрепить ритм</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Длиннее</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Громче</translation>
        </message>
        <message>
            <source>M&amp;eter here…</source>
            <translation>&amp;Размер здесь…</translation>
        </message>
        <message>
            <source>Ma&amp;jor seventh</source>
            <translation>&amp;Большой септаккорд</translation>
        </message>
        <message>
            <source>Mark the selected notes as motif</source>
            <translation>Отметить выделенное как мотив</translation>
        </message>
        <message>
            <source>Marker &amp;back</source>
            <translation>&amp;К прошлому маркеру</translation>
        </message>
        <message>
            <source>Marker &amp;on</source>
            <translation>К &amp;следующему маркеру</translation>
        </message>
        <message>
            <source>Mi&amp;nor</source>
            <translation>М&amp;инорный</translation>
        </message>
        <message>
            <source>Minor seventh</source>
            <translation>Малый минорный септаккорд</translation>
        </message>
        <message>
            <source>More like the selected notes</source>
            <translation>Больше похоже на выделенное</translation>
        </message>
        <message>
            <source>Motion slider</source>
            <translation>Ползунок «Движение»</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Выше</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>&amp;Ниже</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>Переместить дорожку</translation>
        </message>
        <message>
            <source>Much louder</source>
            <translation>Намного громче</translation>
        </message>
        <message>
            <source>Much softer</source>
            <translation>Намного тише</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>Заглушить дорожку</translation>
        </message>
        <message>
            <source>Mute: drag over notes to silence them or let them sound again</source>
            <translation>Заглушить: протяните по нотам, чтобы заглушить их или снова включить</translation>
        </message>
        <message>
            <source>Name a section</source>
            <translation>Назвать раздел</translation>
        </message>
        <message>
            <source>Name the &amp;selected time…</source>
            <translation>&amp;Назвать выделенное время…</translation>
        </message>
        <message>
            <source>Ne&amp;xt track</source>
            <translation>&amp;Следующая дорожка</translation>
        </message>
        <message>
            <source>New notes &amp;always as now</source>
            <translation>Новые ноты &amp;всегда как сейчас</translation>
        </message>
        <message>
            <source>New notes as &amp;long as the last</source>
            <translation>&amp;Новые ноты длиной с последнюю</translation>
        </message>
        <message>
            <source>New notes as long as the &amp;grid</source>
            <translation>Новые ноты &amp;длиной в шаг сетки</translation>
        </message>
        <message>
            <source>Newcomer's view</source>
            <translation>Вид для начинающих</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>Следующая нота</translation>
        </message>
        <message>
            <source>Ninth</source>
            <translation>Нонаккорд</translation>
        </message>
        <message>
            <source>Note &amp;cursor</source>
            <translation>&amp;Нотный курсор</translation>
        </message>
        <message>
            <source>Note l&amp;ength</source>
            <translation>Д&amp;лина ноты</translation>
        </message>
        <message>
            <source>Notes of other trac&amp;ks</source>
            <translation>Но&amp;ты других дорожек</translation>
        </message>
        <message>
            <source>Octave down</source>
            <translation>На октаву вниз</translation>
        </message>
        <message>
            <source>Octave up</source>
            <translation>На октаву вверх</translation>
        </message>
        <message>
            <source>One bar &amp;back</source>
            <translation>На &amp;такт назад</translation>
        </message>
        <message>
            <source>One bar &amp;on</source>
            <translation>Н&amp;а такт вперёд</translation>
        </message>
        <message>
            <source>Only the rows of the scale and of the notes are shown. The same key shows all again.</source>
            <translation>Показаны только строки звукоряда и нот. Та же клавиша покажет все.</translation>
        </message>
        <message>
            <source>Only the rows with notes are shown. The same key shows all again.</source>
            <translation>Показаны только строки с нотами. Та же клавиша покажет все.</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>Paint&amp;brush</source>
            <translation>К&amp;исть</translation>
        </message>
        <message>
            <source>Paintbrush: drag to draw a note in every cell of the grid</source>
            <translation>Кисть: протяжка рисует по ноте в каждой клетке сетки</translation>
        </message>
        <message>
            <source>Paste notes</source>
            <translation>Вставить ноты</translation>
        </message>
        <message>
            <source>Pencil: drag to draw, with Shift a run of notes; the right button deletes</source>
            <translation>Карандаш: протяжка рисует ноту, с Shift — ряд нот; правая кнопка удаляет</translation>
        </message>
        <message>
            <source>Pitch &amp;bend</source>
            <translation>&amp;Изгиб высоты</translation>
        </message>
        <message>
            <source>Play from the selectio&amp;n</source>
            <translation>Играть с &amp;выделенного</translation>
        </message>
        <message>
            <source>Played as fast as it is written</source>
            <translation>Звучит в записанном темпе</translation>
        </message>
        <message>
            <source>Played at {0} times its tempo; what is saved and exported keeps its own</source>
            <translation>Звучит в темпе ×{0}; при сохранении и экспорте темп остаётся прежним</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>Предыдущая нота</translation>
        </message>
        <message>
            <source>Put on the shelf, with a star more</source>
            <translation>На полку, плюс звезда</translation>
        </message>
        <message>
            <source>Quantise b&amp;y settings…</source>
            <translation>Квантовать с &amp;настройками…</translation>
        </message>
        <message>
            <source>Radio: answer after answer</source>
            <translation>Радио: вариант за вариантом</translation>
        </message>
        <message>
            <source>Re&amp;name the track…</source>
            <translation>&amp;Переименовать дорожку…</translation>
        </message>
        <message>
            <source>Recording — R or Space ends the take, C is the metronome</source>
            <translation>Запись — R или пробел завершает дубль, C — метроном</translation>
        </message>
        <message>
            <source>Recording, but no MIDI keyboard is connected: it is heard once plugged in</source>
            <translation>Запись идёт, но MIDI-клавиатура не подключена: подключите — и она слышна</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>Remove chords</source>
            <translation>Убрать аккорды</translation>
        </message>
        <message>
            <source>Remove the track</source>
            <translation>Убрать дорожку</translation>
        </message>
        <message>
            <source>Rep&amp;lace what is there</source>
            <translation>Заменять &amp;прежнее</translation>
        </message>
        <message>
            <source>S&amp;plit at the playhead</source>
            <translation>&amp;Разделить у курсора</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Сохранить &amp;как…</translation>
        </message>
        <message>
            <source>Se&amp;ptuplets</source>
            <translation>С&amp;ептоли</translation>
        </message>
        <message>
            <source>See &amp;why</source>
            <translation>Понят&amp;ь почему</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Выд&amp;елить всё</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>С&amp;нять выделение</translation>
        </message>
        <message>
            <source>Select a note to bring the playhead to.</source>
            <translation>Выделите ноту, к которой перенести курсор.</translation>
        </message>
        <message>
            <source>Select some time or notes to loop.</source>
            <translation>Выделите время или ноты для повтора.</translation>
        </message>
        <message>
            <source>Select the note or not</source>
            <translation>Выделить ноту или снять</translation>
        </message>
        <message>
            <source>Select what is off the scale</source>
            <translation>Выделить ноты вне звукоряда</translation>
        </message>
        <message>
            <source>Semitone &amp;down</source>
            <translation>На &amp;полтона вниз</translation>
        </message>
        <message>
            <source>Semitone &amp;up</source>
            <translation>&amp;На полтона вверх</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>Задать длину</translation>
        </message>
        <message>
            <source>Shape of the chord sta&amp;mp</source>
            <translation>Вид &amp;штампа</translation>
        </message>
        <message>
            <source>Shape slider</source>
            <translation>Ползунок «Рисунок»</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Короче</translation>
        </message>
        <message>
            <source>Si&amp;xth</source>
            <translation>С д&amp;обавленной секстой</translation>
        </message>
        <message>
            <source>Si&amp;ze</source>
            <translation>&amp;Размер</translation>
        </message>
        <message>
            <source>Silence e&amp;verything</source>
            <translation>П&amp;рекратить все звуки</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Тише</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>Соло дорожки</translation>
        </message>
        <message>
            <source>Son&amp;g</source>
            <translation>П&amp;ьеса</translation>
        </message>
        <message>
            <source>Spee&amp;d</source>
            <translation>Скорост&amp;ь</translation>
        </message>
        <message>
            <source>Staccato</source>
            <translation>Стаккато</translation>
        </message>
        <message>
            <source>Step down in the scale</source>
            <translation>На ступень вниз</translation>
        </message>
        <message>
            <source>Step input: a &amp;rest</source>
            <translation>Пошаговый &amp;ввод: пауза</translation>
        </message>
        <message>
            <source>Step input: take &amp;back the last notes</source>
            <translation>Пошаговый ввод: &amp;убрать последние ноты</translation>
        </message>
        <message>
            <source>Step up in the scale</source>
            <translation>На ступень вверх</translation>
        </message>
        <message>
            <source>Strum</source>
            <translation>Перебор</translation>
        </message>
        <message>
            <source>Suspended &amp;fourth</source>
            <translation>С &amp;задержанной квартой</translation>
        </message>
        <message>
            <source>Suspended second</source>
            <translation>С задержанной секундой</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>О&amp;формление</translation>
        </message>
        <message>
            <source>T&amp;ool</source>
            <translation>&amp;Инструмент</translation>
        </message>
        <message>
            <source>T&amp;racks</source>
            <translation>&amp;Дорожки</translation>
        </message>
        <message>
            <source>T&amp;ransform</source>
            <translation>Пр&amp;еобразовать</translation>
        </message>
        <message>
            <source>Take as the first of two phrases</source>
            <translation>Взять как первую из двух фраз</translation>
        </message>
        <message>
            <source>Take the curves away</source>
            <translation>Убрать кривые</translation>
        </message>
        <message>
            <source>Take the ghost's next bar</source>
            <translation>Взять следующий такт подсказки</translation>
        </message>
        <message>
            <source>Tell in MIDI files &amp;who wrote the notes</source>
            <translation>&amp;Писать в MIDI, кто автор нот</translation>
        </message>
        <message>
            <source>The clipboard holds no notes.</source>
            <translation>В буфере обмена нет нот.</translation>
        </message>
        <message>
            <source>The selected notes have not been quantised, or were moved since.</source>
            <translation>Выделенные ноты не квантовались или с тех пор сдвинуты.</translation>
        </message>
        <message>
            <source>There is nothing to fold away yet.</source>
            <translation>Сворачивать пока нечего.</translation>
        </message>
        <message>
            <source>Throw this answer away</source>
            <translation>Выбросить этот вариант</translation>
        </message>
        <message>
            <source>To t&amp;his note</source>
            <translation>&amp;К этой ноте</translation>
        </message>
        <message>
            <source>To the &amp;end</source>
            <translation>В к&amp;онец</translation>
        </message>
        <message>
            <source>To the &amp;nearest in the scale</source>
            <translation>К &amp;ближайшей ступени</translation>
        </message>
        <message>
            <source>To the st&amp;art</source>
            <translation>В &amp;начало</translation>
        </message>
        <message>
            <source>Trac&amp;k</source>
            <translation>До&amp;рожка</translation>
        </message>
        <message>
            <source>Unlock notes</source>
            <translation>Снять замок с нот</translation>
        </message>
        <message>
            <source>Unlock pitches</source>
            <translation>Снять замок с высоты</translation>
        </message>
        <message>
            <source>Unlock rhythm</source>
            <translation>Снять замок с ритма</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Включить звук нот</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>Включить звук дорожки</translation>
        </message>
        <message>
            <source>V&amp;olume</source>
            <translation>&amp;Громкость</translation>
        </message>
        <message>
            <source>Vary the motif here</source>
            <translation>Варьировать мотив здесь</translation>
        </message>
        <message>
            <source>Vary, keep the conto&amp;ur</source>
            <translation>Варьировать, сохранив &amp;контур</translation>
        </message>
        <message>
            <source>Vary, keep the pitch&amp;es</source>
            <translation>В&amp;арьировать, сохранив высоты</translation>
        </message>
        <message>
            <source>Vary, keep the rh&amp;ythm</source>
            <translation>Варьировать, &amp;сохранив ритм</translation>
        </message>
        <message>
            <source>Velo&amp;city…</source>
            <translation>&amp;Сила нажатия…</translation>
        </message>
        <message>
            <source>Velocity: drag a note up or down to make it louder or softer</source>
            <translation>Громкость: тяните ноту вверх или вниз, чтобы сделать её громче или тише</translation>
        </message>
        <message>
            <source>What &amp;else could stand here</source>
            <translation>Что &amp;ещё могло бы здесь стоять</translation>
        </message>
        <message>
            <source>What a note leans &amp;on</source>
            <translation>&amp;На что опирается нота</translation>
        </message>
        <message>
            <source>What an answer &amp;changes</source>
            <translation>Что &amp;меняет вариант</translation>
        </message>
        <message>
            <source>What is &amp;surprising</source>
            <translation>&amp;Что неожиданно</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Крупнее</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Мельче</translation>
        </message>
        <message>
            <source>Zoom to &amp;all</source>
            <translation>П&amp;оказать всё</translation>
        </message>
        <message>
            <source>Zoom to the &amp;selection</source>
            <translation>&amp;Показать выделенное</translation>
        </message>
        <message>
            <source>{0}: bring the playhead into a selected note first</source>
            <translation>{0}: сначала поставьте указатель внутрь выделенной ноты</translation>
        </message>
        <message>
            <source>{0}: nothing changes here</source>
            <translation>{0}: здесь нечего менять</translation>
        </message>
        <message>
            <source>{0}: select notes that begin together</source>
            <translation>{0}: выделите ноты, которые начинаются вместе</translation>
        </message>
        <message>
            <source>{0}: select two notes or more of one pitch</source>
            <translation>{0}: выделите две или больше нот одной высоты</translation>
        </message>
        <message>
            <source>{0}: the selected notes are in it</source>
            <translation>{0}: выделенные ноты уже в ладу</translation>
        </message>
        <message>
            <source>{0}: the selected notes are on the grid</source>
            <translation>{0}: выделенные ноты уже на сетке</translation>
        </message>
    </context>
    <context>
        <name>drums</name>
        <message>
            <source>Bass drum</source>
            <translation>Бочка</translation>
        </message>
        <message>
            <source>Bell tree</source>
            <translation>Бел-три</translation>
        </message>
        <message>
            <source>Cabasa</source>
            <translation>Кабаса</translation>
        </message>
        <message>
            <source>Castanets</source>
            <translation>Кастаньеты</translation>
        </message>
        <message>
            <source>Chinese cymbal</source>
            <translation>Китайская тарелка</translation>
        </message>
        <message>
            <source>Claves</source>
            <translation>Клавес</translation>
        </message>
        <message>
            <source>Closed hi-hat</source>
            <translation>Закрытый хай-хэт</translation>
        </message>
        <message>
            <source>Cowbell</source>
            <translation>Ковбелл</translation>
        </message>
        <message>
            <source>Crash cymbal 1</source>
            <translation>Крэш 1</translation>
        </message>
        <message>
            <source>Crash cymbal 2</source>
            <translation>Крэш 2</translation>
        </message>
        <message>
            <source>Deep bass drum</source>
            <translation>Низкая бочка</translation>
        </message>
        <message>
            <source>Electric snare</source>
            <translation>Электромалый</translation>
        </message>
        <message>
            <source>Hand clap</source>
            <translation>Хлопок</translation>
        </message>
        <message>
            <source>High Q</source>
            <translation>Хай-Q</translation>
        </message>
        <message>
            <source>High agogo</source>
            <translation>Высокий агого</translation>
        </message>
        <message>
            <source>High bongo</source>
            <translation>Высокий бонго</translation>
        </message>
        <message>
            <source>High conga</source>
            <translation>Высокая конга</translation>
        </message>
        <message>
            <source>High floor tom</source>
            <translation>Высокий напольный том</translation>
        </message>
        <message>
            <source>High mid tom</source>
            <translation>Средне-высокий том</translation>
        </message>
        <message>
            <source>High timbale</source>
            <translation>Высокий тимбалес</translation>
        </message>
        <message>
            <source>High tom</source>
            <translation>Высокий том</translation>
        </message>
        <message>
            <source>High wood block</source>
            <translation>Высокий вудблок</translation>
        </message>
        <message>
            <source>Jingle bell</source>
            <translation>Бубенцы</translation>
        </message>
        <message>
            <source>Long guiro</source>
            <translation>Длинный гуиро</translation>
        </message>
        <message>
            <source>Long whistle</source>
            <translation>Длинный свисток</translation>
        </message>
        <message>
            <source>Low agogo</source>
            <translation>Низкий агого</translation>
        </message>
        <message>
            <source>Low bongo</source>
            <translation>Низкий бонго</translation>
        </message>
        <message>
            <source>Low conga</source>
            <translation>Низкая конга</translation>
        </message>
        <message>
            <source>Low floor tom</source>
            <translation>Низкий напольный том</translation>
        </message>
        <message>
            <source>Low mid tom</source>
            <translation>Средне-низкий том</translation>
        </message>
        <message>
            <source>Low timbale</source>
            <translation>Низкий тимбалес</translation>
        </message>
        <message>
            <source>Low tom</source>
            <translation>Низкий том</translation>
        </message>
        <message>
            <source>Low wood block</source>
            <translation>Низкий вудблок</translation>
        </message>
        <message>
            <source>Maracas</source>
            <translation>Маракасы</translation>
        </message>
        <message>
            <source>Metronome bell</source>
            <translation>Звонок метронома</translation>
        </message>
        <message>
            <source>Metronome click</source>
            <translation>Щелчок метронома</translation>
        </message>
        <message>
            <source>Muted cuica</source>
            <translation>Приглушённая куика</translation>
        </message>
        <message>
            <source>Muted high conga</source>
            <translation>Приглушённая конга</translation>
        </message>
        <message>
            <source>Muted surdo</source>
            <translation>Приглушённый сурдо</translation>
        </message>
        <message>
            <source>Muted triangle</source>
            <translation>Приглушённый треугольник</translation>
        </message>
        <message>
            <source>Open cuica</source>
            <translation>Открытая куика</translation>
        </message>
        <message>
            <source>Open hi-hat</source>
            <translation>Открытый хай-хэт</translation>
        </message>
        <message>
            <source>Open surdo</source>
            <translation>Открытый сурдо</translation>
        </message>
        <message>
            <source>Open triangle</source>
            <translation>Открытый треугольник</translation>
        </message>
        <message>
            <source>Pedal hi-hat</source>
            <translation>Хай-хэт педалью</translation>
        </message>
        <message>
            <source>Ride bell</source>
            <translation>Купол райда</translation>
        </message>
        <message>
            <source>Ride cymbal 1</source>
            <translation>Райд 1</translation>
        </message>
        <message>
            <source>Ride cymbal 2</source>
            <translation>Райд 2</translation>
        </message>
        <message>
            <source>Scratch pull</source>
            <translation>Скретч назад</translation>
        </message>
        <message>
            <source>Scratch push</source>
            <translation>Скретч вперёд</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>Шейкер</translation>
        </message>
        <message>
            <source>Short guiro</source>
            <translation>Короткий гуиро</translation>
        </message>
        <message>
            <source>Short whistle</source>
            <translation>Короткий свисток</translation>
        </message>
        <message>
            <source>Side stick</source>
            <translation>Удар по ободу</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>Шлепок</translation>
        </message>
        <message>
            <source>Snare</source>
            <translation>Малый барабан</translation>
        </message>
        <message>
            <source>Splash cymbal</source>
            <translation>Сплэш</translation>
        </message>
        <message>
            <source>Square click</source>
            <translation>Щелчок</translation>
        </message>
        <message>
            <source>Sticks</source>
            <translation>Палочки</translation>
        </message>
        <message>
            <source>Tambourine</source>
            <translation>Бубен</translation>
        </message>
        <message>
            <source>Vibraslap</source>
            <translation>Вибраслэп</translation>
        </message>
    </context>
    <context>
        <name>engines</name>
        <message>
            <source>A note from before sounds through the whole of it: shorten that note, or select more time.</source>
            <translation>Прежняя нота звучит весь этот отрезок: укоротите её или выберите больше времени.</translation>
        </message>
        <message>
            <source>Copies cannot be kept out: this engine has no list of the tunes it learned from. Let answers copy.</source>
            <translation>Копии исключить нельзя: у этой модели нет списка мелодий, на которых она училась. Разрешите ответам копировать.</translation>
        </message>
        <message>
            <source>Every answer had more than {0} notes in a row from a known tune: ask for more adventure, or let answers copy more.</source>
            <translation>В каждом варианте было больше {0} нот подряд из известной мелодии: прибавьте смелости или разрешите больше копировать.</translation>
        </message>
        <message>
            <source>Every answer repeated something: allow longer repeats and more equal notes, or ask for more adventure.</source>
            <translation>В каждом ответе было повторение: разрешите более длинные повторы и больше одинаковых нот или прибавьте смелости.</translation>
        </message>
        <message>
            <source>Every melody has short runs from others: allow at least {0} notes in a row.</source>
            <translation>В любой мелодии есть короткие отрезки из других: разрешите хотя бы {0} нот подряд.</translation>
        </message>
        <message>
            <source>No pitch is left: widen the range or choose another scale.</source>
            <translation>Не осталось ни одной высоты: расширьте диапазон или выберите другой звукоряд.</translation>
        </message>
        <message>
            <source>Nothing more likely was found: these notes stand well where they are.</source>
            <translation>Вероятнее ничего не нашлось: эти ноты стоят хорошо.</translation>
        </message>
        <message>
            <source>The contour does not fit between the lowest and highest note: widen the range.</source>
            <translation>Контур не помещается между нижней и верхней нотой: расширьте диапазон.</translation>
        </message>
        <message>
            <source>The hole is empty: select at least one beat.</source>
            <translation>Пробел пуст: выделите хотя бы одну долю.</translation>
        </message>
        <message>
            <source>The rules leave no way through: allow larger leaps, another last note or a wider range.</source>
            <translation>Правила не оставляют пути: разрешите более широкие скачки, другую последнюю ноту или больший диапазон.</translation>
        </message>
        <message>
            <source>The style “{0}” is not known; known are: {1}.</source>
            <translation>Стиль «{0}» неизвестен; известны: {1}.</translation>
        </message>
        <message>
            <source>There are no free notes to fix: unlock some, or select others.</source>
            <translation>Свободных нот для исправления нет: открепите или выделите другие.</translation>
        </message>
        <message>
            <source>There are no notes in the selection to vary: select some, or complete the hole instead.</source>
            <translation>В выделении нет нот для варьирования: выделите ноты или дополните пробел.</translation>
        </message>
        <message>
            <source>There are no notes to score on this track.</source>
            <translation>На этой дорожке нет нот для оценки.</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>Такой дорожки нет.</translation>
        </message>
        <message>
            <source>This track is percussion: the melody engine needs a track with pitches.</source>
            <translation>Это дорожка ударных: модели мелодий нужна дорожка с высотами.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>&lt;divisions&gt; is {0}; it must be above 0 and at most 1000000</source>
            <translation>&lt;divisions&gt; равно {0}; оно должно быть больше 0 и не больше 1000000</translation>
        </message>
        <message>
            <source>&lt;time&gt; without &lt;beats&gt; and &lt;beat-type&gt;</source>
            <translation>&lt;time&gt; без &lt;beats&gt; и &lt;beat-type&gt;</translation>
        </message>
        <message>
            <source>&lt;{0}&gt;{1}&lt;/{2}&gt; is longer than {3} quarter notes</source>
            <translation>&lt;{0}&gt;{1}&lt;/{2}&gt; длиннее {3} четвертей</translation>
        </message>
        <message>
            <source>MIDI cannot say the meter {0}/{1}</source>
            <translation>MIDI не может записать размер {0}/{1}</translation>
        </message>
        <message>
            <source>MIDI cannot say the tempo of {0}; its slowest is 3.58 bpm</source>
            <translation>MIDI не может записать темп {0}; самый медленный — 3,58</translation>
        </message>
        <message>
            <source>MIDI cannot say {0}</source>
            <translation>MIDI не может записать {0}</translation>
        </message>
        <message>
            <source>MIDI file type {0} is unknown; there are 0, 1 and 2</source>
            <translation>тип файла MIDI {0} неизвестен; бывают 0, 1 и 2</translation>
        </message>
        <message>
            <source>MIDI has no channel {0}</source>
            <translation>в MIDI нет канала {0}</translation>
        </message>
        <message>
            <source>[Errno 13] Permission denied: {0}</source>
            <translation>нет прав доступа: {0}</translation>
        </message>
        <message>
            <source>[Errno 28] No space left on device</source>
            <translation>на диске не осталось места</translation>
        </message>
        <message>
            <source>[Errno 2] No such file or directory: {0}</source>
            <translation>такого файла или папки нет: {0}</translation>
        </message>
        <message>
            <source>a &lt;{0}&gt; without &lt;duration&gt;</source>
            <translation>&lt;{0}&gt; без &lt;duration&gt;</translation>
        </message>
        <message>
            <source>a RIFF chunk claims {0} bytes, more than are left in the file</source>
            <translation>блок RIFF заявляет {0} байт — больше, чем осталось в файле</translation>
        </message>
        <message>
            <source>a chord inside a chord; close the first with ]</source>
            <translation>аккорд внутри аккорда; закройте первый знаком ]</translation>
        </message>
        <message>
            <source>a chord without notes</source>
            <translation>аккорд без нот</translation>
        </message>
        <message>
            <source>a chunk should begin here, but there is {0}</source>
            <translation>здесь должен начинаться блок, а стоит {0}</translation>
        </message>
        <message>
            <source>a data byte without a status byte before it</source>
            <translation>байт данных без байта состояния перед ним</translation>
        </message>
        <message>
            <source>a length of {0} unit notes; it must be above 0 and at most {1} whole notes</source>
            <translation>длительность {0} единиц; она должна быть больше 0 и не больше {1} целых нот</translation>
        </message>
        <message>
            <source>a number of variable length has more than four bytes</source>
            <translation>число переменной длины занимает больше четырёх байт</translation>
        </message>
        <message>
            <source>a tempo, meter, key or marker before the beginning</source>
            <translation>темп, размер, тональность или метка до начала</translation>
        </message>
        <message>
            <source>a text about who wrote the notes cannot be read; they count as yours</source>
            <translation>пометку о том, кто написал ноты, нельзя прочесть; они считаются вашими</translation>
        </message>
        <message>
            <source>a zip file, but no project: it does not hold {0}</source>
            <translation>это zip-файл, но не проект: в нём нет {0}</translation>
        </message>
        <message>
            <source>byte {0}: {1}</source>
            <translation>байт {0}: {1}</translation>
        </message>
        <message>
            <source>chunk {0} claims {1} bytes, but {2} are left in the file</source>
            <translation>блок {0} заявляет {1} байт, а в файле осталось {2}</translation>
        </message>
        <message>
            <source>how the piece was made is damaged: {0}: {1}</source>
            <translation>сведения о том, как сделана пьеса, повреждены: {0}: {1}</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>контрольная сумма не сходится</translation>
        </message>
        <message>
            <source>its first line is not that of a journal</source>
            <translation>первая строка не от журнала</translation>
        </message>
        <message>
            <source>line {0}, column {1}: {2}</source>
            <translation>строка {0}, столбец {1}: {2}</translation>
        </message>
        <message>
            <source>message {0} claims {1} bytes, but {2} are left in its track chunk</source>
            <translation>сообщение {0} заявляет {1} байт, а в дорожке осталось {2}</translation>
        </message>
        <message>
            <source>message {0} lacks its data bytes</source>
            <translation>сообщению {0} не хватает байтов данных</translation>
        </message>
        <message>
            <source>more than {0} bars; notes on paper are no format for so long a piece</source>
            <translation>больше {0} тактов; для такой длинной пьесы нотная запись не годится</translation>
        </message>
        <message>
            <source>more than {0} measures; split the piece</source>
            <translation>больше {0} тактов; разделите пьесу</translation>
        </message>
        <message>
            <source>more than {0} parts</source>
            <translation>больше {0} партий</translation>
        </message>
        <message>
            <source>more than {0} tags and attributes; split the piece</source>
            <translation>больше {0} тегов и атрибутов; разделите пьесу</translation>
        </message>
        <message>
            <source>no ABC tune here; a tune begins with a line like X:1</source>
            <translation>здесь нет мелодии ABC; мелодия начинается строкой вида X:1</translation>
        </message>
        <message>
            <source>no XML: {0}</source>
            <translation>не XML: {0}</translation>
        </message>
        <message>
            <source>no division of a quarter note holds all lengths; some are rounded to 1/{0} of it</source>
            <translation>никакое деление четверти не вмещает всех длительностей; некоторые округлены до её 1/{0}</translation>
        </message>
        <message>
            <source>no notes can say the meter {0}/{1}</source>
            <translation>нотами не записать размер {0}/{1}</translation>
        </message>
        <message>
            <source>not a MIDI file, it begins with {0} instead of 'MThd'</source>
            <translation>не файл MIDI: он начинается с {0} вместо 'MThd'</translation>
        </message>
        <message>
            <source>not a RIFF MIDI file</source>
            <translation>не файл RIFF MIDI</translation>
        </message>
        <message>
            <source>part {0}, measure {1}: {2}</source>
            <translation>партия {0}, такт {1}: {2}</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} measures</source>
            <translation>с повторами выходит больше {0} тактов</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes</source>
            <translation>с повторами выходит больше {0} нот</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes and bar lines</source>
            <translation>с повторами выходит больше {0} нот и тактовых черт</translation>
        </message>
        <message>
            <source>the .mxl archive is damaged ({0}); export it again</source>
            <translation>архив .mxl повреждён ({0}); экспортируйте его заново</translation>
        </message>
        <message>
            <source>the &lt;divisions&gt; of the parts have no common measure; export the file again</source>
            <translation>у партий несовместимые &lt;divisions&gt;; экспортируйте файл заново</translation>
        </message>
        <message>
            <source>the RIFF file holds no MIDI data</source>
            <translation>в файле RIFF нет данных MIDI</translation>
        </message>
        <message>
            <source>the XML is in an encoding that cannot be read: {0}</source>
            <translation>кодировку XML нельзя прочесть: {0}</translation>
        </message>
        <message>
            <source>the archive holds more than {0} files; this is no .mxl</source>
            <translation>в архиве больше {0} файлов; это не .mxl</translation>
        </message>
        <message>
            <source>the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside</source>
            <translation>в архиве нет MusicXML; внутри .mxl лежит .musicxml или .xml</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: a branch grows on nothing</source>
            <translation>ветви пьесы повреждены: ветвь растёт ни на чём</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: {0}: {1}</source>
            <translation>ветви пьесы повреждены: {0}: {1}</translation>
        </message>
        <message>
            <source>the chord is not closed; add ]</source>
            <translation>аккорд не закрыт; добавьте ]</translation>
        </message>
        <message>
            <source>the division is 0 ticks to the quarter note</source>
            <translation>деление — 0 тиков на четверть</translation>
        </message>
        <message>
            <source>the division {0} is neither ticks to the quarter nor a SMPTE rate</source>
            <translation>деление {0} — ни тики на четверть, ни частота SMPTE</translation>
        </message>
        <message>
            <source>the file declares entities; take its &lt;!ENTITY …&gt; lines away</source>
            <translation>файл объявляет сущности; уберите строки &lt;!ENTITY …&gt;</translation>
        </message>
        <message>
            <source>the file ends after {0} of the {1} track chunks its header promises</source>
            <translation>файл кончается после {0} из {1} обещанных дорожек</translation>
        </message>
        <message>
            <source>the file ends inside its header</source>
            <translation>файл обрывается в заголовке</translation>
        </message>
        <message>
            <source>the file ends inside the head of a chunk</source>
            <translation>файл обрывается в начале блока</translation>
        </message>
        <message>
            <source>the file has no measures; there is nothing to read</source>
            <translation>в файле нет тактов; читать нечего</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл пуст</translation>
        </message>
        <message>
            <source>the header claims {0} bytes; 6 are right</source>
            <translation>заголовок заявляет {0} байт; верно 6</translation>
        </message>
        <message>
            <source>the measure is longer than {0} quarter notes</source>
            <translation>такт длиннее {0} четвертей</translation>
        </message>
        <message>
            <source>the meter {0}/{1} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>{0}/{1} — не размер; нижнее число — 1, 2, 4, 8 …, верхнее — от 1 до 255</translation>
        </message>
        <message>
            <source>the motif of the piece is damaged: {0}: {1}</source>
            <translation>мотив пьесы повреждён: {0}: {1}</translation>
        </message>
        <message>
            <source>the note is too high or too low for MIDI; take octave marks away</source>
            <translation>нота слишком высока или низка для MIDI; уберите знаки октавы</translation>
        </message>
        <message>
            <source>the note {0}{1} is too high or too low for MIDI</source>
            <translation>нота {0}{1} слишком высока или низка для MIDI</translation>
        </message>
        <message>
            <source>the piece is damaged ({0}); it is kept as {1}</source>
            <translation>пьеса повреждена ({0}); она сохранена как {1}</translation>
        </message>
        <message>
            <source>the piece is larger than the {0} bytes that a project may hold</source>
            <translation>пьеса больше {0} байт, допустимых для проекта</translation>
        </message>
        <message>
            <source>the project file is damaged: {0}</source>
            <translation>файл проекта повреждён: {0}</translation>
        </message>
        <message>
            <source>the score inside unpacks to more than {0} bytes; this is no piece of music</source>
            <translation>партитура распаковывается больше чем в {0} байт; это не пьеса</translation>
        </message>
        <message>
            <source>the score of the project is damaged: {0}: {1}</source>
            <translation>ноты проекта повреждены: {0}: {1}</translation>
        </message>
        <message>
            <source>the track chunk ends inside a message</source>
            <translation>дорожка обрывается внутри сообщения</translation>
        </message>
        <message>
            <source>the tune has no key; add a line like K:G before the music</source>
            <translation>у мелодии нет тональности; добавьте перед нотами строку вида K:G</translation>
        </message>
        <message>
            <source>the tune has no notes; write some below its K: line</source>
            <translation>в мелодии нет нот; напишите их под строкой K:</translation>
        </message>
        <message>
            <source>there are no extras</source>
            <translation>нет дополнительных данных</translation>
        </message>
        <message>
            <source>there is no score</source>
            <translation>нет нот</translation>
        </message>
        <message>
            <source>there is no tune {0}: the book holds {1}</source>
            <translation>мелодии {0} нет: в сборнике их {1}</translation>
        </message>
        <message>
            <source>there is no version of the format</source>
            <translation>нет версии формата</translation>
        </message>
        <message>
            <source>this cannot be kept in a project file: {0}</source>
            <translation>это нельзя сохранить в файле проекта: {0}</translation>
        </message>
        <message>
            <source>this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read</source>
            <translation>это клип MIDI 2.0; читаются только стандартные файлы MIDI 1.0</translation>
        </message>
        <message>
            <source>this is an opus, a list of scores; open the scores that it names one by one</source>
            <translation>это список партитур (opus); откройте названные в нём партитуры по одной</translation>
        </message>
        <message>
            <source>this is no MusicXML: its outermost element is &lt;{0}&gt;, not &lt;score-partwise&gt;</source>
            <translation>это не MusicXML: внешний элемент — &lt;{0}&gt;, а не &lt;score-partwise&gt;</translation>
        </message>
        <message>
            <source>this is no file</source>
            <translation>это не файл</translation>
        </message>
        <message>
            <source>this project was written by a newer version of the program (format {0}, this one knows {1})</source>
            <translation>проект записан более новой версией программы (формат {0}, эта знает {1})</translation>
        </message>
        <message>
            <source>tick {0}: {1}</source>
            <translation>тик {0}: {1}</translation>
        </message>
        <message>
            <source>track {0}: {1}</source>
            <translation>дорожка {0}: {1}</translation>
        </message>
        <message>
            <source>{0} bytes are more than a piece of music needs ({1})</source>
            <translation>{0} байт — больше, чем нужно пьесе ({1})</translation>
        </message>
        <message>
            <source>{0} can only be read</source>
            <translation>{0} можно только читать</translation>
        </message>
        <message>
            <source>{0} claims {1} bytes, more than the {2} that a project may hold</source>
            <translation>{0} заявляет {1} байт — больше {2}, допустимых для проекта</translation>
        </message>
        <message>
            <source>{0} grace notes are left out: they have no time of their own</source>
            <translation>форшлаги опущены, у них нет своего времени: {0}</translation>
        </message>
        <message>
            <source>{0} grace notes or groups are left out: they have no time of their own</source>
            <translation>форшлаги опущены, у них нет своего времени: {0}</translation>
        </message>
        <message>
            <source>{0} in the archive is packed in a way that MusicXML does not know</source>
            <translation>{0} в архиве упакован способом, которого MusicXML не знает</translation>
        </message>
        <message>
            <source>{0} is gone; another window may have taken it</source>
            <translation>{0} больше нет; возможно, его взяло другое окно</translation>
        </message>
        <message>
            <source>{0} is no message of a track</source>
            <translation>{0} — не сообщение дорожки</translation>
        </message>
        <message>
            <source>{0} is not a known format; these are: {1}</source>
            <translation>формат {0} неизвестен; известны: {1}</translation>
        </message>
        <message>
            <source>{0} is out of range for {1}, which is {2} to {3}</source>
            <translation>{0} не годится для {1}: допустимо от {2} до {3}</translation>
        </message>
        <message>
            <source>{0} is packed in a way that projects do not use</source>
            <translation>{0} упакован способом, которым проекты не пользуются</translation>
        </message>
        <message>
            <source>{0} muted notes are not in the MIDI file</source>
            <translation>заглушённые ноты не вошли в файл MIDI: {0}</translation>
        </message>
        <message>
            <source>{0} note messages have no partner: they are kept, but not shown</source>
            <translation>сообщения нот без пары сохранены, но не показаны: {0}</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that ABC can write</source>
            <translation>ноты сдвинуты на ближайшее место, возможное в ABC: {0}</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that MusicXML is written with</source>
            <translation>ноты сдвинуты на ближайшее место, возможное в MusicXML: {0}</translation>
        </message>
        <message>
            <source>{0} stands where message {1} needs a data byte</source>
            <translation>{0} стоит там, где сообщению {1} нужен байт данных</translation>
        </message>
        <message>
            <source>{0} ticks to the quarter note are more than a MIDI file can hold (32767)</source>
            <translation>{0} тиков на четверть — больше, чем вмещает файл MIDI (32767)</translation>
        </message>
        <message>
            <source>{0} ticks without an event are more than a MIDI file can hold ({1})</source>
            <translation>{0} тиков без события — больше, чем вмещает файл MIDI ({1})</translation>
        </message>
        <message>
            <source>{0} tracks are more than a MIDI file can hold (65535)</source>
            <translation>{0} дорожек — больше, чем вмещает файл MIDI (65535)</translation>
        </message>
        <message>
            <source>“{0}” divides by 0</source>
            <translation>«{0}» делит на 0</translation>
        </message>
        <message>
            <source>“{0}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>«{0}» — не размер; нижнее число — 2, 4, 8 …, верхнее — от 1 до 255</translation>
        </message>
        <message>
            <source>“{0}” is no meter; write it like M:6/8, M:C or M:none</source>
            <translation>«{0}» — не размер; пишите M:6/8, M:C или M:none</translation>
        </message>
        <message>
            <source>“{0}” is no note length; write it like L:1/8</source>
            <translation>«{0}» — не длительность; пишите L:1/8</translation>
        </message>
        <message>
            <source>“{0}” is no note name for the {1} of a chord</source>
            <translation>«{0}» — не название ноты (аккорд: {1})</translation>
        </message>
        <message>
            <source>“{0}” is no note name; a &lt;note&gt; needs &lt;pitch&gt;, &lt;unpitched&gt; or &lt;rest&gt;</source>
            <translation>«{0}» — не название ноты; в &lt;note&gt; нужен &lt;pitch&gt;, &lt;unpitched&gt; или &lt;rest&gt;</translation>
        </message>
        <message>
            <source>“{0}” is no number for {1}</source>
            <translation>«{0}» — не число для {1}</translation>
        </message>
        <message>
            <source>“{0}” is too short to be played</source>
            <translation>«{0}» слишком коротка, чтобы её сыграть</translation>
        </message>
    </context>
    <context>
        <name>grid</name>
        <message>
            <source>dotted</source>
            <translation>с точкой</translation>
        </message>
        <message>
            <source>nonuplet</source>
            <translation>новемоль</translation>
        </message>
        <message>
            <source>quintuplet</source>
            <translation>квинтоль</translation>
        </message>
        <message>
            <source>septuplet</source>
            <translation>септоль</translation>
        </message>
        <message>
            <source>sextuplet</source>
            <translation>секстоль</translation>
        </message>
        <message>
            <source>triplet</source>
            <translation>триоль</translation>
        </message>
        <message>
            <source>{0} in a group</source>
            <translation>по {0} в группе</translation>
        </message>
    </context>
    <context>
        <name>instruments</name>
        <message>
            <source>Accordion</source>
            <translation>Аккордеон</translation>
        </message>
        <message>
            <source>Acoustic bass</source>
            <translation>Акуст. бас</translation>
        </message>
        <message>
            <source>Agogo</source>
            <translation>Агого</translation>
        </message>
        <message>
            <source>Alto saxophone</source>
            <translation>Альт-саксофон</translation>
        </message>
        <message>
            <source>Applause</source>
            <translation>Аплодисменты</translation>
        </message>
        <message>
            <source>Atmosphere</source>
            <translation>Атмосфера</translation>
        </message>
        <message>
            <source>Bagpipe</source>
            <translation>Волынка</translation>
        </message>
        <message>
            <source>Bandoneon</source>
            <translation>Бандонеон</translation>
        </message>
        <message>
            <source>Banjo</source>
            <translation>Банджо</translation>
        </message>
        <message>
            <source>Baritone saxophone</source>
            <translation>Баритон-саксофон</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>Бас</translation>
        </message>
        <message>
            <source>Bass and lead</source>
            <translation>Бас и лид</translation>
        </message>
        <message>
            <source>Bassoon</source>
            <translation>Фагот</translation>
        </message>
        <message>
            <source>Bird</source>
            <translation>Птица</translation>
        </message>
        <message>
            <source>Blown bottle</source>
            <translation>Бутылка</translation>
        </message>
        <message>
            <source>Bowed pad</source>
            <translation>Смычковый пэд</translation>
        </message>
        <message>
            <source>Brass</source>
            <translation>Медные</translation>
        </message>
        <message>
            <source>Brass section</source>
            <translation>Медная группа</translation>
        </message>
        <message>
            <source>Breath noise</source>
            <translation>Шум дыхания</translation>
        </message>
        <message>
            <source>Bright piano</source>
            <translation>Яркое фортепиано</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Сияние</translation>
        </message>
        <message>
            <source>Calliope lead</source>
            <translation>Каллиопа</translation>
        </message>
        <message>
            <source>Celesta</source>
            <translation>Челеста</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>Виолончель</translation>
        </message>
        <message>
            <source>Charang lead</source>
            <translation>Чаранг</translation>
        </message>
        <message>
            <source>Chiff lead</source>
            <translation>Чифф</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>Хор</translation>
        </message>
        <message>
            <source>Choir pad</source>
            <translation>Хоровой пэд</translation>
        </message>
        <message>
            <source>Chromatic percussion</source>
            <translation>Звуковысотные ударные</translation>
        </message>
        <message>
            <source>Church organ</source>
            <translation>Церковный орган</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>Кларнет</translation>
        </message>
        <message>
            <source>Clavinet</source>
            <translation>Клавинет</translation>
        </message>
        <message>
            <source>Clean electric guitar</source>
            <translation>Чистая электрогитара</translation>
        </message>
        <message>
            <source>Crystal</source>
            <translation>Кристалл</translation>
        </message>
        <message>
            <source>Distorted guitar</source>
            <translation>Гитара с дисторшном</translation>
        </message>
        <message>
            <source>Double bass</source>
            <translation>Контрабас</translation>
        </message>
        <message>
            <source>Drawbar organ</source>
            <translation>Орган Хаммонда</translation>
        </message>
        <message>
            <source>Dulcimer</source>
            <translation>Цимбалы</translation>
        </message>
        <message>
            <source>Echoes</source>
            <translation>Эхо</translation>
        </message>
        <message>
            <source>Electric grand</source>
            <translation>Электророяль</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>Электропиано</translation>
        </message>
        <message>
            <source>English horn</source>
            <translation>Английский рожок</translation>
        </message>
        <message>
            <source>Ensemble</source>
            <translation>Ансамбль</translation>
        </message>
        <message>
            <source>FM electric piano</source>
            <translation>FM-электропиано</translation>
        </message>
        <message>
            <source>Fiddle</source>
            <translation>Фидл</translation>
        </message>
        <message>
            <source>Fifths lead</source>
            <translation>Квинтовый лид</translation>
        </message>
        <message>
            <source>Fingered bass</source>
            <translation>Пальцевый бас</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>Флейта</translation>
        </message>
        <message>
            <source>Folk</source>
            <translation>Народные</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>Валторна</translation>
        </message>
        <message>
            <source>Fret noise</source>
            <translation>Шум ладов</translation>
        </message>
        <message>
            <source>Fretless bass</source>
            <translation>Безладовый бас</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>Колокольчики</translation>
        </message>
        <message>
            <source>Goblins</source>
            <translation>Гоблины</translation>
        </message>
        <message>
            <source>Grand piano</source>
            <translation>Рояль</translation>
        </message>
        <message>
            <source>Guitar</source>
            <translation>Гитара</translation>
        </message>
        <message>
            <source>Guitar harmonics</source>
            <translation>Флажолеты гитары</translation>
        </message>
        <message>
            <source>Gunshot</source>
            <translation>Выстрел</translation>
        </message>
        <message>
            <source>Halo pad</source>
            <translation>Гало</translation>
        </message>
        <message>
            <source>Harmonica</source>
            <translation>Губная гармоника</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Арфа</translation>
        </message>
        <message>
            <source>Harpsichord</source>
            <translation>Клавесин</translation>
        </message>
        <message>
            <source>Helicopter</source>
            <translation>Вертолёт</translation>
        </message>
        <message>
            <source>Honky-tonk piano</source>
            <translation>Хонки-тонк</translation>
        </message>
        <message>
            <source>Jazz guitar</source>
            <translation>Джазовая гитара</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>Калимба</translation>
        </message>
        <message>
            <source>Koto</source>
            <translation>Кото</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>Маримба</translation>
        </message>
        <message>
            <source>Melodic tom</source>
            <translation>Том</translation>
        </message>
        <message>
            <source>Metallic pad</source>
            <translation>Металлический пэд</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>Музыкальная шкатулка</translation>
        </message>
        <message>
            <source>Muted electric guitar</source>
            <translation>Приглушённая гитара</translation>
        </message>
        <message>
            <source>Muted trumpet</source>
            <translation>Труба с сурдиной</translation>
        </message>
        <message>
            <source>New age pad</source>
            <translation>Нью-эйдж пэд</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>Классическая гитара</translation>
        </message>
        <message>
            <source>Oboe</source>
            <translation>Гобой</translation>
        </message>
        <message>
            <source>Ocarina</source>
            <translation>Окарина</translation>
        </message>
        <message>
            <source>Orchestra hit</source>
            <translation>Удар оркестра</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Overdriven guitar</source>
            <translation>Гитара с овердрайвом</translation>
        </message>
        <message>
            <source>Pan flute</source>
            <translation>Флейта Пана</translation>
        </message>
        <message>
            <source>Percussion</source>
            <translation>Ударные</translation>
        </message>
        <message>
            <source>Percussive</source>
            <translation>Перкуссия</translation>
        </message>
        <message>
            <source>Percussive organ</source>
            <translation>Перкуссионный орган</translation>
        </message>
        <message>
            <source>Piano</source>
            <translation>Фортепиано</translation>
        </message>
        <message>
            <source>Piccolo</source>
            <translation>Пикколо</translation>
        </message>
        <message>
            <source>Picked bass</source>
            <translation>Бас медиатором</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Флейты</translation>
        </message>
        <message>
            <source>Pizzicato strings</source>
            <translation>Пиццикато</translation>
        </message>
        <message>
            <source>Polysynth pad</source>
            <translation>Полисинт</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Дождь</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Блокфлейта</translation>
        </message>
        <message>
            <source>Reed</source>
            <translation>Язычковые</translation>
        </message>
        <message>
            <source>Reed organ</source>
            <translation>Фисгармония</translation>
        </message>
        <message>
            <source>Reversed cymbal</source>
            <translation>Обратная тарелка</translation>
        </message>
        <message>
            <source>Rock organ</source>
            <translation>Рок-орган</translation>
        </message>
        <message>
            <source>Saw lead</source>
            <translation>Пила</translation>
        </message>
        <message>
            <source>Science fiction</source>
            <translation>Фантастика</translation>
        </message>
        <message>
            <source>Seashore</source>
            <translation>Прибой</translation>
        </message>
        <message>
            <source>Shakuhachi</source>
            <translation>Сякухати</translation>
        </message>
        <message>
            <source>Shamisen</source>
            <translation>Сямисэн</translation>
        </message>
        <message>
            <source>Shanai</source>
            <translation>Шахнай</translation>
        </message>
        <message>
            <source>Sitar</source>
            <translation>Ситар</translation>
        </message>
        <message>
            <source>Slap bass 1</source>
            <translation>Слэп-бас 1</translation>
        </message>
        <message>
            <source>Slap bass 2</source>
            <translation>Слэп-бас 2</translation>
        </message>
        <message>
            <source>Slow strings</source>
            <translation>Медленные струнные</translation>
        </message>
        <message>
            <source>Soprano saxophone</source>
            <translation>Сопрано-саксофон</translation>
        </message>
        <message>
            <source>Sound effects</source>
            <translation>Звуковые эффекты</translation>
        </message>
        <message>
            <source>Soundtrack</source>
            <translation>Саундтрек</translation>
        </message>
        <message>
            <source>Square lead</source>
            <translation>Меандр</translation>
        </message>
        <message>
            <source>Steel drums</source>
            <translation>Стальные барабаны</translation>
        </message>
        <message>
            <source>Steel guitar</source>
            <translation>Акустическая гитара</translation>
        </message>
        <message>
            <source>String ensemble</source>
            <translation>Струнный ансамбль</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>Струнные</translation>
        </message>
        <message>
            <source>Sweep pad</source>
            <translation>Свип-пэд</translation>
        </message>
        <message>
            <source>Synth bass 1</source>
            <translation>Синт-бас 1</translation>
        </message>
        <message>
            <source>Synth bass 2</source>
            <translation>Синт-бас 2</translation>
        </message>
        <message>
            <source>Synth brass 1</source>
            <translation>Синт-медь 1</translation>
        </message>
        <message>
            <source>Synth brass 2</source>
            <translation>Синт-медь 2</translation>
        </message>
        <message>
            <source>Synth drum</source>
            <translation>Синт-барабан</translation>
        </message>
        <message>
            <source>Synth effects</source>
            <translation>Синт-эффекты</translation>
        </message>
        <message>
            <source>Synth lead</source>
            <translation>Синт-лиды</translation>
        </message>
        <message>
            <source>Synth pad</source>
            <translation>Синт-пэды</translation>
        </message>
        <message>
            <source>Synth strings 1</source>
            <translation>Синт-струнные 1</translation>
        </message>
        <message>
            <source>Synth strings 2</source>
            <translation>Синт-струнные 2</translation>
        </message>
        <message>
            <source>Synth voice</source>
            <translation>Синт-голос</translation>
        </message>
        <message>
            <source>Taiko drum</source>
            <translation>Тайко</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Tenor saxophone</source>
            <translation>Тенор-саксофон</translation>
        </message>
        <message>
            <source>Timpani</source>
            <translation>Литавры</translation>
        </message>
        <message>
            <source>Tinkle bell</source>
            <translation>Звоночек</translation>
        </message>
        <message>
            <source>Tremolo strings</source>
            <translation>Тремоло струнных</translation>
        </message>
        <message>
            <source>Trombone</source>
            <translation>Тромбон</translation>
        </message>
        <message>
            <source>Trumpet</source>
            <translation>Труба</translation>
        </message>
        <message>
            <source>Tuba</source>
            <translation>Туба</translation>
        </message>
        <message>
            <source>Tubular bells</source>
            <translation>Трубчатые колокола</translation>
        </message>
        <message>
            <source>Vibraphone</source>
            <translation>Вибрафон</translation>
        </message>
        <message>
            <source>Viola</source>
            <translation>Альт</translation>
        </message>
        <message>
            <source>Violin</source>
            <translation>Скрипка</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
        </message>
        <message>
            <source>Voice lead</source>
            <translation>Голосовой лид</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>Тёплый пэд</translation>
        </message>
        <message>
            <source>Whistle</source>
            <translation>Свист</translation>
        </message>
        <message>
            <source>Woodblock</source>
            <translation>Вудблок</translation>
        </message>
        <message>
            <source>Xylophone</source>
            <translation>Ксилофон</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <source>Built-in synthesizer</source>
            <translation>Встроенный синтезатор</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Без звука</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>без звука</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>no SoundFont was found</source>
            <translation>не найден ни один SoundFont</translation>
        </message>
        <message>
            <source>no audio device was found</source>
            <translation>не найдено звуковое устройство</translation>
        </message>
        <message>
            <source>python-rtmidi cannot be loaded</source>
            <translation>не загружается python-rtmidi</translation>
        </message>
        <message>
            <source>the FluidSynth library is not installed</source>
            <translation>библиотека FluidSynth не установлена</translation>
        </message>
        <message>
            <source>the MIDI port {0} is gone</source>
            <translation>MIDI-порт {0} пропал</translation>
        </message>
        <message>
            <source>the MIDI port {0} is not there</source>
            <translation>MIDI-порта {0} нет</translation>
        </message>
        <message>
            <source>the MIDI port {0} takes nothing any more</source>
            <translation>MIDI-порт {0} больше ничего не принимает</translation>
        </message>
        <message>
            <source>the MIDI system {0} does not answer</source>
            <translation>система MIDI {0} не отвечает</translation>
        </message>
        <message>
            <source>the SoundFont {0} cannot be read</source>
            <translation>SoundFont {0} не читается</translation>
        </message>
        <message>
            <source>the audio driver {0} does not open</source>
            <translation>аудиодрайвер {0} не открывается</translation>
        </message>
        <message>
            <source>the installed FluidSynth is older than 2.2</source>
            <translation>установленный FluidSynth старше версии 2.2</translation>
        </message>
        <message>
            <source>there is no output {0}</source>
            <translation>выхода {0} нет</translation>
        </message>
        <message>
            <source>{0} has stopped</source>
            <translation>{0}: звук остановился</translation>
        </message>
    </context>
</TS>
