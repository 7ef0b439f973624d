class Engine {
    int power() {
        return 0;
    }
}
