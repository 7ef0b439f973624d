interface Swimmer {
    default String swim() {
        return "swims " + depth();
    }

    default int depth() {
        return 1;
    }
}
