interface Left {
    default String hi() {
        return "left";
    }

    default String bye(long n) {
        return "bye" + n;
    }
}
