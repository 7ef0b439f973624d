class Item {
    int kept = 1;
    int wider = 2;
    double gone = 3;

    String show() {
        return kept + " " + wider + " " + gone;
    }
}
