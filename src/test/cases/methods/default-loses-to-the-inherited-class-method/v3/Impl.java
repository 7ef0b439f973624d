class Impl extends Base implements Face {
}
