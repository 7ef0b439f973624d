interface Swimmer {
    default String move() {
        return "swim";
    }
}
