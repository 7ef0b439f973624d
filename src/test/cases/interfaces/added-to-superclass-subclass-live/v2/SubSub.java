class SubSub extends Sub {
}
