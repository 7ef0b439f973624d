interface Marked {
    int mark();
}
