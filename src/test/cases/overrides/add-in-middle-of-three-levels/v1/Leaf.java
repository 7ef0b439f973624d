class Leaf extends Middle {
}
