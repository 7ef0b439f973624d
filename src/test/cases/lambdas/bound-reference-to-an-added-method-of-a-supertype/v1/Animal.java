class Animal {


}
