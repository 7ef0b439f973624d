class Duck implements Swimmer {
    @Override
    public int depth() {
        return 3 + Swimmer.super.depth();
    }
}
