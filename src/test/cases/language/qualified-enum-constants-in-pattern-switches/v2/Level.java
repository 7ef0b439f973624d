enum Level implements Card {
    LOW, HIGH
}
