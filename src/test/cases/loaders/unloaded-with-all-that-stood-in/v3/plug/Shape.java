package plug;

abstract class Shape implements Named, Runnable {
    abstract int size();

    @Override
    public void run() {
        size();
    }
}
