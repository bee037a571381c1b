"""The guided tour: a minute on the demo tune that goes on as one really does what it speaks of."""
