class Express extends Order {
    transient int hops = 3;
    long time = 5;

    Express(int price, String owner) {
        super(price, owner);
    }

    @Override
    public String toString() {
        return super.toString() + " " + hops + " " + time;
    }
}
