class State {
    long x;
    State y;

    String show() {
        String before = x + " " + (y == this);
        x += 3;
        y = this;
        return before;
    }
}
