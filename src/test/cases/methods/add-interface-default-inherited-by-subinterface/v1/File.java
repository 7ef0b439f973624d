class File implements Reader {
}
