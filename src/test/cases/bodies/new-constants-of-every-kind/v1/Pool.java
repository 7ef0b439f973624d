class Pool {
    Object fill() {
        return "empty";
    }
}
