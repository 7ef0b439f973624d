class Item {
    int kept = 1;
    long wider = 2;
    boolean fresh = true;

    String show() {
        return kept + " " + wider + " " + fresh;
    }
}
