class Animal {
    String show() {
        return getClass().getName();
    }
}
