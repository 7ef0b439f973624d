interface Flyer {
    default String move() {
        return "fly";
    }
}
