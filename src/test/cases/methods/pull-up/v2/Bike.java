class Bike extends Vehicle {
}
