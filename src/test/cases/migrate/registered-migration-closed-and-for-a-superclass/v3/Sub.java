class Sub extends Base {
}
