class Impl implements Defaults {
}
