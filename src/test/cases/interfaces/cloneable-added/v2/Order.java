class Order implements Cloneable {
    int number;
    int[] lines = {1, 2};

    Order(int number) {
        this.number = number;
    }

    @Override
    public Order clone() throws CloneNotSupportedException {
        Order copy = (Order) super.clone();
        copy.lines = lines.clone();
        return copy;
    }
}
