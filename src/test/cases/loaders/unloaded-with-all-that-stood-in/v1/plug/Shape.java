package plug;

abstract class Shape implements Named {
    abstract int size();
}
