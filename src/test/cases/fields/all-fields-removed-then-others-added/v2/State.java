class State {
    String show() {
        return "empty";
    }
}
