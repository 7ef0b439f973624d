class Sub extends Base {
    @Override
    synchronized boolean locked() {
        return super.locked();
    }
}
