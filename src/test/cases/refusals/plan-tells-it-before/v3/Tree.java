class Tree {
}
