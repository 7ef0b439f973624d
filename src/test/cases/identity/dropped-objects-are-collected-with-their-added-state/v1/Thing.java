class Thing {
    Object tie() {
        return this;
    }
}
