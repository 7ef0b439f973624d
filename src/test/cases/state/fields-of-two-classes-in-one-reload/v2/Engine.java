class Engine {
    private int cylinders = 4;

    int power() {
        return cylinders * 25;
    }
}
