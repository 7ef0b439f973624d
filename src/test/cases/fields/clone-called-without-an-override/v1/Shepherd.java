class Shepherd {
    static Sheep copy(Sheep sheep) throws CloneNotSupportedException {
        return sheep.copy();
    }
}
