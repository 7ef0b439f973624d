interface Marked {
}
