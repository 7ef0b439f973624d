interface Named {

}
