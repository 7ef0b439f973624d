class Farm {
    static String copy(Sheep sheep) {
        return sheep.name;
    }
}
