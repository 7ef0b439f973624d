class Cat extends Animal implements Titled {


}
