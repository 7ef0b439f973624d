class Lamb extends Sheep {
    Sheep twin() throws CloneNotSupportedException {
        return (Sheep) clone();
    }
}
