class Fixed extends Named {
}
